import type { IdentityPorts } from '#identity/acts/ports.ts';
import { type CodeInput, takeProof } from '#identity/acts/take-proof.ts';
import { checkNewPassword } from '#identity/domain/password-rule.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/**
 * Sets a new password by the code that was sent. All sessions end; the address counts as verified, for the code came to it.
 *
 * @error identity.password-*, identity.code-wrong, identity.code-expired, identity.too-many-attempts
 */
export async function resetPassword(
  ports: IdentityPorts,
  input: CodeInput & { readonly password: string },
): Promise<Result<null, readonly Refusal[]>> {
  const password = checkNewPassword(input.password, '');
  if (!password.ok) return password;
  const passwordHash = await ports.passwords.hash(password.value);
  return ports.open(async (door) => {
    const taken = await takeProof(ports, door, { ...input, purposes: ['reset'] });
    if (!taken.ok) return taken;
    const account = taken.value.accountId && (await door.accounts.byId(taken.value.accountId));
    if (!account) return refuse('identity.code-expired', { field: 'code' });
    const now = ports.clock.now();
    await door.proofs.markUsed(taken.value.proofId, now);
    await door.accounts.savePassword(account.personId, passwordHash);
    if (account.emailVerifiedAt === null) await door.accounts.saveEmailVerified(account.personId, now);
    await door.sessions.endAll(account.personId, now, null);
    await door.attempts.clear('sign-in-account', account.email);
    await door.sendLetter({
      key: `identity:${ports.chance.id()}`,
      toPerson: account.personId,
      address: account.email,
      language: account.language,
      template: 'identity.letter.password-changed',
      params: {},
    });
    return ok(null);
  });
}
