import { addDays, type Day, weekday } from '#kernel/day.ts';

/** One day that breaks the pattern of a five-day week: a day off on a weekday, or work on a Saturday or Sunday. */
export interface DayException {
  readonly day: Day;
  readonly kind: 'day-off' | 'working-day';
  /** Names the holiday or the reason of the move: `law.holiday.<name>` in the texts, or free text for a day that an administrator adds. */
  readonly name: string;
}

/** Tells working days from days off. */
export interface WorkingCalendar {
  readonly isWorkingDay: (day: Day) => boolean;
  /** The exception that falls on this day, if any. */
  readonly exceptionOn: (day: Day) => DayException | undefined;
}

/** No run of days off is longer; a longer one means that the exceptions are broken. */
const longestRun = 366;

/**
 * A calendar of five-day weeks with exceptions. Of two exceptions on one day the later in the list counts.
 *
 * @example workingCalendar(holidays, [{ day: day('2026-04-13'), kind: 'day-off', name: 'added' }])
 */
export function workingCalendar(exceptions: readonly DayException[], added: readonly DayException[] = []): WorkingCalendar {
  const known = new Map<Day, DayException>();
  for (const exception of exceptions) known.set(exception.day, exception);
  for (const exception of added) known.set(exception.day, exception);
  return {
    isWorkingDay: (day) => {
      const exception = known.get(day);
      return exception ? exception.kind === 'working-day' : weekday(day) < 6;
    },
    exceptionOn: (day) => known.get(day),
  };
}

/**
 * The day itself when it is a working day, otherwise the next working day.
 *
 * @throws When there is no working day within a year: the calendar is broken.
 */
export function workingDayFrom(day: Day, calendar: WorkingCalendar): Day {
  let candidate = day;
  for (let step = 0; step < longestRun; step += 1) {
    if (calendar.isWorkingDay(candidate)) return candidate;
    candidate = addDays(candidate, 1);
  }
  throw new Error(`no working day within a year of ${day}`);
}

/**
 * The last of so many working days; the starting day is not counted. Cost O(days).
 *
 * @example addWorkingDays(day('2026-04-30'), 1, kazakhstan) // '2026-05-04': 1 May is a holiday, then a weekend
 */
export function addWorkingDays(start: Day, days: number, calendar: WorkingCalendar): Day {
  let last = start;
  for (let counted = 0; counted < days; counted += 1) last = workingDayFrom(addDays(last, 1), calendar);
  return last;
}
