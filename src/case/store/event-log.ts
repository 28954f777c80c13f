import { type RawBuilder, sql } from 'kysely';
import { TakenId } from '#case/acts/perform-act.ts';
import type { Appended, Asker } from '#case/acts/ports.ts';
import { actorOfEvent } from '#case/domain/capacity.ts';
import type { Actor, CaseEvent, EventKind } from '#case/domain/event.ts';
import type { RoomKey } from '#case/domain/room.ts';
import { kindOfRoom } from '#case/domain/room.ts';
import type { CaseTables } from '#case/store/rows.ts';
import { holdersOf } from '#case/store/standing-of.ts';
import type { Vault } from '#case/store/vault.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId, EventId } from '#kernel/id.ts';
import type { Json } from '#kernel/result.ts';
import { canonical, sha256 } from '#platform/crypto/canonical.ts';
import type { Tx } from '#platform/database/database.ts';
import { jsonb } from '#platform/database/jsonb.ts';

/** What is hashed for one event; changing this function breaks every chain ever written. */
export function eventHash(link: {
  readonly eventId: string;
  readonly caseId: string;
  readonly seq: number;
  readonly roomId: string;
  readonly kind: string;
  readonly at: string;
  readonly actor: unknown;
  readonly payload: unknown;
  readonly contentHash: string | null;
  readonly prevHash: string;
}): string {
  return sha256(canonical(link as unknown as Json));
}

/** An event as joined from its tables. */
export interface EventRow {
  readonly event_id: string;
  readonly key: string;
  readonly kind: string;
  readonly at: string;
  readonly actor: unknown;
  readonly payload: unknown;
  readonly room_id: string;
  readonly wrapped_key: Uint8Array | null;
  readonly sealed: Uint8Array | null;
}

/** One row as an event; content whose key is out of reach or destroyed stays null. */
export async function toEvent(row: EventRow, vault: Vault): Promise<CaseEvent> {
  const key = row.wrapped_key && row.sealed ? await vault.roomKey(row.room_id, row.wrapped_key) : null;
  const content = key && row.sealed ? vault.open(key, row.sealed, row.event_id) : null;
  return {
    id: row.event_id as EventId,
    kind: row.kind as EventKind,
    room: row.key as RoomKey,
    at: row.at as Instant,
    actor: row.actor as Actor,
    payload: row.payload,
    content,
  } as CaseEvent;
}

/** Kinds that are read from their rooms page by page and never folded. */
const unfolded = ['message-posted', 'note-written'] as const;

/** Events of a case that this asker may see, oldest first; contents are opened with the keys of its rooms. */
export async function readEvents(
  tx: Tx,
  reading: { readonly asker: Asker; readonly caseId: CaseId; readonly vault: Vault },
): Promise<readonly CaseEvent[]> {
  const { asker, caseId, vault } = reading;
  if (asker === 'system') {
    const rows = await tx
      .withTables<CaseTables>()
      .selectFrom('case_event as e')
      .innerJoin('room as r', 'r.room_id', 'e.room_id')
      .where('e.case_id', '=', caseId)
      .where('e.kind', 'not in', unfolded)
      .select(['e.event_id', 'r.key', 'e.kind', 'e.at', 'e.actor', 'e.payload', 'e.room_id'])
      .orderBy('e.seq')
      .execute();
    return Promise.all(rows.map((row) => toEvent({ ...row, wrapped_key: null, sealed: null }, vault)));
  }
  const { rows } = await rowsFor(caseId, holdersOf(asker)).execute(tx);
  return Promise.all(rows.map((row) => toEvent(row, vault)));
}

/** Written out, as every reading of a case asks it; the key of a room comes only with what it opens. */
function rowsFor(caseId: CaseId, holders: readonly string[]): RawBuilder<EventRow> {
  return sql<EventRow>`select e.event_id, r.key, e.kind, e.at, e.actor, e.payload, e.room_id, c.sealed,
    case when c.sealed is not null then r.wrapped_key end as wrapped_key
    from case_event e join room r on r.room_id = e.room_id left join case_content c on c.event_id = e.event_id
    where e.case_id = ${caseId} and e.kind not in (${sql.join(unfolded)}) and e.room_id in
      (select m.room_id from room_member m where m.case_id = ${caseId} and m.holder in (${sql.join(holders)}) and m.until is null)
    order by e.seq`;
}

