import type { CaseTables } from '#case/store/rows.ts';
import type { CaseId } from '#kernel/id.ts';
import type { Tx } from '#platform/database/database.ts';

/** Cases in which a term runs that the calendar may move; runs as the worker. */
export async function casesWithRunningTerms(tx: Tx): Promise<readonly CaseId[]> {
  const rows = await tx
    .withTables<CaseTables>()
    .selectFrom('case_file')
    .select('case_id')
    .where('stage', 'in', ['invited', 'meeting', 'signing', 'disclosure'])
    .execute();
  return rows.map((row) => row.case_id as CaseId);
}
