import type { Instant } from '#kernel/day.ts';
import { addDays } from '#kernel/day.ts';
import { instantAt, localDay, localMinutes } from '#session/domain/local-time.ts';
import type { Meeting } from '#session/domain/session-state.ts';

export interface Reminder {
  /** The same meeting at the same time gives the same key; a moved one gives new keys. */
  readonly key: string;
  readonly kind: 'days-before' | 'on-the-day';
  readonly runAt: Instant;
}

const morning = 9 * 60;
const evening = 18 * 60;

/** At least 48 hours ahead and at an hour when people read: 09:00 two days before, or 18:00 three days before an early meeting. */
function daysBefore(startsAt: Instant): Instant {
  const isEarly = localMinutes(startsAt) < morning + 60;
  return isEarly ? instantAt(addDays(localDay(startsAt), -3), evening) : instantAt(addDays(localDay(startsAt), -2), morning);
}

/** 08:00 of the day, or two hours before a meeting that starts before 10:00. */
function onTheDay(startsAt: Instant): Instant {
  const minutes = Math.max(0, Math.min(morning - 60, localMinutes(startsAt) - 120));
  return instantAt(localDay(startsAt), minutes);
}

/**
 * When to remind of a meeting. Reminders whose time has passed are left out: the letter about the fixed time has just said it.
 *
 * @param now - Reminders at or before it are left out.
 * @returns Empty for a meeting that is not fixed.
 * @example remindersFor(meeting, now) // [{ key: 'session-reminder:…:0:days-before', kind: 'days-before', runAt: … }, …]
 */
export function remindersFor(meeting: Meeting, now: Instant): readonly Reminder[] {
  const { startsAt, sessionId, sequence, status } = meeting;
  if (status !== 'fixed' || startsAt === null) return [];
  const key = (kind: string): string => `session-reminder:${sessionId}:${sequence}:${kind}`;
  const all: readonly Reminder[] = [
    { key: key('days-before'), kind: 'days-before', runAt: daysBefore(startsAt) },
    { key: key('on-the-day'), kind: 'on-the-day', runAt: onTheDay(startsAt) },
  ];
  return all.filter((reminder) => reminder.runAt > now && reminder.runAt < startsAt);
}

/**
 * Tells whether a reminder that came due still holds: the meeting was not moved, called off or begun meanwhile.
 */
export function stillHolds(meeting: Meeting | undefined, key: string, now: Instant): boolean {
  if (meeting?.status !== 'fixed' || meeting.startsAt === null || meeting.startsAt <= now) return false;
  return key.startsWith(`session-reminder:${meeting.sessionId}:${meeting.sequence}:`);
}
