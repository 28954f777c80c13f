import { limitAttempts } from '#identity/acts/limit-attempts.ts';
import type { AccountAtDoor, IdentityPorts } from '#identity/acts/ports.ts';
import { startSession } from '#identity/acts/start-session.ts';
import { type EmailAddress, readEmail } from '#identity/domain/email-address.ts';
import type { Language } from '#kernel/language.ts';
import { err, ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  /** Network address of the request; counted, kept only as a keyed hash. */
  readonly from: string;
  readonly device: string;
  /** Session that the browser had before; it ends, whoever it belonged to. */
  readonly previousToken: string | null;
}

export interface SignedIn {
  readonly token: string;
  readonly language: Language;
}

/**
 * Opens a session by address and password. An unknown address and a wrong password give the same answer in the same time.
 *
 * @error identity.email-form, identity.sign-in-wrong, identity.too-many-attempts
 */
export async function signIn(ports: IdentityPorts, input: SignInInput): Promise<Result<SignedIn, readonly Refusal[]>> {
  const email = readEmail(input.email);
  if (!email.ok) return email;
  const asked = await ports.open(async (door) => {
    const refusals = await limitAttempts(door, ports.clock.now(), { 'sign-in-account': email.value, 'sign-in-place': input.from });
    return { refusals, account: await door.accounts.byEmail(email.value) };
  });
  if (asked.refusals.length > 0) return err(asked.refusals);
  // The password is weighed between two transactions: it takes long on purpose, and nothing may wait for it.
  const isRight = await ports.passwords.verify(input.password.normalize('NFC'), asked.account?.passwordHash ?? null);
  if (!asked.account || !isRight) return refuse('identity.sign-in-wrong');
  return ok(await enter(ports, input, { account: asked.account, email: email.value }));
}

async function enter(
  ports: IdentityPorts,
  input: SignInInput,
  known: { readonly account: AccountAtDoor; readonly email: EmailAddress },
): Promise<SignedIn> {
  const { account } = known;
  const renewed = ports.passwords.isOutdated(account.passwordHash) ? await ports.passwords.hash(input.password.normalize('NFC')) : null;
  const token = await ports.open(async (door) => {
    if (renewed !== null) await door.accounts.savePassword(account.personId, renewed);
    await door.attempts.clear('sign-in-account', known.email);
    const previous = input.previousToken === null ? null : await door.sessions.byToken(input.previousToken);
    if (previous) await door.sessions.end(previous.personId, previous.sessionId, ports.clock.now());
    return startSession(ports, door, { personId: account.personId, device: input.device });
  });
  return { token, language: account.language };
}
