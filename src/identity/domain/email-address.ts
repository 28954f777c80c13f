import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/** A checked address in the one form in which addresses are stored and compared: trimmed, lower case. */
export type EmailAddress = string & { readonly email: unique symbol };

const form = /^[^\s@"<>(),:;\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/**
 * Reads an e-mail address as typed.
 *
 * @error identity.email-form - Not an address.
 * @example readEmail(' Aigul@Example.kz ') // ok('aigul@example.kz')
 */
export function readEmail(text: string): Result<EmailAddress, readonly Refusal[]> {
  const address = text.normalize('NFC').trim().toLowerCase();
  return address.length <= 254 && form.test(address) && !address.includes('..')
    ? ok(address as EmailAddress)
    : refuse('identity.email-form', { field: 'email' });
}
