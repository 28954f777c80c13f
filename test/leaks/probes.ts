import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { become } from '#platform/database/standing.ts';
import type { Asking, World } from '#test/leaks/world.ts';

/** One way to ask the database for rows of a table, or to change them; gives what was seen or permitted, by names. */
export interface Probe {
  readonly name: string;
  readonly table: string;
  readonly ask: (tx: Tx, asking: Asking, world: World) => Promise<readonly string[]>;
  readonly expected: (asking: Asking, world: World) => readonly string[];
}

/** Kinds whose open part the worker needs outside of the room `case`. */
export const kindsForWorker: readonly string[] = ['mediators-ranked', 'session-proposed', 'session-fixed', 'session-cancelled'];

interface Refused {
  readonly code?: string;
}

/** Runs one statement and takes it back; null when rights forbade it, whatever else went wrong counts as permitted. */
async function tried(tx: Tx, text: string): Promise<readonly Record<string, unknown>[] | number | null> {
  await sql`savepoint probe`.execute(tx);
  try {
    const answer = await sql.raw<Record<string, unknown>>(text).execute(tx);
    return answer.numAffectedRows === undefined ? answer.rows : Number(answer.numAffectedRows);
  } catch (problem) {
    if ((problem as Refused).code === '42501') return null;
    return [{ id: 'permitted' }];
  } finally {
    await sql`rollback to savepoint probe`.execute(tx);
  }
}

const quoted = (id: string | null): string => (id === null ? 'null' : `'${id}'`);
const isRole = (asking: Asking, ...roles: readonly string[]): boolean => roles.includes(asking.standing.role);
const isPerson = (asking: Asking): boolean => isRole(asking, 'bitim_app');
const me = (asking: Asking): string => ('personId' in asking.standing ? (asking.standing.personId ?? '') : '');

/** Reads every row that the role can see. */
function reading(table: string, id: string, expected: Probe['expected']): Probe {
  const ask: Probe['ask'] = async (tx) => {
    const seen = await tried(tx, `select (${id})::text as id from ${table}`);
    return Array.isArray(seen) ? seen.map((row) => String(row['id'])) : [];
  };
  return { name: `select ${id}`, table, ask, expected };
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `row ${index + 1}`);
}

/** Changes every row that the role can reach, without naming any, so that rights to read do not hide rights to write. */
function changing(table: string, text: string, expected: (asking: Asking, world: World) => number): Probe {
  const ask: Probe['ask'] = async (tx, _asking, { plots }) => {
    const changed = await tried(tx, text.replace('$person', plots[0]?.insiders[0]?.personId ?? ''));
    return changed === null ? [] : numbered(typeof changed === 'number' ? changed : 1_000_000);
  };
  return { name: text.split(' ', 1).join(), table, ask, expected: (asking, world) => numbered(expected(asking, world)) };
}

interface Try {
  readonly name: string;
  readonly text: string;
  readonly isAllowed: boolean;
}

/** Tries to write given rows. */
function writing(table: string, tries: (asking: Asking, world: World) => readonly Try[]): Probe {
  return {
    name: 'insert',
    table,
    ask: async (tx, asking, world) => {
      const done: string[] = [];
      for (const one of tries(asking, world)) if ((await tried(tx, one.text)) !== null) done.push(one.name);
      return done;
    },
    expected: (asking, world) =>
      tries(asking, world)
        .filter((one) => one.isAllowed)
        .map((one) => one.name),
  };
}

const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map((row) => row.id);

/** Rows of rooms that the asker may read. */
function inRooms<Row extends { readonly id: string; readonly room_id: string | null }>(
  asking: Asking,
  list: readonly Row[],
): readonly string[] {
  return ids(list.filter((row) => row.room_id !== null && asking.rooms.has(row.room_id)));
}

const mine = (asking: Asking, { files }: World) => files.filter((file) => file.room_id === null && file.person_id === me(asking));
const filesOf = (asking: Asking, world: World): readonly string[] => [
  ...inRooms(asking, world.files),
  ...(isPerson(asking) ? ids(mine(asking, world)) : []),
];
const roomsOfFirstCase = (world: World) => world.rooms.filter((room) => room.case_id === world.plots[0]?.planted.caseId);

function eventsOf(asking: Asking, { events }: World): readonly string[] {
  if (isRole(asking, 'bitim_auditor')) return ids(events);
  if (isRole(asking, 'bitim_worker'))
    return ids(events.filter((known) => known.room_kind === 'case' || kindsForWorker.includes(known.kind)));
  return inRooms(asking, events);
}

function casesOf(asking: Asking, world: World): readonly string[] {
  if (isRole(asking, 'bitim_worker', 'bitim_steward', 'bitim_auditor')) return world.cases;
  return [...new Set(world.rooms.filter((room) => asking.rooms.has(room.room_id)).map((room) => room.case_id))];
}

