import type { Migration } from '#platform/database/migrate.ts';

const identity: Migration = {
  id: '0010-identity',
  sql: `
create table account (
  id uuid primary key, name_sealed bytea not null, email_sealed bytea not null, email_hash bytea not null unique,
  email_verified_at timestamptz, language text not null check (language in ('kk', 'ru', 'en')),
  iin_sealed bytea, iin_hash bytea, iin_proven_by text, iin_proven_at timestamptz,
  password_hash text not null, is_mediator boolean not null default false, is_admin boolean not null default false,
  created_at timestamptz not null default now(),
  check ((iin_sealed is null) = (iin_hash is null)),
  check ((iin_proven_by is null) = (iin_proven_at is null)),
  check (iin_proven_at is null or iin_hash is not null));
create unique index account_proven_iin on account (iin_hash) where iin_proven_at is not null;

create table office_member (
  person_id uuid primary key references account (id), organisation_id uuid not null,
  works_as text not null check (works_as in ('clerk', 'reviewer')));
create index office_member_organisation on office_member (organisation_id);

create table login_session (
  id uuid primary key, person_id uuid not null references account (id), token_hash bytea not null unique,
  started_at timestamptz not null, last_used_at timestamptz not null, ended_at timestamptz, reauthenticated_at timestamptz,
  device text not null);
create index login_session_person on login_session (person_id) where ended_at is null;
create index login_session_age on login_session (started_at);

create table address_proof (
  id uuid primary key, token_hash bytea not null unique, code_hash bytea not null,
  purpose text not null check (purpose in ('register', 'confirm', 'reset', 'nothing')), account_id uuid references account (id),
  email_sealed bytea not null, draft_sealed bytea, wrong_tries integer not null default 0,
  sent_at timestamptz not null, used_at timestamptz);
create index address_proof_age on address_proof (sent_at);

grant select, insert, update on account, login_session, address_proof to bitim_door;
grant select on office_member to bitim_door;
grant select, delete on login_session, address_proof to bitim_worker;
`,
};

const invitations: Migration = {
  id: '0011-invitations',
  sql: `
create table invitation_token (
  id uuid primary key, token_hash bytea not null unique, case_id uuid not null, party_id uuid, representative_id uuid,
  bound_by text not null check (bound_by in ('email', 'iin')), bound_hash bytea not null,
  made_at timestamptz not null, expires_at timestamptz not null, used_at timestamptz, used_by uuid references account (id),
  check (num_nonnulls(party_id, representative_id) = 1),
  check ((used_at is null) = (used_by is null)));
create index invitation_token_case on invitation_token (case_id);
alter table invitation_token enable row level security;
alter table invitation_token force row level security;
create policy made_by_the_service on invitation_token for insert to bitim_steward with check (used_at is null);
create policy read_at_the_door on invitation_token for select to bitim_door using (true);
create policy used_at_the_door on invitation_token for update to bitim_door using (used_at is null) with check (used_at is not null);
grant insert on invitation_token to bitim_steward;
grant select, update (used_at, used_by) on invitation_token to bitim_door;
`,
};

/** Accounts, sessions, proofs of an address and invitations: read by the role of the door only. */
export const identityMigrations: readonly Migration[] = [identity, invitations];
