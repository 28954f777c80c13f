import type { Day, Instant } from '#kernel/day.ts';
import { addDays } from '#kernel/day.ts';

/** Kazakhstan keeps UTC+5 everywhere since 1 March 2024; no meeting of this service is older. */
const offsetHours = 5;
const instantForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):\d{2}(?:\.\d+)?Z$/;

function partsOf(instant: Instant): { readonly day: Day; readonly hour: number; readonly minute: number } {
  const match = instantForm.exec(instant);
  if (!match) throw new Error('not an instant');
  return { day: match[1] as Day, hour: Number(match[2]), minute: Number(match[3]) };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * The calendar day of an instant in Kazakhstan.
 *
 * @example localDay('2026-11-24T20:00:00.000Z' as Instant) // '2026-11-25'
 */
export function localDay(instant: Instant): Day {
  const { day, hour } = partsOf(instant);
  return hour + offsetHours >= 24 ? addDays(day, 1) : day;
}

/** Minutes since local midnight, 0–1439. */
export function localMinutes(instant: Instant): number {
  const { hour, minute } = partsOf(instant);
  return ((hour + offsetHours) % 24) * 60 + minute;
}

/**
 * The instant of a local day and time.
 *
 * @param minutes - Minutes since local midnight, 0–1439.
 * @example instantAt(day('2026-11-25'), 9 * 60) // '2026-11-25T04:00:00.000Z'
 */
export function instantAt(localDate: Day, minutes: number): Instant {
  const inUtc = minutes - offsetHours * 60;
  const utcDay = inUtc < 0 ? addDays(localDate, -1) : localDate;
  const left = inUtc < 0 ? inUtc + 1440 : inUtc;
  return `${utcDay}T${two(Math.floor(left / 60))}:${two(left % 60)}:00.000Z` as Instant;
}
