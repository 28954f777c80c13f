import type { CaseTables } from '#case/store/rows.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Tx } from '#platform/database/database.ts';

const overStages = ['performed', 'ended', 'closed', 'performing', 'defaulted'];

/** How many running mediations each mediator has; only the worker sees them all, a person sees its own cases. */
export async function countOpenCases(tx: Tx, people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, number>> {
  if (people.length === 0) return new Map();
  const rows = await tx
    .withTables<CaseTables>()
    .selectFrom('case_file')
    .select(({ fn }) => ['mediator_id', fn.countAll<number>().as('open')])
    .where('mediator_id', 'in', people)
    .where('stage', 'not in', overStages)
    .groupBy('mediator_id')
    .execute();
  return new Map(rows.map((row) => [row.mediator_id as PersonId, Number(row.open)]));
}
