import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

export const shortestPassword: number = 10;
export const longestPassword: number = 200;

/** Passwords that open the most doors when tried first; all of at least ten letters. */
const known = new Set([
  '1234567890',
  '0987654321',
  '1q2w3e4r5t',
  'qwertyuiop',
  'password12',
  'password123',
  'qwerty12345',
  'йцукенгшщз',
  'almaty2024',
  'kazakhstan',
  'qazaqstan1',
]);

/**
 * Checks a new password: length counts, signs of a kind are not asked for (NIST SP 800-63B, 5.1.1.2).
 *
 * @error identity.password-short - Fewer than `facts.limit` letters.
 * @error identity.password-long - More than `facts.limit` letters.
 * @error identity.password-known - Among the first that an attacker tries, one letter repeated, or the address itself.
 */
export function checkNewPassword(password: string, email: string): Result<string, readonly Refusal[]> {
  const field = 'password';
  const letters = [...password.normalize('NFC')];
  if (letters.length < shortestPassword) return refuse('identity.password-short', { field, facts: { limit: shortestPassword } });
  if (letters.length > longestPassword) return refuse('identity.password-long', { field, facts: { limit: longestPassword } });
  const plain = letters.join('').toLowerCase();
  const isName = plain === email || plain === email.split('@')[0];
  if (known.has(plain) || isName || new Set(letters).size < 4) return refuse('identity.password-known', { field });
  return ok(letters.join(''));
}
