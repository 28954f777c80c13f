import type { Branded } from '#kernel/id.ts';

/** A calendar day `YYYY-MM-DD` in the law's own calendar; it has no hour and no zone. Days compare as text. */
export type Day = Branded<'day'>;

/** An instant in UTC, ISO 8601 with milliseconds and `Z`. Instants compare as text. */
export type Instant = Branded<'instant'>;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days since 1970-01-01, proleptic Gregorian (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function toNumber(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function fromNumber(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return format(year, month, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1);
}

function format(year: number, month: number, dayOfMonth: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as Day;
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Tells whether text is a real calendar day: `2026-02-29` is not. */
export function isDay(text: string): text is Day {
  const match = form.exec(text);
  if (!match) return false;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= lengthOfMonth(year, month);
}

/**
 * Reads a calendar day.
 *
 * @throws When the text is not a real day; text from outside goes through a schema first.
 * @example day('2026-03-01')
 */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`not a day: ${text.slice(0, 20)}`);
  return text;
}

/** Year, month (1–12) and day of the month. */
export function partsOfDay(value: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  return { year: Number(value.slice(0, 4)), month: Number(value.slice(5, 7)), dayOfMonth: Number(value.slice(8, 10)) };
}

function numberOf(value: Day): number {
  const { year, month, dayOfMonth } = partsOfDay(value);
  return toNumber(year, month, dayOfMonth);
}

/**
 * The day so many calendar days later; negative counts go back.
 *
 * @example addDays(day('2026-03-01'), 10) // '2026-03-11'
 */
export function addDays(value: Day, days: number): Day {
  return fromNumber(numberOf(value) + days);
}

/**
 * The same day of the month so many months later, or the last day of that month when it is shorter (Civil Code art. 173).
 *
 * @example addMonths(day('2026-01-31'), 1) // '2026-02-28'
 */
export function addMonths(value: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOfDay(value);
  const index = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return format(newYear, newMonth, Math.min(dayOfMonth, lengthOfMonth(newYear, newMonth)));
}

/** Whole calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** Day of the week: 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(value: Day): number {
  return ((((numberOf(value) + 3) % 7) + 7) % 7) + 1;
}
