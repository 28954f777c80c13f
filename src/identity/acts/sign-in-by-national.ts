import { limitAttempts } from '#identity/acts/limit-attempts.ts';
import type { NationalAnswer, NationalProof } from '#identity/acts/national-proof.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { SignedIn, SignInInput } from '#identity/acts/sign-in.ts';
import { startSession } from '#identity/acts/start-session.ts';
import { err, ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/**
 * Opens a session by a national certificate: that of the account in which its number is proven. A number that somebody only typed in opens
 * nothing.
 *
 * @error identity.iin-without-account, identity.too-many-attempts, and what the check of the signature says
 */
export async function signInByNational(
  ports: IdentityPorts,
  proof: NationalProof,
  input: NationalAnswer & Pick<SignInInput, 'device' | 'previousToken'>,
): Promise<Result<SignedIn, readonly Refusal[]>> {
  const refusals = await ports.open((door) => limitAttempts(door, ports.clock.now(), { 'sign-in-place': input.from }));
  if (refusals.length > 0) return err(refusals);
  const proven = await proof.check({ payload: input.signature, text: input.nonce, purpose: 'sign-in' });
  if (!proven.ok) return proven;
  return ports.open(async (door) => {
    const account = await door.accounts.byProvenIin(proven.value.iin);
    if (!account) return refuse('identity.iin-without-account');
    const previous = input.previousToken === null ? null : await door.sessions.byToken(input.previousToken);
    if (previous) await door.sessions.end(previous.personId, previous.sessionId, ports.clock.now());
    const token = await startSession(ports, door, { personId: account.personId, device: input.device });
    return ok({ token, language: account.language });
  });
}
