import { limitAttempts } from '#identity/acts/limit-attempts.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { sendCode } from '#identity/acts/send-code.ts';
import type { AccountDraft } from '#identity/domain/account.ts';
import { readEmail } from '#identity/domain/email-address.ts';
import { checkNewPassword } from '#identity/domain/password-rule.ts';
import { readPersonName } from '#identity/domain/person-name.ts';
import type { Language } from '#kernel/language.ts';
import { err, ok, type Refusal, type Result } from '#kernel/result.ts';

export interface RegisterInput {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  readonly from: string;
}

/**
 * Sends a code to the address. The account opens only when the code comes back, so nobody can take an address that is not
 * theirs; for an address that has an account the answer is the same, and the letter says so instead.
 *
 * @returns A token for the browser that asked; the code is worth nothing without it.
 * @error identity.name-*, identity.email-form, identity.password-*, identity.too-many-attempts
 */
export async function registerAccount(ports: IdentityPorts, input: RegisterInput): Promise<Result<string, readonly Refusal[]>> {
  const [name, email] = [readPersonName(input.name), readEmail(input.email)];
  const password = checkNewPassword(input.password, email.ok ? email.value : '');
  if (!name.ok || !email.ok || !password.ok) return err([name, email, password].flatMap((read) => (read.ok ? [] : read.error)));
  const passwordHash = await ports.passwords.hash(password.value);
  const draft: AccountDraft = { name: name.value, email: email.value, language: input.language, passwordHash };
  return ports.open(async (door) => {
    const refusals = await limitAttempts(door, ports.clock.now(), { 'letter-account': email.value, 'letter-place': input.from });
    if (refusals.length > 0) return err(refusals);
    const known = await door.accounts.byEmail(email.value);
    if (known) {
      await door.sendLetter({
        key: `identity:${ports.chance.id()}`,
        toPerson: known.personId,
        address: known.email,
        language: known.language,
        template: 'identity.letter.already-registered',
        params: {},
      });
    }
    const proof = { purpose: known ? ('nothing' as const) : ('register' as const), accountId: null, email: email.value };
    return ok(await sendCode(ports, door, { ...proof, draft: known ? null : draft, language: input.language }));
  });
}
