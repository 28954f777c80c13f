import { proofSeconds } from '#identity/domain/address-proof.ts';
import { secondsAfter } from '#identity/domain/instant-arithmetic.ts';
import { absoluteSeconds } from '#identity/domain/session-life.ts';
import type { IdentityTables } from '#identity/store/tables.ts';
import type { Instant } from '#kernel/day.ts';
import type { Tx } from '#platform/database/database.ts';

/** Deletes sessions and proofs that can open nothing any more. `tx` must stand as `bitim_worker`; safe to repeat. */
export async function forgetOldDoors(tx: Tx, now: Instant): Promise<void> {
  const tables = tx.withTables<IdentityTables>();
  await tables.deleteFrom('login_session').where('started_at', '<', secondsAfter(now, -absoluteSeconds)).execute();
  await tables.deleteFrom('address_proof').where('sent_at', '<', secondsAfter(now, -proofSeconds)).execute();
}
