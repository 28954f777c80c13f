import type { CaseLine, ListQuery } from '#case/acts/case-lines.ts';
import type { Reader } from '#case/domain/capacity.ts';
import type { DisputeKind } from '#case/domain/procedure-event.ts';
import type { Stage } from '#case/domain/stage.ts';
import type { CaseTables } from '#case/store/rows.ts';
import { holdersOf } from '#case/store/standing-of.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';
import type { Tx } from '#platform/database/database.ts';

/** The reader's cases, last changed first; the predicate of membership is written out so that an index serves it. */
export async function listCases(tx: Tx, reader: Reader, query: ListQuery): Promise<readonly CaseLine[]> {
  const { number, stage, after, limit } = query;
  const rows = await tx
    .withTables<CaseTables>()
    .selectFrom('case_file as f')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('room_member as m')
          .select('m.case_id')
          .whereRef('m.case_id', '=', 'f.case_id')
          .where('m.holder', 'in', holdersOf(reader))
          .where('m.until', 'is', null),
      ),
    )
    .$if(number !== undefined && number !== '', (found) => found.where('f.number', 'like', `%${(number ?? '').replaceAll(/[%_\\]/g, '')}%`))
    .$if(stage !== undefined && stage !== '', (found) => found.where('f.stage', '=', stage ?? ''))
    .$if(after !== undefined, (found) =>
      found.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('f.updated_at', 'f.case_id'), '<', tuple(after?.updatedAt ?? '', after?.caseId ?? '')),
      ),
    )
    .select(['f.case_id', 'f.number', 'f.dispute_kind', 'f.stage', 'f.opened_on', 'f.due_on', 'f.updated_at'])
    .orderBy('f.updated_at', 'desc')
    .orderBy('f.case_id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id as CaseId,
    number: row.number,
    disputeKind: row.dispute_kind as DisputeKind,
    stage: row.stage as Stage,
    openedOn: row.opened_on as Day,
    dueDay: row.due_on as Day | null,
    updatedAt: row.updated_at as Instant,
  }));
}