/** Locks the line of the case until the transaction ends; undefined when this asker cannot know of the case. */
export async function lockCase(tx: Tx, caseId: CaseId): Promise<boolean> {
  const row = await tx
    .withTables<CaseTables>()
    .selectFrom('case_file')
    .select('head_seq')
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

async function roomsOf(
  tx: Tx,
  caseId: CaseId,
  withKeys: boolean,
): Promise<ReadonlyMap<string, { readonly room_id: string; readonly wrapped_key: Uint8Array | null }>> {
  const columns = withKeys ? sql<Uint8Array | null>`wrapped_key` : sql<Uint8Array | null>`null::bytea`;
  const rows = await tx
    .withTables<CaseTables>()
    .selectFrom('room')
    .where('case_id', '=', caseId)
    .select(['room_id', 'key', columns.as('wrapped_key')])
    .execute();
  return new Map(rows.map((row) => [row.key, row]));
}

/** Appends drafts to the chain of the case; the caller holds its lock. */
export async function appendEvents(
  tx: Tx,
  appended: Appended,
  how: { readonly vault: Vault; readonly newId: () => string; readonly withKeys: boolean },
): Promise<readonly CaseEvent[]> {
  const { caseId, drafts, at } = appended;
  if (drafts.length === 0) return [];
  const db = tx.withTables<CaseTables>();
  const rooms = await roomsOf(tx, caseId, how.withKeys);
  const head = await db.selectFrom('case_file').select(['head_seq', 'head_hash']).where('case_id', '=', caseId).executeTakeFirstOrThrow();
  let [seq, prevHash] = [head.head_seq, head.head_hash];
  const events: CaseEvent[] = [];
  const [eventRows, contentRows] = [
    [] as ReturnType<typeof rowOf>[],
    [] as { event_id: string; case_id: string; room_id: string; sealed: Uint8Array }[],
  ];
  for (const draft of drafts) {
    const room = rooms.get(draft.room);
    if (!room) throw new Error(`no room ${kindOfRoom(draft.room)} for ${draft.kind}`);
    const eventId = how.newId();
    const sealed = draft.content === null ? null : await sealIn(room, draft.content, { vault: how.vault, eventId });
    seq += 1;
    const actor = actorOfEvent(draft.kind, appended.actor);
    const contentHash = sealed ? sha256(sealed) : null;
    const link = { eventId, caseId, seq, roomId: room.room_id, kind: draft.kind, at, actor, payload: draft.payload, contentHash, prevHash };
    const hash = eventHash(link);
    eventRows.push(rowOf(link, { hash, roomKind: kindOfRoom(draft.room) }));
    if (sealed) contentRows.push({ event_id: eventId, case_id: caseId, room_id: room.room_id, sealed });
    events.push({ ...draft, id: eventId as EventId, at, actor } as CaseEvent);
    prevHash = hash;
  }
  await db
    .insertInto('case_event')
    .values(eventRows)
    .execute()
    .catch((problem: unknown) => {
      throw isTakenId(problem) ? new TakenId() : problem;
    });
  if (contentRows.length > 0) await db.insertInto('case_content').values(contentRows).execute();
  // The time of the last change moves with the procedure alone: lists are ordered by it, and a private message must not show there.
  await db.updateTable('case_file').set({ head_seq: seq, head_hash: prevHash }).where('case_id', '=', caseId).execute();
  return events;
}

function isTakenId(problem: unknown): boolean {
  return problem instanceof Error && 'constraint' in problem && problem.constraint === 'case_event_words';
}

async function sealIn(
  room: { readonly room_id: string; readonly wrapped_key: Uint8Array | null },
  content: unknown,
  how: { readonly vault: Vault; readonly eventId: string },
): Promise<Uint8Array> {
  if (!room.wrapped_key) throw new Error('the key of this room is out of reach');
  return how.vault.seal(await how.vault.roomKey(room.room_id, room.wrapped_key), content as Json, how.eventId);
}

function rowOf(link: Parameters<typeof eventHash>[0], more: { readonly hash: string; readonly roomKind: string }) {
  return {
    event_id: link.eventId,
    case_id: link.caseId,
    seq: link.seq,
    room_id: link.roomId,
    room_kind: more.roomKind,
    kind: link.kind,
    at: link.at,
    actor: jsonb(link.actor),
    payload: jsonb(link.payload),
    content_hash: link.contentHash,
    prev_hash: link.prevHash,
    hash: more.hash,
  };
}
