import { type Selectable, sql } from 'kysely';
import type { Actor, CaseEvent, EventKind } from '#case/domain/event.ts';
import { foldAll } from '#case/domain/fold.ts';
import { membersOf } from '#case/domain/members.ts';
import type { RoomKey } from '#case/domain/room.ts';
import { stageOf } from '#case/domain/stage.ts';
import { eventHash } from '#case/store/event-log.ts';
import type { CaseEventRow, CaseFileRow, CaseTables } from '#case/store/rows.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId, EventId } from '#kernel/id.ts';
import { sha256 } from '#platform/crypto/canonical.ts';
import type { Database, Tx } from '#platform/database/database.ts';

/** The first place at which a case's history does not hold. */
export interface HistoryProblem {
  readonly caseId: string;
  readonly seq: number;
  readonly what:
    | 'event-changed'
    | 'event-missing'
    | 'content-changed'
    | 'content-missing'
    | 'head-differs'
    | 'list-line-differs'
    | 'members-differ';
}

export interface HistoryReport {
  readonly cases: number;
  readonly events: number;
  readonly problems: readonly HistoryProblem[];
}

const caseBatch = 200;

type FileRow = Pick<Selectable<CaseFileRow>, 'case_id' | 'head_seq' | 'head_hash' | 'stage' | 'mediator_id'>;
type LinkRow = Selectable<CaseEventRow> & { readonly key: string; readonly is_destroyed: boolean; readonly sealed: Uint8Array | null };

async function readBatch(tx: Tx, after: string | null): Promise<readonly FileRow[]> {
  return tx
    .withTables<CaseTables>()
    .selectFrom('case_file')
    .select(['case_id', 'head_seq', 'head_hash', 'stage', 'mediator_id'])
    .$if(after !== null, (query) => query.where('case_id', '>', after ?? ''))
    .orderBy('case_id')
    .limit(caseBatch)
    .execute();
}

async function readLinks(tx: Tx, caseId: string): Promise<readonly LinkRow[]> {
  return tx
    .withTables<CaseTables>()
    .selectFrom('case_event as e')
    .innerJoin('room as r', 'r.room_id', 'e.room_id')
    .leftJoin('case_content as c', 'c.event_id', 'e.event_id')
    .where('e.case_id', '=', caseId)
    .selectAll('e')
    .select(['r.key', 'r.is_destroyed', 'c.sealed'])
    .orderBy('e.seq')
    .execute();
}

function hashOf(row: LinkRow, prevHash: string): string {
  const { event_id: eventId, case_id: caseId, seq, room_id: roomId, kind, at, actor, payload, content_hash: contentHash } = row;
  return eventHash({ eventId, caseId, seq, roomId, kind, at, actor, payload, contentHash, prevHash });
}

/** What is wrong with one link, given the hash before it. */
function faultOf(row: LinkRow, before: { readonly seq: number; readonly hash: string }): HistoryProblem['what'] | null {
  if (row.seq !== before.seq + 1) return 'event-missing';
  if (row.prev_hash !== before.hash || hashOf(row, before.hash) !== row.hash) return 'event-changed';
  if (row.content_hash === null) return null;
  if (row.sealed === null) return row.is_destroyed ? null : 'content-missing';
  return sha256(row.sealed) === row.content_hash ? null : 'content-changed';
}

function chainProblem(file: FileRow, rows: readonly LinkRow[]): HistoryProblem | null {
  const caseId = file.case_id;
  let before = { seq: 0, hash: '' };
  for (const row of rows) {
    const what = faultOf(row, before);
    if (what) return { caseId, seq: before.seq + 1, what };
    before = row;
  }
  return before.seq === file.head_seq && before.hash === file.head_hash ? null : { caseId, seq: before.seq, what: 'head-differs' };
}

/** Events without their contents: enough for the procedure, which is all that projections hold. */
function toBareEvent(row: LinkRow): CaseEvent {
  const { event_id: id, kind, key: room, at, actor, payload } = row;
  return {
    id: id as EventId,
    kind: kind as EventKind,
    room: room as RoomKey,
    at: at as Instant,
    actor: actor as Actor,
    payload,
    content: null,
  } as CaseEvent;
}

async function openMemberships(tx: Tx, caseId: string): Promise<readonly string[]> {
  const rows = await tx
    .withTables<CaseTables>()
    .selectFrom('room_member as m')
    .innerJoin('room as r', 'r.room_id', 'm.room_id')
    .where('m.case_id', '=', caseId)
    .where('m.until', 'is', null)
    .select(['r.key', 'm.holder'])
    .execute();
  return rows.map((row) => `${row.key} ${row.holder}`);
}

/** Folds the case anew and holds its list line and its memberships against what comes out. */
async function projectionProblem(
  tx: Tx,
  file: FileRow,
  folded: { readonly rows: readonly LinkRow[]; readonly today: Day },
): Promise<HistoryProblem | null> {
  const { rows, today } = folded;
  const state = foldAll(file.case_id as CaseId, rows.map(toBareEvent));
  const seq = rows.length;
  const line = { stage: stageOf(state), mediator: state.mediator?.personId ?? null };
  if (line.stage !== file.stage || line.mediator !== file.mediator_id) return { caseId: file.case_id, seq, what: 'list-line-differs' };
  const wanted = new Set(membersOf(state, today).map((member) => `${member.room} ${member.holder}`));
  const open = await openMemberships(tx, file.case_id);
  const isSame = open.length === wanted.size && open.every((member) => wanted.has(member));
  return isSame ? null : { caseId: file.case_id, seq, what: 'members-differ' };
}

/**
 * Re-hashes and re-folds every case and reports the first difference in each: in the chain, in a content, in the list line, in the
 * memberships. Reads as the auditor, who holds no keys. Content whose key was destroyed keeps its place in the chain by its hash.
 */
export async function verifyHistory(database: Database, today: Day): Promise<HistoryReport> {
  return database.owner(async (tx) => {
    await sql`select set_config('role', 'bitim_auditor', true)`.execute(tx);
    let [cases, events] = [0, 0];
    const problems: HistoryProblem[] = [];
    for (let batch = await readBatch(tx, null); batch.length > 0; batch = await readBatch(tx, batch.at(-1)?.case_id ?? null)) {
      for (const file of batch) {
        const rows = await readLinks(tx, file.case_id);
        const problem = chainProblem(file, rows) ?? (await projectionProblem(tx, file, { rows, today }));
        cases += 1;
        events += rows.length;
        if (problem) problems.push(problem);
      }
    }
    return { cases, events, problems };
  });
}
