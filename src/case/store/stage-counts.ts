import { sql } from 'kysely';
import type { Stage } from '#case/domain/stage.ts';
import type { StageCount } from '#case/domain/stage-figures.ts';
import type { Instant } from '#kernel/day.ts';
import type { Tx } from '#platform/database/database.ts';

/**
 * Counts without cases: how many stood how long at which stage. No row belongs to a case, so nothing in it can be led back to one;
 * the steward adds to it when a case moves on, everybody may read it.
 */
export const stageCountTables = `
alter table case_file add column stage_since timestamptz;
create table stage_count (
  stage text not null,
  days integer not null check (days >= 0),
  cases integer not null,
  primary key (stage, days)
);
grant select, insert, update on stage_count to bitim_steward;
grant select on stage_count to bitim_public;
`;

const dayMs = 24 * 3_600_000;

/** One more case has left a stage. */
export async function countStage(tx: Tx, left: { readonly stage: string; readonly since: Instant; readonly at: Instant }): Promise<void> {
  const days = Math.max(0, Math.floor((Date.parse(left.at) - Date.parse(left.since)) / dayMs));
  await sql`insert into stage_count (stage, days, cases) values (${left.stage}, ${days}, 1)
    on conflict (stage, days) do update set cases = stage_count.cases + 1`.execute(tx);
}

export async function readStageCounts(tx: Tx): Promise<readonly StageCount[]> {
  const { rows } = await sql<{ stage: string; days: number; cases: number }>`select stage, days, cases from stage_count`.execute(tx);
  return rows.map((row) => ({ ...row, stage: row.stage as Stage }));
}
