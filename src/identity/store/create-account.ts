import type { AccountDraft } from '#identity/domain/account.ts';
import type { Office } from '#identity/domain/viewer.ts';
import { accountColumns, accountPlace } from '#identity/store/account-store.ts';
import type { PersonalSeal } from '#identity/store/personal-seal.ts';
import type { IdentityTables } from '#identity/store/tables.ts';
import type { Instant } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Iin } from '#kernel/identifier.ts';
import type { Tx } from '#platform/database/database.ts';

/** An account made by the installation itself: demonstration people, the first administrator. */
export interface NewAccount extends AccountDraft {
  readonly personId: PersonId;
  readonly emailVerifiedAt?: Instant;
  readonly iin?: Iin;
  /** Who proved the number, and when; without it the number counts as only typed in. */
  readonly iinProven?: { readonly by: string; readonly at: Instant };
  readonly office?: Office;
  readonly isMediator?: boolean;
  readonly isAdmin?: boolean;
}

/**
 * Writes an account; `tx` must stand as the owner (`database.owner`).
 *
 * @throws When the address has an account, or the proven number has one.
 */
export async function createAccount(tx: Tx, account: NewAccount, seal: PersonalSeal): Promise<void> {
  const tables = tx.withTables<IdentityTables>();
  const { personId, iin, iinProven, office } = account;
  const row = {
    ...accountColumns(seal, personId, account),
    email_verified_at: account.emailVerifiedAt ?? null,
    iin_sealed: iin ? seal.seal(iin, accountPlace('iin', personId)) : null,
    iin_hash: iin ? seal.keyedHash('iin', iin) : null,
    iin_proven_by: iinProven?.by ?? null,
    iin_proven_at: iinProven?.at ?? null,
    is_mediator: account.isMediator ?? false,
    is_admin: account.isAdmin ?? false,
  };
  await tables.insertInto('account').values(row).execute();
  if (!office) return;
  await tables
    .insertInto('office_member')
    .values({ person_id: personId, organisation_id: office.organisationId, works_as: office.as })
    .execute();
}
