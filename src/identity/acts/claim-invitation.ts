import { limitAttempts } from '#identity/acts/limit-attempts.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { type ClaimedPlace, judgeClaim } from '#identity/domain/invitation.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { err, type Refusal, type Result, refuse } from '#kernel/result.ts';

/**
 * Takes the place that an invitation holds, once. Only for an account that has proven the address or number it is bound to;
 * a second claim by the same person gives the same place and changes nothing.
 *
 * @error identity.invitation-unknown, identity.invitation-other-person, identity.invitation-email-unverified,
 *   identity.invitation-iin-unproven, identity.invitation-used, identity.invitation-expired, identity.too-many-attempts
 */
export function claimInvitation(ports: IdentityPorts, viewer: Viewer, token: string): Promise<Result<ClaimedPlace, readonly Refusal[]>> {
  const now = ports.clock.now();
  return ports.open(async (door) => {
    const refusals = await limitAttempts(door, now, { 'invitation-account': viewer.personId });
    if (refusals.length > 0) return err(refusals);
    const found = await door.invitations.byToken(token, viewer.personId);
    if (!found) return refuse('identity.invitation-unknown');
    const judged = judgeClaim(found.facts, found.claimer, now);
    if (!judged.ok || judged.value.isRepeated) return judged;
    const isTaken = await door.invitations.markUsed(found.invitationId, viewer.personId, now);
    return isTaken ? judged : refuse('identity.invitation-used');
  });
}
