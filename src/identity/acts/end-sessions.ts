import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { SessionId, Viewer } from '#identity/domain/viewer.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/**
 * Ends one of one's own sessions.
 *
 * @error identity.no-such-session - Also for a session of somebody else.
 */
export function endSession(ports: IdentityPorts, viewer: Viewer, sessionId: SessionId): Promise<Result<null, readonly Refusal[]>> {
  return ports.open(async (door) =>
    (await door.sessions.end(viewer.personId, sessionId, ports.clock.now())) ? ok(null) : refuse('identity.no-such-session'),
  );
}

/** Ends all of one's own sessions but the present one. */
export async function endOtherSessions(ports: IdentityPorts, viewer: Viewer): Promise<void> {
  await ports.open((door) => door.sessions.endAll(viewer.personId, ports.clock.now(), viewer.sessionId));
}
