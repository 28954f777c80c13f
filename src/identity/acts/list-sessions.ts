import type { IdentityPorts, StoredSession } from '#identity/acts/ports.ts';
import { isLive } from '#identity/domain/session-life.ts';
import type { Viewer } from '#identity/domain/viewer.ts';

/** The live sessions of the signed-in person, newest first. */
export async function listSessions(ports: IdentityPorts, viewer: Viewer): Promise<readonly StoredSession[]> {
  const sessions = await ports.open((door) => door.sessions.ofPerson(viewer.personId));
  const now = ports.clock.now();
  return sessions.filter((session) => isLive(session, now)).toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}
