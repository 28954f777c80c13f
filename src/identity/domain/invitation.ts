import type { Instant } from '#kernel/day.ts';
import type { CaseId, PartyId, PersonId } from '#kernel/id.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/** Into which place of which case an invitation leads. Exactly one of party and representative is named. */
export interface InvitedPlace {
  readonly caseId: CaseId;
  readonly partyId: PartyId | null;
  readonly representativeId: string | null;
}

/** To whom an invitation is bound: whoever proves this address or this number, and nobody else. */
export type InvitationBinding = { readonly by: 'email'; readonly email: string } | { readonly by: 'iin'; readonly iin: string };

/** An invitation as stored, with what the claimer has proven already compared. */
export interface InvitationFacts {
  readonly place: InvitedPlace;
  readonly boundBy: 'email' | 'iin';
  readonly expiresAt: Instant;
  readonly usedBy: PersonId | null;
}

/** What is known of the signed-in account that claims. */
export interface ClaimerFacts {
  readonly personId: PersonId;
  /** The account's address, or number, equals the one the invitation is bound to. */
  readonly isSame: boolean;
  /** The address was verified by a code, or the number was proven; typing it in is not enough. */
  readonly isProven: boolean;
}

/** A claimed place; `isRepeated` when this person had claimed it before and nothing was changed now. */
export interface ClaimedPlace extends InvitedPlace {
  readonly isRepeated: boolean;
}

/**
 * Judges a claim of an invitation by a signed-in account.
 *
 * @error identity.invitation-used - Somebody else has used it.
 * @error identity.invitation-expired - Too late; the office can send a new one.
 * @error identity.invitation-other-person - Bound to another address or number.
 * @error identity.invitation-email-unverified, identity.invitation-iin-unproven - The right one, but never proven.
 */
export function judgeClaim(invitation: InvitationFacts, claimer: ClaimerFacts, now: Instant): Result<ClaimedPlace, readonly Refusal[]> {
  if (!claimer.isSame) return refuse('identity.invitation-other-person');
  if (!claimer.isProven)
    return refuse(invitation.boundBy === 'email' ? 'identity.invitation-email-unverified' : 'identity.invitation-iin-unproven');
  if (invitation.usedBy === claimer.personId) return ok({ ...invitation.place, isRepeated: true });
  if (invitation.usedBy !== null) return refuse('identity.invitation-used');
  if (now >= invitation.expiresAt) return refuse('identity.invitation-expired');
  return ok({ ...invitation.place, isRepeated: false });
}
