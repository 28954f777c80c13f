import { addDays, addMonths, type Day, day } from '#kernel/day.ts';
import { type WorkingCalendar, workingDayFrom } from '#kernel/working-calendar.ts';

/** Days of the debt case, as far before the first payment as in the lane it comes from. */
export interface DebtDays {
  readonly applied: Day;
  readonly invited: Day;
  readonly accepted: Day;
  readonly contract: Day;
  readonly meeting: Day;
  readonly settled: Day;
  readonly payments: readonly [first: Day, second: Day, third: Day];
}

/** The third payment falls due on the first of a month and is late today. */
function thirdPayment(today: Day, calendar: WorkingCalendar): Day {
  const thisMonth = day(`${today.slice(0, 8)}01`);
  return workingDayFrom(thisMonth, calendar) < today ? thisMonth : addMonths(thisMonth, -1);
}

/**
 * The debt case moved so that today its third payment is late and the later ones are still to come.
 *
 * @example debtDays(day('2026-06-10'), kazakhstan).applied // '2026-03-02', the day of the lane itself
 */
export function debtDays(today: Day, calendar: WorkingCalendar): DebtDays {
  const third = thirdPayment(today, calendar);
  const first = addMonths(third, -2);
  const before = (days: number): Day => addDays(first, -days);
  return {
    applied: before(30),
    invited: before(29),
    accepted: before(22),
    contract: before(20),
    meeting: workingDayFrom(before(14), calendar),
    settled: before(7),
    payments: [first, addMonths(first, 1), third],
  };
}
