import { type Day, day } from '#kernel/day.ts';
import { type DayException, type WorkingCalendar, workingCalendar } from '#kernel/working-calendar.ts';
import { type CalendarYear, withHolidays } from '#law/kz/calendar/calendar-year.ts';
import { years2011To2014 } from '#law/kz/calendar/years-2011-2014.ts';
import { years2015To2018 } from '#law/kz/calendar/years-2015-2018.ts';
import { years2019To2022 } from '#law/kz/calendar/years-2019-2022.ts';
import { years2023To2027 } from '#law/kz/calendar/years-2023-2027.ts';

/** Public holidays, days off and moved working days of a five-day week. An administrator adds later changes as data. */
export const years: readonly CalendarYear[] = [...years2011To2014, ...years2015To2018, ...years2019To2022, ...years2023To2027].map(
  withHolidays,
);

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
