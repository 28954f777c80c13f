import type { IdentityPorts } from '#identity/acts/ports.ts';

/** Ends the session of this token; an unknown token changes nothing. */
export async function signOut(ports: IdentityPorts, token: string): Promise<void> {
  await ports.open(async (door) => {
    const session = await door.sessions.byToken(token);
    if (session) await door.sessions.end(session.personId, session.sessionId, ports.clock.now());
  });
}
