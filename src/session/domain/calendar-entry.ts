import type { Instant } from '#kernel/day.ts';
import type { Meeting } from '#session/domain/session-state.ts';

/** A meeting as a calendar may know it: a time and where to read more, nothing of the people or the dispute. */
export interface CalendarEntry {
  /** The same for every version of one meeting, so that calendars replace instead of adding. */
  readonly uid: string;
  /** Rises with each change. */
  readonly sequence: number;
  readonly method: 'REQUEST' | 'CANCEL';
  readonly startsAt: Instant;
  readonly minutes: number;
  /** Address of the case's page, which asks to sign in. */
  readonly address: string;
}

/**
 * The calendar entry of a fixed meeting, or of one called off after it was fixed; null for any other.
 *
 * Place and mode stay out: they are content, and calendars are read by others.
 *
 * @param address - Whole address of the case's page.
 */
export function calendarEntryOf(meeting: Meeting, address: string): CalendarEntry | null {
  const { sessionId, startsAt, minutes, sequence, status } = meeting;
  if (startsAt === null || (status !== 'fixed' && status !== 'cancelled')) return null;
  return { uid: `${sessionId}@bitim`, sequence, method: status === 'fixed' ? 'REQUEST' : 'CANCEL', startsAt, minutes, address };
}
