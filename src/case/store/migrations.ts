import { collisionCountTables } from '#case/store/collision-counts.ts';
import { stageCountTables } from '#case/store/stage-counts.ts';

/**
 * Tables of cases. A row is readable by whoever is a member of its room, and by nobody else: the policies say so once for every
 * table. `bitim_worker` reads the procedure without content and writes into the room `case` only; `bitim_steward` writes rooms and
 * memberships; `bitim_auditor` reads hashes to re-compute the chain; `bitim_admin` has no policy at all.
 */
const tables = `
create table case_file (
  case_id uuid primary key,
  number text not null unique,
  dispute_kind text not null,
  organisation_id uuid not null,
  stage text not null,
  opened_on date not null,
  mediator_id uuid,
  due_on date,
  head_seq integer not null default 0,
  head_hash text not null default '',
  updated_at timestamptz not null
);
create index case_file_updated on case_file (updated_at desc, case_id);
create index case_file_office on case_file (organisation_id, updated_at desc);

create table room (
  room_id uuid primary key,
  case_id uuid not null references case_file,
  key text not null,
  kind text not null check (kind in ('case','joint','side','own','safety','notes')),
  wrapped_key bytea,
  is_destroyed boolean not null generated always as (wrapped_key is null) stored,
  unique (case_id, key)
);

create table room_member (
  room_id uuid not null references room,
  case_id uuid not null references case_file,
  holder text not null,
  since timestamptz not null,
  until timestamptz,
  primary key (room_id, holder, since)
);
create unique index room_member_open on room_member (holder, room_id) where until is null;
create index room_member_case on room_member (case_id);
create index room_member_holder on room_member (holder, case_id) where until is null;

create table case_event (
  event_id uuid primary key,
  case_id uuid not null references case_file,
  seq integer not null,
  room_id uuid not null references room,
  room_kind text not null,
  kind text not null,
  at timestamptz not null,
  actor jsonb not null,
  payload jsonb not null,
  content_hash text,
  prev_hash text not null,
  hash text not null,
  unique (case_id, seq)
);
create index case_event_room on case_event (room_id, seq);
create unique index case_event_words on case_event (coalesce(payload ->> 'messageId', payload ->> 'noteId'))
  where kind in ('message-posted', 'note-written');

create table case_content (
  event_id uuid primary key references case_event,
  case_id uuid not null references case_file,
  room_id uuid not null references room,
  sealed bytea not null
);

create table stored_file (
  file_id uuid primary key,
  person_id uuid,
  case_id uuid references case_file,
  room_id uuid references room,
  sha256 text not null,
  bytes integer not null,
  type text not null,
  sealed_key bytea not null,
  created_at timestamptz not null
);
create index stored_file_room on stored_file (room_id);

create table application_draft (
  draft_id uuid primary key,
  person_id uuid not null,
  sealed bytea not null,
  wrapped_key bytea not null,
  updated_at timestamptz not null
);
create index application_draft_person on application_draft (person_id);

create table reading (
  reading_id uuid primary key default gen_random_uuid(),
  case_id uuid not null references case_file,
  room_id uuid not null references room,
  item_id uuid not null,
  person_id uuid not null,
  at timestamptz not null
);
create index reading_room on reading (room_id, at);

create table document_code (
  code_hash text primary key,
  sha256 text not null,
  number text not null,
  kind text not null,
  issued_on date not null
);
create index document_code_sha256 on document_code (sha256);

create table invitation_code (
  code_hash text primary key,
  case_id uuid not null references case_file,
  organisation_id uuid not null,
  sent_on date not null,
  last_day date not null
);
`;

const numbers = `
do $$
begin
  for year in 2024..2045 loop
    execute format('create sequence case_number_%s', year);
    execute format('create sequence settlement_number_%s', year);
    execute format('grant usage on sequence case_number_%s, settlement_number_%s to bitim_app', year, year);
  end loop;
end $$;
`;

const roles = `
do $$
begin
  if not exists (select from pg_roles where rolname = 'bitim_auditor') then
    create role bitim_auditor nologin;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
grant usage on schema public to bitim_auditor;
`;

const grants = `
grant select, update on case_file to bitim_app;
grant select on room to bitim_app;
grant select on room_member to bitim_app;
grant select, insert on case_event to bitim_app;
grant select, insert on case_content to bitim_app;
grant select, insert, update, delete on stored_file to bitim_app;
grant select, insert, update, delete on application_draft to bitim_app;
grant select, insert on reading to bitim_app;
grant select, insert on document_code to bitim_app;

grant select, update on case_file to bitim_worker;
grant select (room_id, case_id, key, kind) on room to bitim_worker;
grant select, insert on case_event to bitim_worker;

grant select, insert on case_file to bitim_steward;
grant select (room_id, case_id, key, kind), insert on room to bitim_steward;
grant select, insert, update on room_member to bitim_steward;
grant select (file_id, room_id, created_at), delete on stored_file to bitim_steward;

grant select on case_file, case_event, room_member to bitim_auditor;
grant select (room_id, case_id, key, is_destroyed) on room to bitim_auditor;
grant select (event_id, case_id, room_id, sealed) on case_content to bitim_auditor;
grant select on document_code to bitim_public;
grant select (code_hash, organisation_id, sent_on, last_day) on invitation_code to bitim_public;
grant select, insert, update on invitation_code to bitim_steward;

grant select on case_file, room, room_member, case_event, case_content, stored_file, application_draft, reading to bitim_admin;
`;

