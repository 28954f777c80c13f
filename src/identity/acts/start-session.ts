import type { Door, IdentityPorts } from '#identity/acts/ports.ts';
import type { SessionId } from '#identity/domain/viewer.ts';
import { asId, type PersonId } from '#kernel/id.ts';

/** Bytes of chance in every token: 256 bits. */
export const tokenBytes = 32;

/** Opens a session with a token nobody has seen before; the token that the browser brought along is never reused. */
export async function startSession(
  ports: IdentityPorts,
  door: Door,
  person: { readonly personId: PersonId; readonly device: string },
): Promise<string> {
  const now = ports.clock.now();
  const token = ports.chance.secret(tokenBytes);
  const times = { startedAt: now, lastUsedAt: now, endedAt: null, reauthenticatedAt: null };
  await door.sessions.insert({ sessionId: asId<SessionId>(ports.chance.id()), ...person, ...times }, token);
  return token;
}
