import type { IdentityPorts } from '#identity/acts/ports.ts';
import { isDueToTouch, isLive } from '#identity/domain/session-life.ts';
import type { Viewer } from '#identity/domain/viewer.ts';

/** Who holds this token, or null: unknown, ended, idle for two hours, older than a day. */
export function readViewer(ports: IdentityPorts, token: string): Promise<Viewer | null> {
  const now = ports.clock.now();
  return ports.open(async (door) => {
    const session = await door.sessions.byToken(token);
    if (!session || !isLive(session, now)) return null;
    const account = await door.accounts.byId(session.personId);
    if (!account) return null;
    if (isDueToTouch(session, now)) await door.sessions.touch(session.sessionId, now);
    const { personId, name, language, office, isMediator, isAdmin } = account;
    const { sessionId, reauthenticatedAt } = session;
    return { personId, name, language, office, isMediator, isAdmin, sessionId, reauthenticatedAt };
  });
}