const selects: readonly Probe[] = [
  reading('case_file', 'case_id', casesOf),
  reading('room', 'room_id', (asking, { rooms }) =>
    isRole(asking, 'bitim_worker', 'bitim_steward', 'bitim_auditor') ? rooms.map((room) => room.room_id) : [...asking.rooms],
  ),
  reading('room where wrapped_key is not null or wrapped_key is null', 'room_id', (asking) => [...asking.rooms]),
  reading('room_member', 'room_id || holder || (until is null)::text', (asking, { members }) =>
    members
      .filter(
        (row) =>
          isRole(asking, 'bitim_steward', 'bitim_auditor') || (row.is_open && asking.rooms.has(row.room_id) && holds(asking, row.holder)),
      )
      .map((row) => `${row.room_id}${row.holder}${row.is_open}`),
  ),
  reading('case_event', 'event_id', eventsOf),
  reading('case_content', 'event_id', (asking, { contents }) =>
    isRole(asking, 'bitim_auditor') ? ids(contents) : inRooms(asking, contents),
  ),
  reading('stored_file', 'file_id', (asking, world) => (isRole(asking, 'bitim_steward') ? ids(world.files) : filesOf(asking, world))),
  reading('stored_file where sealed_key is not null', 'file_id', filesOf),
  reading('application_draft', 'draft_id', (asking, { drafts }) => ids(drafts.filter((row) => row.person_id === me(asking)))),
  reading('reading', 'reading_id', (asking, { readings }) => inRooms(asking, readings)),
  reading('evidence_stamp', 'document_sha256', (asking, { stamps }) =>
    isRole(asking, 'bitim_worker') ? ids(stamps) : inRooms(asking, stamps),
  ),
  reading('idempotency_key', "key || ' ' || person", (asking, { answers }) => {
    if (isRole(asking, 'bitim_worker', 'bitim_steward', 'bitim_door')) return ids(answers);
    return isRole(asking, 'bitim_app', 'bitim_public') ? ids(answers.filter((row) => row.person === me(asking))) : [];
  }),
  reading('invitation_token', 'id', (asking, { tokens }) => (isRole(asking, 'bitim_door') ? ids(tokens) : [])),
];

function holds(asking: Asking, holder: string): boolean {
  const { standing } = asking;
  return 'personId' in standing && (holder === `person:${standing.personId}` || holder === (standing.actingFor ?? ''));
}

const stranger = '00000000-0000-7000-8000-00000000dead';

const inserts: readonly Probe[] = [
  writing('case_event', (asking, world) =>
    roomsOfFirstCase(world).map((room) => ({
      name: room.key,
      text: `insert into case_event (event_id, case_id, seq, room_id, room_kind, kind, at, actor, payload, prev_hash, hash)
        values ('${randomUUID()}', '${room.case_id}', 100000, '${room.room_id}', '${room.key.split('-')[0]}', 'x', now(), '{}', '{}', '', '')`,
      isAllowed: asking.rooms.has(room.room_id) || (isRole(asking, 'bitim_worker') && room.key === 'case'),
    })),
  ),
  writing('case_content', (asking, world) =>
    roomsOfFirstCase(world).map((room) => ({
      name: room.key,
      text: `insert into case_content values ('${randomUUID()}', '${room.case_id}', '${room.room_id}', 'x')`,
      isAllowed: asking.rooms.has(room.room_id),
    })),
  ),
  writing('reading', (asking, world) =>
    roomsOfFirstCase(world).flatMap((room) =>
      [me(asking), stranger].map((person) => ({
        name: `${room.key} as ${person}`,
        text: `insert into reading (case_id, room_id, item_id, person_id, at)
          values ('${room.case_id}', '${room.room_id}', '${stranger}', ${quoted(person || null)}, now())`,
        isAllowed: person === me(asking) && asking.rooms.has(room.room_id),
      })),
    ),
  ),
  writing('evidence_stamp', (asking, world) =>
    roomsOfFirstCase(world).map((room) => ({
      name: room.key,
      text: `insert into evidence_stamp values ('${'e'.repeat(64)}', 1, '${room.case_id}', '${room.room_id}', '{}', 'x', now(), current_date)`,
      isAllowed: isRole(asking, 'bitim_worker') && room.key === 'joint',
    })),
  ),
  writing('stored_file', (asking, world) =>
    [null, ...roomsOfFirstCase(world)].flatMap((room) =>
      [me(asking), stranger].map((person) => ({
        name: `${room?.key ?? 'stage'} as ${person}`,
        text: `insert into stored_file values ('${randomUUID()}', ${quoted(person || null)}, ${quoted(room?.case_id ?? null)},
          ${quoted(room?.room_id ?? null)}, 'x', 1, 'x', 'x', now())`,
        isAllowed: person === me(asking) && person !== '' && (room === null || asking.rooms.has(room.room_id)),
      })),
    ),
  ),
  writing('application_draft', (asking) =>
    [me(asking), stranger].map((person) => ({
      name: `as ${person}`,
      text: `insert into application_draft values ('${randomUUID()}', ${quoted(person || null)}, 'x', 'x', now())`,
      isAllowed: person === me(asking) && person !== '',
    })),
  ),
  writing('case_file', (asking) =>
    [0, 1].map((head) => ({
      name: `head ${head}`,
      text: `insert into case_file values ('${randomUUID()}', 'n', 'civil', '${stranger}', 'x', now(), null, null, ${head}, '', now())`,
      isAllowed: isRole(asking, 'bitim_steward') && head === 0,
    })),
  ),
  writing('room', (asking) => [
    {
      name: 'a room',
      text: `insert into room values ('${randomUUID()}', '${stranger}', 'case', 'case', null)`,
      isAllowed: isRole(asking, 'bitim_steward'),
    },
  ]),
  writing('room_member', (asking) => [
    {
      name: 'a membership',
      text: `insert into room_member values ('${stranger}', '${stranger}', 'person:x', now(), null)`,
      isAllowed: isRole(asking, 'bitim_steward'),
    },
  ]),
  writing('invitation_token', (asking) =>
    ['null', 'now()'].map((used) => ({
      name: `used ${used}`,
      text: `insert into invitation_token (id, token_hash, case_id, party_id, bound_by, bound_hash, made_at, expires_at, used_at)
        values ('${randomUUID()}', 'n', '${stranger}', '${stranger}', 'email', 'h', now(), now(), ${used})`,
      isAllowed: isRole(asking, 'bitim_steward') && used === 'null',
    })),
  ),
  writing('idempotency_key', (asking) =>
    [me(asking), stranger].map((person) => ({
      name: `as ${person}`,
      text: `insert into idempotency_key (key, person, route, request_hash) values ('${randomUUID()}', '${person}', 'r', 'h')`,
      isAllowed: isRole(asking, 'bitim_steward', 'bitim_door') || (isRole(asking, 'bitim_app', 'bitim_public') && person === me(asking)),
    })),
  ),
];

