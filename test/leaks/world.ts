import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { RoomKey } from '#case/domain/room.ts';
import { stageFile } from '#case/store/stored-files.ts';
import type { FileId } from '#kernel/id.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Standing } from '#platform/database/standing.ts';
import type { Field, Plot } from '#test/leaks/field.ts';
import { mayRead, type Persona } from '#test/leaks/people.ts';
import type { TestProgram } from '#test/program.ts';

interface RoomRow {
  readonly room_id: string;
  readonly case_id: string;
  readonly key: string;
}

/** All rows there are, read as the owner of the tables: what the roles should see is told from these by the public table of rules. */
export interface World {
  readonly rooms: readonly RoomRow[];
  readonly members: readonly { readonly room_id: string; readonly holder: string; readonly is_open: boolean }[];
  readonly events: readonly { readonly id: string; readonly room_id: string; readonly kind: string; readonly room_kind: string }[];
  readonly contents: readonly { readonly id: string; readonly room_id: string }[];
  readonly files: readonly { readonly id: string; readonly room_id: string | null; readonly person_id: string }[];
  readonly drafts: readonly { readonly id: string; readonly person_id: string }[];
  readonly readings: readonly { readonly id: string; readonly room_id: string }[];
  readonly stamps: readonly { readonly id: string; readonly room_id: string }[];
  readonly answers: readonly { readonly id: string; readonly person: string }[];
  readonly tokens: readonly { readonly id: string; readonly is_used: boolean }[];
  readonly cases: readonly string[];
  readonly plots: readonly Plot[];
}

async function rows<Row>(tx: Tx, text: string): Promise<readonly Row[]> {
  return (await sql.raw<Row>(text).execute(tx)).rows;
}

/** Reads the world as the owner. */
export async function readWorld(tx: Tx, field: Field): Promise<World> {
  return {
    rooms: await rows(tx, 'select room_id, case_id, key from room'),
    members: await rows(tx, 'select room_id, holder, until is null as is_open from room_member'),
    events: await rows(tx, 'select event_id as id, room_id, kind, room_kind from case_event'),
    contents: await rows(tx, 'select event_id as id, room_id from case_content'),
    files: await rows(tx, 'select file_id as id, room_id, person_id from stored_file'),
    drafts: await rows(tx, 'select draft_id as id, person_id from application_draft'),
    readings: await rows(tx, 'select reading_id as id, room_id from reading'),
    stamps: await rows(tx, 'select document_sha256 as id, room_id from evidence_stamp'),
    answers: await rows(tx, "select key || ' ' || person as id, person from idempotency_key"),
    tokens: await rows(tx, 'select id, used_at is not null as is_used from invitation_token'),
    cases: (await rows<{ readonly case_id: string }>(tx, 'select case_id from case_file')).map((row) => row.case_id),
    plots: field.plots,
  };
}

/** Adds what no planted case brings: staged files, kept answers, claimed and unclaimed invitations, a time stamp in each room. */
export async function plantDrawers(test: TestProgram, field: Field): Promise<void> {
  const { database, vault, clock } = test.installation;
  const people = [...field.outsiders, ...(field.plots[0]?.insiders ?? [])];
  await database.owner(async (tx) => {
    for (const { personId } of people) {
      const file = { fileId: randomUUID() as FileId, sha256: 'a', bytes: 1, type: 'text/plain', key: newKey(), at: clock.now() };
      await stageFile(tx, { ...file, personId }, vault);
      await sql`insert into idempotency_key (key, person, route, request_hash) values (${randomUUID()}, ${personId}, 'r', 'h')`.execute(tx);
    }
    await sql`insert into evidence_stamp (document_sha256, no, case_id, room_id, record, token, stamped_at, renew_on)
      select encode(sha256(room_id::text::bytea), 'hex'), 1, case_id, room_id, '{}', 'x', now(), current_date from room`.execute(tx);
    await sql`insert into idempotency_key (key, person, route, request_hash) values ('visitor', '', 'r', 'h')`.execute(tx);
    const [person] = people;
    for (const used of [clock.now(), null])
      await sql`insert into invitation_token (id, token_hash, case_id, party_id, bound_by, bound_hash, made_at, expires_at, used_at, used_by)
        values (${randomUUID()}, ${Buffer.from(String(used))}, ${randomUUID()}, ${randomUUID()}, 'email', 'h', now(), now(), ${used},
        ${used ? (person?.personId ?? null) : null})`.execute(tx);
  });
}

/** Who asks the database, and what he may read there. */
export interface Asking {
  readonly name: string;
  readonly standing: Standing | { readonly role: 'bitim_auditor' };
  readonly persona: Persona | null;
  /** Ids of the rooms that he may read by the public table. */
  readonly rooms: ReadonlySet<string>;
}

function roomsOf(world: World, persona: Persona): ReadonlySet<string> {
  const plot = world.plots.find((known) => known.insiders.includes(persona));
  const reach = world.rooms.filter((room) => !plot || room.case_id === plot.planted.caseId);
  return new Set(reach.filter((room) => mayRead(persona, room.key as RoomKey)).map((room) => room.room_id));
}

/** Everybody who could ask: people under their own settings, and every role of the service. */
export function askersOf(world: World, personas: readonly Persona[]): readonly Asking[] {
  const people = personas.map((persona): Asking => {
    const { personId, office } = persona;
    const actingFor = office ? `${office.as}:${office.organisationId}` : null;
    return { name: persona.name, standing: { role: 'bitim_app', personId, actingFor }, persona, rooms: roomsOf(world, persona) };
  });
  const services = ['bitim_worker', 'bitim_steward', 'bitim_door', 'bitim_admin', 'bitim_public', 'bitim_auditor'] as const;
  const nobody: Asking = { name: 'visitor', standing: { role: 'bitim_app', personId: null }, persona: null, rooms: new Set() };
  return [...people, nobody, ...services.map((role): Asking => ({ name: role, standing: { role }, persona: null, rooms: new Set() }))];
}
