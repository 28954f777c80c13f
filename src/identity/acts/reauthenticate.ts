import { limitAttempts } from '#identity/acts/limit-attempts.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { tokenBytes } from '#identity/acts/start-session.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { err, ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/**
 * Takes the password once more, as before a signature; it counts for five minutes. The session gets a new token.
 *
 * @returns The new token for the cookie.
 * @error identity.password-wrong, identity.too-many-attempts
 */
export async function reauthenticate(ports: IdentityPorts, viewer: Viewer, password: string): Promise<Result<string, readonly Refusal[]>> {
  const now = ports.clock.now();
  const asked = await ports.open(async (door) => ({
    refusals: await limitAttempts(door, now, { reauthenticate: viewer.personId }),
    account: await door.accounts.byId(viewer.personId),
  }));
  if (asked.refusals.length > 0) return err(asked.refusals);
  const isRight = await ports.passwords.verify(password.normalize('NFC'), asked.account?.passwordHash ?? null);
  if (!isRight) return refuse('identity.password-wrong', { field: 'password' });
  const token = ports.chance.secret(tokenBytes);
  await ports.open(async (door) => {
    await door.attempts.clear('reauthenticate', viewer.personId);
    await door.sessions.rotate(viewer.sessionId, token, ports.clock.now());
  });
  return ok(token);
}
