import { type Day, day } from '#kernel/day.ts';
import { type DayException, type WorkingCalendar, workingCalendar } from '#kernel/working-calendar.ts';

/** Where the days of a year come from; `verified` is false while the official calendar of the year was not compared. */
export interface CalendarYear {
  readonly year: number;
  readonly verified: boolean;
  readonly source: string;
  /** Holidays, and days off moved by them: `<month>-<day> <name>`. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays on which people work. */
  readonly workingDays: readonly string[];
}

/** Public holidays, days off and moved working days of a five-day week. An administrator adds later changes as data. */
export const years: readonly CalendarYear[] = [
  {
    year: 2025,
    verified: true,
    source: 'calendar of the ministry of labour for 2025; order 21.11.2024 No. 436 on the move of 5 January',
    daysOff: [
      '01-01 new-year',
      '01-02 new-year',
      '01-03 moved',
      '01-07 christmas',
      '03-08 womens-day',
      '03-10 moved',
      '03-21 nauryz',
      '03-22 nauryz',
      '03-23 nauryz',
      '03-24 moved',
      '03-25 moved',
      '05-01 unity-day',
      '05-07 defender-day',
      '05-09 victory-day',
      '06-06 kurban-ait',
      '07-06 capital-day',
      '07-07 moved',
      '08-30 constitution-day',
      '09-01 moved',
      '10-25 republic-day',
      '10-27 moved',
      '12-16 independence-day',
    ],
    workingDays: ['01-05 moved'],
  },
  {
    year: 2026,
    // The new Constitution took the holiday of 30 August away in the middle of the year; known from the press only.
    verified: false,
    source: 'calendar on the e-government portal, January 2026; reply of the ministry of labour on 30 August, March 2026',
    daysOff: [
      '01-01 new-year',
      '01-02 new-year',
      '01-07 christmas',
      '03-08 womens-day',
      '03-09 moved',
      '03-21 nauryz',
      '03-22 nauryz',
      '03-23 nauryz',
      '03-24 moved',
      '03-25 moved',
      '05-01 unity-day',
      '05-07 defender-day',
      '05-09 victory-day',
      '05-11 moved',
      '05-27 kurban-ait',
      '07-06 capital-day',
      '10-25 republic-day',
      '10-26 moved',
      '12-16 independence-day',
    ],
    workingDays: [],
  },
  {
    year: 2027,
    verified: false,
    source: 'computed from the holidays known in 2026, 15 March for Constitution Day; the first day of Kurban-ait is an estimate',
    daysOff: [
      '01-01 new-year',
      '01-02 new-year',
      '01-04 moved',
      '01-07 christmas',
      '03-08 womens-day',
      '03-15 constitution-day',
      '03-21 nauryz',
      '03-22 nauryz',
      '03-23 nauryz',
      '03-24 moved',
      '05-01 unity-day',
      '05-03 moved',
      '05-07 defender-day',
      '05-09 victory-day',
      '05-10 moved',
      '05-16 kurban-ait',
      '07-06 capital-day',
      '10-25 republic-day',
      '12-16 independence-day',
    ],
    workingDays: [],
  },
];

function exceptionsOf(year: number, entries: readonly string[], kind: DayException['kind']): readonly DayException[] {
  return entries.map((entry) => ({ day: day(`${year}-${entry.slice(0, 5)}`), kind, name: entry.slice(6) }));
}

/** All exceptions of the years above, as days. */
export const exceptions: readonly DayException[] = years.flatMap((of) => [
  ...exceptionsOf(of.year, of.daysOff, 'day-off'),
  ...exceptionsOf(of.year, of.workingDays, 'working-day'),
]);

/** The working calendar of Kazakhstan; `added` are days that an administrator entered, so that open deadlines move. */
export function kazakhstanCalendar(added: readonly DayException[] = []): WorkingCalendar {
  return workingCalendar(exceptions, added);
}

/** The calendar with nothing added. */
export const kazakhstan: WorkingCalendar = kazakhstanCalendar();

/** Tells whether the calendar of this day's year was compared with the official one; years not listed have plain weeks. */
export function isCalendarVerified(on: Day): boolean {
  return years.some((of) => of.verified && String(of.year) === on.slice(0, 4));
}
