import { addDays, addMonths, type Day, daysBetween } from '#kernel/day.ts';
import { ok, type Refusal, type Result } from '#kernel/result.ts';
import { addWorkingDays, type WorkingCalendar, workingDayFrom } from '#kernel/working-calendar.ts';
import type { Deadline, DeadlineWhy } from '#law/engine/decision.ts';
import { valueOn } from '#law/engine/edition.ts';
import type { TermLength, TimeLimitRule } from '#law/engine/rule.ts';

/** Where the bare count of a term ends; the starting day is not counted. */
export function nominalEnd(startsOn: Day, term: TermLength, calendar: WorkingCalendar): Day {
  if (term.count === 'months') return addMonths(startsOn, term.length);
  return term.count === 'working-days' ? addWorkingDays(startsOn, term.length, calendar) : addDays(startsOn, term.length);
}

/**
 * Last day on which the stopping act is still in time: the end of the count or, when that is a day off, the next working day.
 *
 * @error law.not-in-force - No value on the starting day: before enactment or after repeal.
 * @source Counting from the day after, moving off days off: Civil Code arts 173 and 175.
 * @example lastDay(proposalLapse, day('2026-03-03'), kazakhstan) // ok('2026-03-13')
 */
export function lastDay(rule: TimeLimitRule, startsOn: Day, calendar: WorkingCalendar): Result<Day, readonly Refusal[]> {
  const term = valueOn(rule, startsOn);
  return term.ok ? ok(workingDayFrom(nominalEnd(startsOn, term.value, calendar), calendar)) : term;
}

/**
 * The day on which a performance that is due is still in time.
 *
 * @example effectiveDueDay(day('2026-05-01'), kazakhstan) // '2026-05-04': 1 May is a holiday, then a weekend
 */
export function effectiveDueDay(due: Day, calendar: WorkingCalendar): Day {
  return workingDayFrom(due, calendar);
}

/** What a deadline is made of when its last day does not simply follow from the rule's own value. */
export interface DeadlineParts {
  readonly code: string;
  readonly startsOn: Day;
  readonly term: TermLength;
  /** Given when something else than the count sets the end. */
  readonly nominalDay?: Day;
  /** A limit that the last day may not pass, days off or not. */
  readonly notAfter?: Day;
  readonly why?: readonly DeadlineWhy[];
  readonly stood?: NonNullable<Deadline['stood']>;
}

/** Builds a deadline by a rule: counts, moves off days off, and says why. */
export function deadlineBy(rule: TimeLimitRule, parts: DeadlineParts, calendar: WorkingCalendar): Deadline {
  const nominalDay = parts.nominalDay ?? nominalEnd(parts.startsOn, parts.term, calendar);
  const moved = workingDayFrom(nominalDay, calendar);
  const last = parts.notAfter !== undefined && moved > parts.notAfter ? parts.notAfter : moved;
  const why: DeadlineWhy[] = [...(parts.why ?? [])];
  if (last > nominalDay) why.push('last-day-moved');
  if (moved > last) why.push('limit-not-moved');
  return {
    code: parts.code,
    ruleId: rule.id,
    cite: rule.cite,
    verified: rule.cite.read !== null,
    startsOn: parts.startsOn,
    length: parts.term.length,
    count: parts.term.count,
    nominalDay,
    lastDay: last,
    stood: parts.stood ?? null,
    why,
    messageId: `law.deadline.${parts.code}`,
  };
}

/** One day of a count, for a reader who wants to check it. */
export interface CountedDay {
  readonly day: Day;
  /** Its number in the count; null for the starting day, skipped days off and days after the nominal end. */
  readonly number: number | null;
  readonly isWorkingDay: boolean;
  /** Name of the holiday or moved day, if there is one. */
  readonly exception: string | null;
  readonly role: 'start' | 'counted' | 'skipped' | 'stood-still' | 'nominal-end' | 'moved-over' | 'last-day';
}

/** Whether the term stands still on this day: not on the day that stops it, still on the day that lets it go on. */
function standsOn(day: Day, { stood }: Deadline): boolean {
  return stood !== null && day > stood.after && day <= stood.until;
}

function roleOf(day: Day, deadline: Deadline, counts: boolean): CountedDay['role'] {
  if (day === deadline.startsOn) return 'start';
  if (day === deadline.lastDay) return 'last-day';
  if (standsOn(day, deadline)) return 'stood-still';
  if (day === deadline.nominalDay) return 'nominal-end';
  if (day > deadline.nominalDay) return 'moved-over';
  return counts ? 'counted' : 'skipped';
}

/**
 * Every day from the start to the last one, as the count went. Cost O(days).
 *
 * @example countDays(deadline, kazakhstan).at(-1)?.role // 'last-day'
 */
export function countDays(deadline: Deadline, calendar: WorkingCalendar): readonly CountedDay[] {
  const days: CountedDay[] = [];
  let number = 0;
  for (let offset = 0; offset <= daysBetween(deadline.startsOn, deadline.lastDay); offset += 1) {
    const day = addDays(deadline.startsOn, offset);
    const isWorkingDay = calendar.isWorkingDay(day);
    const isWithin = offset > 0 && day <= deadline.nominalDay && !standsOn(day, deadline);
    const counts = isWithin && (deadline.count !== 'working-days' || isWorkingDay);
    if (counts) number += 1;
    const exception = calendar.exceptionOn(day)?.name ?? null;
    days.push({ day, number: counts ? number : null, isWorkingDay, exception, role: roleOf(day, deadline, counts) });
  }
  return days;
}
