import type { Day } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { decide } from '#law/decide.ts';
import { proposalOutcome } from '#law/questions/proposal-outcome.ts';

/** The term that the law gives when the proposal states none (Law 20(6)). */
export const lawfulTermDays = 10;

/**
 * The last day on which an invited party may answer: the lawful ten days, moved off days off, or exactly the days that were stated.
 *
 * @example lastDayToAnswer({ sentOn: day('2026-03-03'), termDays: 10 }, calendar) // '2026-03-13'
 */
export function lastDayToAnswer(sent: { readonly sentOn: Day; readonly termDays: number }, calendar: WorkingCalendar): Day {
  const stated = sent.termDays === lawfulTermDays ? {} : { statedTermDays: sent.termDays };
  const decision = decide(proposalOutcome, { proposalSentOn: sent.sentOn, ...stated, answer: 'none' }, { asOf: sent.sentOn, calendar });
  const deadline = decision.deadlines[0];
  if (!deadline) throw new Error('the law of that day has no term for a proposal');
  return deadline.lastDay;
}
