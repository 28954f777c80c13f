import { limitAttempts } from '#identity/acts/limit-attempts.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { sendCode } from '#identity/acts/send-code.ts';
import { readEmail } from '#identity/domain/email-address.ts';
import type { Language } from '#kernel/language.ts';
import { err, ok, type Refusal, type Result } from '#kernel/result.ts';

/**
 * Sends a code with which a new password can be set. The answer is the same when the address has no account.
 *
 * @error identity.email-form, identity.too-many-attempts
 */
export async function askPasswordReset(
  ports: IdentityPorts,
  input: { readonly email: string; readonly language: Language; readonly from: string },
): Promise<Result<string, readonly Refusal[]>> {
  const email = readEmail(input.email);
  if (!email.ok) return email;
  return ports.open(async (door) => {
    const refusals = await limitAttempts(door, ports.clock.now(), { 'letter-account': email.value, 'letter-place': input.from });
    if (refusals.length > 0) return err(refusals);
    const known = await door.accounts.byEmail(email.value);
    const proof = { purpose: known ? ('reset' as const) : ('nothing' as const), accountId: known?.personId ?? null, email: email.value };
    return ok(await sendCode(ports, door, { ...proof, draft: null, language: known?.language ?? input.language }));
  });
}
