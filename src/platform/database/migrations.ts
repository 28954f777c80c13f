import type { Migration } from '#platform/database/migrate.ts';

const roleNames = ['bitim_app', 'bitim_worker', 'bitim_steward', 'bitim_door', 'bitim_admin', 'bitim_public'] as const;

/** Roles belong to the whole server, so another database may be making the same one at the same moment: that is no error. */
function makeRole(role: string): string {
  return `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then
    create role ${role} nologin nobypassrls nosuperuser noinherit nocreatedb nocreaterole;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not (select rolsuper from pg_roles where rolname = current_user) then grant ${role} to current_user; end if;
exception when duplicate_object or unique_violation or insufficient_privilege then null;
end $$;`;
}

const roles: Migration = {
  id: '0001-roles',
  sql: `${roleNames.map(makeRole).join('\n')}
revoke create on schema public from public;
grant usage on schema public to ${roleNames.join(', ')};
create function bitim_person() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('bitim.person', true), '')::uuid $$;
create function bitim_acting_for() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('bitim.acting_for', true), '')::uuid $$;
`,
};

const platform: Migration = {
  id: '0002-platform',
  sql: `
create table due_work (
  id uuid primary key, key text not null unique, kind text not null, case_id uuid, run_at timestamptz not null,
  payload jsonb not null default '{}', attempts integer not null default 0, done_at timestamptz, last_error_code text);
create index due_work_open on due_work (run_at) where done_at is null;
create index due_work_case on due_work (case_id) where case_id is not null;
grant select, insert, update, delete on due_work to bitim_worker, bitim_steward;

create table letter (
  id uuid primary key, key text not null unique, to_person uuid, to_sealed bytea not null,
  language text not null check (language in ('kk', 'ru', 'en')), template text not null, params jsonb not null default '{}',
  body_sealed bytea, created_at timestamptz not null, sent_at timestamptz, attempts integer not null default 0,
  retry_at timestamptz, last_error_code text, delivery text not null default 'waiting' check (delivery in ('waiting', 'sent', 'failed', 'outbox')));
create index letter_waiting on letter (created_at) where delivery = 'waiting';
create index letter_person on letter (to_person, created_at);
grant select, insert, update on letter to bitim_worker, bitim_steward;

create table idempotency_key (
  key text not null, person text not null, route text not null, request_hash text not null, status integer,
  answer_sealed bytea, created_at timestamptz not null default now(), primary key (person, key));
create index idempotency_key_age on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_answers on idempotency_key to bitim_app, bitim_public
  using (person = coalesce(current_setting('bitim.person', true), ''))
  with check (person = coalesce(current_setting('bitim.person', true), ''));
create policy service_answers on idempotency_key to bitim_worker, bitim_steward, bitim_door using (true) with check (true);
grant select, insert, update, delete on idempotency_key to bitim_app, bitim_public, bitim_steward, bitim_door;
grant select, delete on idempotency_key to bitim_worker;

create table rate (
  key text primary key, count integer not null, until timestamptz not null);
create index rate_until on rate (until);
grant select, insert, update on rate to bitim_steward, bitim_door;
grant select, delete on rate to bitim_worker;
`,
};

/** The platform's own schema: roles first, then due work, letters and what makes a repeated request harmless. */
export const platformMigrations: readonly Migration[] = [roles, platform];
