import type { IdentityPorts } from '#identity/acts/ports.ts';
import { isDueToTouch, isLive } from '#identity/domain/session-life.ts';
import type { Viewer } from '#identity/domain/viewer.ts';

/** Who holds this token, or null: unknown, ended, idle for two hours, older than a day. */
export function readViewer(ports: IdentityPorts, token: string): Promise<Viewer | null> {
  const now = ports.clock.now();
  return ports.open(async (door) => {
    const seen = await door.viewers.byToken(token);
    if (!seen || !isLive(seen.times, now)) return null;
    const viewer = seen.viewer();
    if (isDueToTouch(seen.times, now)) await door.sessions.touch(viewer.sessionId, now);
    return viewer;
  });
}