const mine = `array['person:' || coalesce(current_setting('bitim.person', true), ''), coalesce(nullif(current_setting('bitim.acting_for', true), ''), '-')]`;
const myRooms = `(select m.room_id from room_member m where m.holder = any (${mine}) and m.until is null)`;
const myCases = `(select m.case_id from room_member m where m.holder = any (${mine}) and m.until is null)`;
const me = `nullif(current_setting('bitim.person', true), '')::uuid`;

/** Kinds whose open part the worker needs to run terms and the common choice; their content stays sealed to it. */
const kindsForWorker = `('mediators-ranked', 'session-proposed', 'session-fixed', 'session-cancelled')`;

const policies = `
alter table case_file enable row level security; alter table case_file force row level security;
alter table room enable row level security; alter table room force row level security;
alter table room_member enable row level security; alter table room_member force row level security;
alter table case_event enable row level security; alter table case_event force row level security;
alter table case_content enable row level security; alter table case_content force row level security;
alter table stored_file enable row level security; alter table stored_file force row level security;
alter table application_draft enable row level security; alter table application_draft force row level security;
alter table reading enable row level security; alter table reading force row level security;

create policy case_file_member on case_file for select to bitim_app using (case_id in ${myCases});
create policy case_file_act on case_file for update to bitim_app using (case_id in ${myCases});
create policy case_file_worker on case_file to bitim_worker using (true);
create policy case_file_steward on case_file for select to bitim_steward using (true);
create policy case_file_steward_opens on case_file for insert to bitim_steward with check (head_seq = 0);
create policy case_file_auditor on case_file for select to bitim_auditor using (true);

create policy room_member_own on room_member for select to bitim_app using (holder = any (${mine}) and until is null);
create policy room_member_steward on room_member to bitim_steward using (true);

create policy room_of_member on room for select to bitim_app using (room_id in ${myRooms});
create policy room_auditor on room for select to bitim_auditor using (true);
create policy room_member_auditor on room_member for select to bitim_auditor using (true);
create policy room_worker on room for select to bitim_worker using (true);
create policy room_steward on room to bitim_steward using (true);

create policy event_of_room on case_event for select to bitim_app using (room_id in ${myRooms});
create policy event_into_room on case_event for insert to bitim_app with check (room_id in ${myRooms});
create policy event_worker_reads on case_event for select to bitim_worker using (room_kind = 'case' or kind in ${kindsForWorker});
create policy event_worker_writes on case_event for insert to bitim_worker with check (room_kind = 'case');
create policy event_auditor on case_event for select to bitim_auditor using (true);

create policy content_of_room on case_content for select to bitim_app using (room_id in ${myRooms});
create policy content_into_room on case_content for insert to bitim_app with check (room_id in ${myRooms});
create policy content_auditor on case_content for select to bitim_auditor using (true);

create policy file_of_room on stored_file for select to bitim_app using (room_id in ${myRooms} or (room_id is null and person_id = ${me}));
create policy file_mine on stored_file for insert to bitim_app with check (person_id = ${me} and (room_id is null or room_id in ${myRooms}));
create policy file_laid on stored_file for update to bitim_app using (room_id is null and person_id = ${me}) with check (room_id in ${myRooms});
create policy file_dropped on stored_file for delete to bitim_app using (room_id is null and person_id = ${me});

create policy file_known on stored_file for select to bitim_steward using (true);
create policy file_abandoned on stored_file for delete to bitim_steward using (room_id is null);

create policy draft_mine on application_draft to bitim_app using (person_id = ${me});

create policy reading_of_room on reading for select to bitim_app using (room_id in ${myRooms});
create policy reading_into_room on reading for insert to bitim_app with check (room_id in ${myRooms} and person_id = ${me});
`;

const calendar = `
create table calendar_day (
  day date primary key,
  kind text not null check (kind in ('day-off', 'working-day')),
  name text not null,
  added_by uuid not null,
  added_at timestamptz not null
);
grant select on calendar_day to bitim_app, bitim_worker, bitim_steward, bitim_public, bitim_admin;
grant insert, delete on calendar_day to bitim_admin;
`;

export const caseMigrations: readonly { readonly id: string; readonly sql: string }[] = [
  { id: '0030-case-tables', sql: tables },
  { id: '0031-case-numbers', sql: numbers },
  { id: '0032-case-policies', sql: roles + grants + policies },
  { id: '0033-calendar-days', sql: calendar },
  { id: '0034-stage-counts', sql: stageCountTables },
  { id: '0035-collision-counts', sql: collisionCountTables },
];
