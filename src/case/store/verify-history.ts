import { sql } from 'kysely';
import { eventHash } from '#case/store/event-log.ts';
import type { CaseTables } from '#case/store/rows.ts';
import { sha256 } from '#platform/crypto/canonical.ts';
import type { Database, Tx } from '#platform/database/database.ts';

/** The first place at which a case's history does not hold. */
export interface HistoryProblem {
  readonly caseId: string;
  readonly seq: number;
  readonly what: 'event-changed' | 'event-missing' | 'content-changed' | 'head-differs';
}

export interface HistoryReport {
  readonly cases: number;
  readonly events: number;
  readonly problems: readonly HistoryProblem[];
}

const caseBatch = 200;

async function readBatch(tx: Tx, after: string | null) {
  return tx
    .withTables<CaseTables>()
    .selectFrom('case_file')
    .select(['case_id', 'head_seq', 'head_hash'])
    .$if(after !== null, (query) => query.where('case_id', '>', after ?? ''))
    .orderBy('case_id')
    .limit(caseBatch)
    .execute();
}

async function firstProblem(
  tx: Tx,
  file: { readonly case_id: string; readonly head_seq: number; readonly head_hash: string },
): Promise<{ readonly events: number; readonly problem: HistoryProblem | null }> {
  const caseId = file.case_id;
  const rows = await tx
    .withTables<CaseTables>()
    .selectFrom('case_event as e')
    .leftJoin('case_content as c', 'c.event_id', 'e.event_id')
    .where('e.case_id', '=', caseId)
    .selectAll('e')
    .select('c.sealed')
    .orderBy('e.seq')
    .execute();
  let prevHash = '';
  for (const [index, row] of rows.entries()) {
    const seq = index + 1;
    if (row.seq !== seq) return { events: rows.length, problem: { caseId, seq, what: 'event-missing' } };
    const { event_id: eventId, room_id: roomId, kind, at, actor, payload, content_hash: contentHash } = row;
    const hash = eventHash({ eventId, caseId, seq, roomId, kind, at, actor, payload, contentHash, prevHash });
    if (hash !== row.hash || row.prev_hash !== prevHash) return { events: rows.length, problem: { caseId, seq, what: 'event-changed' } };
    if (row.sealed && sha256(row.sealed) !== contentHash) return { events: rows.length, problem: { caseId, seq, what: 'content-changed' } };
    prevHash = row.hash;
  }
  const isHead = rows.length === file.head_seq && prevHash === file.head_hash;
  return { events: rows.length, problem: isHead ? null : { caseId, seq: rows.length, what: 'head-differs' } };
}

/**
 * Re-hashes every event of every case and reports the first difference in each. Reads as the auditor, who holds no keys.
 * Content whose key was destroyed keeps its place in the chain by its hash.
 */
export async function verifyHistory(database: Database): Promise<HistoryReport> {
  return database.owner(async (tx) => {
    await sql`select set_config('role', 'bitim_auditor', true)`.execute(tx);
    let [cases, events] = [0, 0];
    const problems: HistoryProblem[] = [];
    for (let batch = await readBatch(tx, null); batch.length > 0; batch = await readBatch(tx, batch.at(-1)?.case_id ?? null)) {
      for (const file of batch) {
        const checked = await firstProblem(tx, file);
        cases += 1;
        events += checked.events;
        if (checked.problem) problems.push(checked.problem);
      }
    }
    return { cases, events, problems };
  });
}
