import type { InvitationStore } from '#identity/acts/ports.ts';
import type { InvitationBinding, InvitedPlace } from '#identity/domain/invitation.ts';
import { asService } from '#identity/store/borrowed-role.ts';
import { type PersonalSeal, tokenHash } from '#identity/store/personal-seal.ts';
import type { IdentityTables, IdentityTx } from '#identity/store/tables.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId, PartyId, PersonId } from '#kernel/id.ts';
import type { Chance } from '#kernel/ports.ts';
import type { Tx } from '#platform/database/database.ts';

/** An invitation to be made. */
export interface NewInvitation extends InvitedPlace {
  /** Address as `readEmail` gives it, or number as `readIin` gives it. */
  readonly boundTo: InvitationBinding;
  readonly now: Instant;
  readonly expiresAt: Instant;
}

/** Makes an invitation in the transaction of the case, under whatever role that stands, and returns its token: 256 bits, kept only as SHA-256. */
export async function makeInvitation(
  tx: Tx,
  invitation: NewInvitation,
  { seal, chance }: { readonly seal: PersonalSeal; readonly chance: Chance },
): Promise<string> {
  const token = chance.secret(32);
  const { boundTo, caseId, partyId, representativeId } = invitation;
  const row = {
    id: chance.id(),
    token_hash: tokenHash(token),
    case_id: caseId,
    party_id: partyId,
    representative_id: representativeId,
    bound_by: boundTo.by,
    bound_hash: boundTo.by === 'email' ? seal.keyedHash('email', boundTo.email) : seal.keyedHash('iin', boundTo.iin),
    made_at: invitation.now,
    expires_at: invitation.expiresAt,
  };
  await asService(tx, 'bitim_steward', () => tx.withTables<IdentityTables>().insertInto('invitation_token').values(row).execute());
  return token;
}

function isEqual(left: Uint8Array, right: Uint8Array | null): boolean {
  return right !== null && Buffer.compare(left, right) === 0;
}

/** Invitations at the door, within one transaction. */
export function invitationStore(tx: IdentityTx): InvitationStore {
  return {
    byToken: async (token, personId) => {
      const row = await tx.selectFrom('invitation_token').selectAll().where('token_hash', '=', tokenHash(token)).executeTakeFirst();
      const account = await tx
        .selectFrom('account')
        .select(['email_hash', 'email_verified_at', 'iin_hash', 'iin_proven_at'])
        .where('id', '=', personId)
        .executeTakeFirst();
      if (!row || !account) return null;
      const isByEmail = row.bound_by === 'email';
      const place = {
        caseId: row.case_id as CaseId,
        partyId: row.party_id as PartyId | null,
        representativeId: row.representative_id,
      };
      return {
        invitationId: row.id,
        facts: { place, boundBy: row.bound_by, expiresAt: row.expires_at, usedBy: row.used_by as PersonId | null },
        claimer: {
          personId,
          isSame: isEqual(row.bound_hash, isByEmail ? account.email_hash : account.iin_hash),
          isProven: (isByEmail ? account.email_verified_at : account.iin_proven_at) !== null,
        },
      };
    },
    markUsed: async (invitationId, personId, at) => {
      const used = tx.updateTable('invitation_token').set({ used_at: at, used_by: personId }).where('id', '=', invitationId);
      return (await used.where('used_at', 'is', null).executeTakeFirst()).numUpdatedRows > 0n;
    },
  };
}
