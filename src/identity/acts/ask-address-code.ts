import { limitAttempts } from '#identity/acts/limit-attempts.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { sendCode } from '#identity/acts/send-code.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { err, ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/**
 * Sends a signed-in person a code to confirm the address of the account.
 *
 * @error identity.email-verified-already, identity.too-many-attempts
 */
export function askAddressCode(ports: IdentityPorts, viewer: Viewer, from: string): Promise<Result<string, readonly Refusal[]>> {
  return ports.open(async (door) => {
    const account = await door.accounts.byId(viewer.personId);
    if (!account || account.emailVerifiedAt !== null) return refuse('identity.email-verified-already');
    const refusals = await limitAttempts(door, ports.clock.now(), { 'letter-account': account.email, 'letter-place': from });
    if (refusals.length > 0) return err(refusals);
    const proof = { purpose: 'confirm' as const, accountId: account.personId, email: account.email, draft: null };
    return ok(await sendCode(ports, door, { ...proof, language: account.language }));
  });
}
