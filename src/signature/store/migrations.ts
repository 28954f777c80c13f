/**
 * Archive time stamps. A row is readable by members of the joint room of its case, as the signed documents are; the worker writes it
 * and can neither change nor delete it. It holds hashes and time stamps only.
 */
const evidence = `
create table evidence_stamp (
  document_sha256 text not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
  no integer not null check (no > 0),
  case_id uuid not null references case_file,
  room_id uuid not null references room,
  record text not null,
  token bytea not null,
  stamped_at timestamptz not null,
  renew_on date not null,
  primary key (document_sha256, no)
);
create index evidence_stamp_case on evidence_stamp (case_id, document_sha256, no);
create index evidence_stamp_room on evidence_stamp (room_id);

grant select on evidence_stamp to bitim_app, bitim_admin;
grant select, insert on evidence_stamp to bitim_worker;

alter table evidence_stamp enable row level security; alter table evidence_stamp force row level security;
create policy evidence_of_room on evidence_stamp for select to bitim_app using (room_id in
  (select m.room_id from room_member m
    where m.holder = any (array['person:' || coalesce(current_setting('bitim.person', true), ''),
      coalesce(nullif(current_setting('bitim.acting_for', true), ''), '-')]) and m.until is null));
create policy evidence_worker_reads on evidence_stamp for select to bitim_worker using (true);
create policy evidence_worker_writes on evidence_stamp for insert to bitim_worker
  with check (room_id in (select r.room_id from room r where r.key = 'joint'));
`;

export const signatureMigrations: readonly { readonly id: string; readonly sql: string }[] = [
  { id: '0040-evidence-stamps', sql: evidence },
];
