import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/**
 * How many cases each collision of the law has touched. No row belongs to a case, so nothing in it can be led back to one; the steward adds to it when
 * an act brings a case under a collision, everybody may read it.
 */
export const collisionCountTables = `
create table collision_count (
  collision text primary key,
  cases integer not null check (cases > 0)
);
grant select, insert, update on collision_count to bitim_steward;
grant select on collision_count to bitim_public;
`;

/** One more case is touched by each of these. */
export async function countCollisions(tx: Tx, collisions: readonly string[]): Promise<void> {
  for (const collision of collisions) {
    await sql`insert into collision_count (collision, cases) values (${collision}, 1)
      on conflict (collision) do update set cases = collision_count.cases + 1`.execute(tx);
  }
}

export async function readCollisionCounts(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ collision: string; cases: number }>`select collision, cases from collision_count`.execute(tx);
  return new Map(rows.map((row) => [row.collision, row.cases]));
}