const changes: readonly Probe[] = [
  changing('case_file', "update case_file set stage = 'x'", (asking, world) =>
    isPerson(asking) || isRole(asking, 'bitim_worker') ? casesOf(asking, world).length : 0,
  ),
  changing('room_member', 'update room_member set until = now()', (asking, { members }) =>
    isRole(asking, 'bitim_steward') ? members.length : 0,
  ),
  changing('stored_file', 'delete from stored_file', (asking, world) => {
    if (isRole(asking, 'bitim_steward')) return world.files.filter((file) => file.room_id === null).length;
    return isPerson(asking) ? mine(asking, world).length : 0;
  }),
  changing('application_draft', "update application_draft set sealed = 'x'", (asking, { drafts }) =>
    isPerson(asking) ? drafts.filter((row) => row.person_id === me(asking)).length : 0,
  ),
  changing('invitation_token', "update invitation_token set used_at = now(), used_by = '$person'", (asking, { tokens }) =>
    isRole(asking, 'bitim_door') ? tokens.filter((token) => !token.is_used).length : 0,
  ),
  writing('stored_file', (asking, world) =>
    roomsOfFirstCase(world).map((room) => ({
      name: `laid into ${room.key}`,
      text: `do $$ declare n int; begin update stored_file set room_id = '${room.room_id}'; get diagnostics n = row_count;
        if n = 0 then raise insufficient_privilege; end if; end $$`,
      isAllowed: isPerson(asking) && asking.rooms.has(room.room_id) && mine(asking, world).length > 0,
    })),
  ),
];

/** Reading, quick enough for everybody in every case. */
export const readingProbes: readonly Probe[] = selects;
/** Everything, for the people of one case. */
export const allProbes: readonly Probe[] = [...selects, ...inserts, ...changes];

/** A difference between what somebody could do and what the public table of rules tells. */
export interface Difference {
  readonly kind: 'leak' | 'fault';
  readonly text: string;
}

/** Compares one asker's rights with the rules. */
export async function differences(
  tx: Tx,
  asking: Asking,
  how: { readonly world: World; readonly probes: readonly Probe[] },
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  await become(tx, asking.standing as Parameters<typeof become>[1]);
  for (const probe of how.probes) {
    const [seen, expected] = [new Set(await probe.ask(tx, asking, how.world)), new Set(probe.expected(asking, how.world))];
    const told = `${asking.name}: ${probe.name} of ${probe.table}`;
    const [more, less] = [[...seen].filter((id) => !expected.has(id)), [...expected].filter((id) => !seen.has(id))];
    if (more.length > 0) found.push({ kind: 'leak', text: `${told} gives ${more.length} more, such as ${more[0]}` });
    if (less.length > 0) found.push({ kind: 'fault', text: `${told} lacks ${less.length}, such as ${less[0]}` });
  }
  await become(tx, 'owner');
  return found;
}
