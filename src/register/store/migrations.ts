import type { Migration } from '#platform/database/migrate.ts';

const register: Migration = {
  id: '0020-register',
  sql: `
create table organisation (
  id uuid primary key, bin text not null unique check (bin ~ '^[0-9]{12}$'), name_kk text not null, name_ru text not null,
  region text not null, address text not null, phone text, email text, site text);

create table register_entry (
  registry_number text primary key check (registry_number ~ '^[A-Za-z0-9][A-Za-z0-9-]{0,39}$'),
  person_id uuid not null unique references account (id), name text not null,
  kind text not null check (kind in ('professional', 'public', 'retired-judge')),
  organisation_id uuid references organisation (id), keeper_kk text not null, keeper_ru text not null,
  languages text[] not null, regions text[] not null, fields text[] not null, formats text[] not null,
  fee_from_tiyn bigint check (fee_from_tiyn >= 0), address text not null, phone text, email text,
  about_language text, about_text text, training jsonb, entered_on date not null, excluded_on date,
  proofs jsonb not null,
  check (kind <> 'public' or fee_from_tiyn is null),
  check (kind <> 'professional' or organisation_id is not null),
  check ((about_language is null) = (about_text is null)));
create index register_entry_organisation on register_entry (organisation_id);

create table mediator_suspension (
  registry_number text not null references register_entry (registry_number), suspended_from date not null,
  primary key (registry_number, suspended_from));

create view public_mediator as
  select registry_number, name, kind, organisation_id, keeper_kk, keeper_ru, languages, regions, fields, formats, fee_from_tiyn,
    address, phone, email, about_language, about_text, training, entered_on, excluded_on,
    coalesce((select jsonb_agg(s.suspended_from order by s.suspended_from) from mediator_suspension s
      where s.registry_number = e.registry_number), '[]'::jsonb) as suspended_from
  from register_entry e;

grant select on organisation to bitim_public, bitim_app, bitim_worker, bitim_steward, bitim_door, bitim_admin;
grant select on public_mediator to bitim_public, bitim_app, bitim_worker, bitim_steward, bitim_door, bitim_admin;
grant select on register_entry, mediator_suspension to bitim_app, bitim_worker, bitim_steward;
`,
};

/** Organisations and mediators. Anybody reads the view \`public_mediator\`; what was proven at entry stays inside. */
export const registerMigrations: readonly Migration[] = [register];
