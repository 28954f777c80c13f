import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { Instant } from '#kernel/day.ts';
import type { CalendarEntry } from '#session/domain/calendar-entry.ts';

export interface CalendarFile {
  readonly entry: CalendarEntry;
  /** Ready text in the reader's language, `session.calendar.summary`. */
  readonly summary: string;
  /** When this version was made. */
  readonly madeAt: Instant;
  /** Mail address of the service. */
  readonly organiser: string;
  /** The mail address this file is sent to, so that mail programs offer the entry; null for a download. */
  readonly recipient: string | null;
}

/**
 * A meeting as an iCalendar file (RFC 5545, RFC 5546): times in UTC, one stable identity, a rising sequence.
 * It says that there is a meeting and where its page is, nothing else.
 *
 * @returns Text of type `text/calendar; charset=utf-8; method=<entry.method>`.
 */
export function calendarFile({ entry, summary, madeAt, organiser, recipient }: CalendarFile): string {
  const isCancelled = entry.method === 'CANCEL';
  const calendar = ical({ prodId: { company: 'Bitim', product: 'Bitim', language: 'EN' }, method: ICalCalendarMethod[entry.method] });
  const start = new Date(entry.startsAt);
  const meeting = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(madeAt),
    start,
    end: new Date(start.getTime() + entry.minutes * 60_000),
    summary,
    url: entry.address,
    organizer: { name: 'Bitim', email: organiser },
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    class: ICalEventClass.PRIVATE,
    busystatus: isCancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
  });
  if (recipient !== null) meeting.createAttendee({ email: recipient });
  return calendar.toString();
}
