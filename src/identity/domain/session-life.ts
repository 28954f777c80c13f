import { secondsAfter } from '#identity/domain/instant-arithmetic.ts';
import type { Instant } from '#kernel/day.ts';

/** Seconds without a request after which a session ends. */
export const idleSeconds: number = 2 * 3600;
/** Seconds after which a session ends whatever happens. */
export const absoluteSeconds: number = 24 * 3600;
/** Seconds for which a repeated password counts before a signature. */
export const reauthenticationSeconds: number = 5 * 60;
/** A session's last use is written at most so often, so that reading a page seldom writes. */
export const touchSeconds: number = 60;

export interface SessionTimes {
  readonly startedAt: Instant;
  readonly lastUsedAt: Instant;
  readonly endedAt: Instant | null;
}

/** Tells whether a session still opens doors: not ended, used within two hours, begun within a day. */
export function isLive(session: SessionTimes, now: Instant): boolean {
  return (
    session.endedAt === null &&
    now < secondsAfter(session.lastUsedAt, idleSeconds) &&
    now < secondsAfter(session.startedAt, absoluteSeconds)
  );
}

/** Tells whether the last use is old enough to be written anew. */
export function isDueToTouch(session: SessionTimes, now: Instant): boolean {
  return now >= secondsAfter(session.lastUsedAt, touchSeconds);
}

/**
 * Tells whether the password was given within the last five minutes; asked before a signature.
 *
 * @example isFreshlyAuthenticated(viewer, clock.now())
 */
export function isFreshlyAuthenticated(viewer: { readonly reauthenticatedAt: Instant | null }, now: Instant): boolean {
  return viewer.reauthenticatedAt !== null && now < secondsAfter(viewer.reauthenticatedAt, reauthenticationSeconds);
}
