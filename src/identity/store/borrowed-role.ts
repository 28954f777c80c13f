import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { become, type ServiceRole } from '#platform/database/standing.ts';

interface Before {
  readonly role: string;
  readonly person: string | null;
  readonly acting: string | null;
}

/** Does one thing within an open transaction as a service, then stands again as before. A throw leaves the transaction to be rolled back. */
export async function asService<T>(tx: Tx, role: ServiceRole, work: () => Promise<T>): Promise<T> {
  const { rows } = await sql<Before>`select current_setting('role') as role, current_setting('bitim.person', true) as person,
    current_setting('bitim.acting_for', true) as acting`.execute(tx);
  await become(tx, { role });
  const answer = await work();
  const before = rows[0];
  await sql`select set_config('role', ${before?.role ?? 'none'}, true), set_config('bitim.person', ${before?.person ?? ''}, true),
    set_config('bitim.acting_for', ${before?.acting ?? ''}, true)`.execute(tx);
  return answer;
}
