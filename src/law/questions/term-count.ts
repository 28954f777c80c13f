import { addDays, addMonths, type Day, partsOfDay } from '#kernel/day.ts';
import { workingDayFrom } from '#kernel/working-calendar.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { countsOfPeriod } from '#law/kz/civil/article-172.ts';
import { countFromNextDay } from '#law/kz/civil/article-173.ts';
import { daysOfHalfMonth, endOfMonths, endOfWeeks, endOfYears, monthWithoutTheDay } from '#law/kz/civil/article-174.ts';
import { lastDayMoves } from '#law/kz/civil/article-175.ts';
import { postedInTime, untilClosingTime, untilMidnight } from '#law/kz/civil/article-176.ts';

type Unit = 'years' | 'months' | 'half-months' | 'weeks' | 'days' | 'hours';

/** A term that a law, a contract or a court set. */
export interface TermCountFacts {
  /** The day, or the day of the event, that begins the count. */
  readonly countFrom?: Day | undefined;
  readonly periodLength?: number | undefined;
  readonly periodUnit?: Unit | undefined;
  /** What has to be done is done at an organisation, which has closing hours. */
  readonly doneAtOrganisation?: boolean | undefined;
  readonly sentByPost?: boolean | undefined;
}

const facts: FactSheet<TermCountFacts> = {
  countFrom: { kind: 'day', hint: true },
  periodUnit: { kind: 'choice', options: ['years', 'months', 'half-months', 'weeks', 'days', 'hours'], usual: 'days' },
  periodLength: { kind: 'number', from: 1, to: 1000 },
  doneAtOrganisation: { kind: 'yes-no', hint: true, usual: false },
  sentByPost: { kind: 'yes-no', usual: false },
};

/** End of whole months; where the last month has no such day, its last day (Civil Code 174(3)). */
function endOfWholeMonths(countFrom: Day, months: number, sheet: Sheet): Day {
  const end = addMonths(countFrom, months);
  const isShort = partsOfDay(end).dayOfMonth !== partsOfDay(countFrom).dayOfMonth;
  if (isShort && sheet.value(monthWithoutTheDay)) sheet.say('allows', 'month-without-the-day', { rule: monthWithoutTheDay });
  return end;
}

/** Where the bare count ends; each unit by its own provision (Civil Code 174). */
function endOfCount(countFrom: Day, period: { readonly length: number; readonly unit: Unit }, sheet: Sheet): Day {
  const { length, unit } = period;
  switch (unit) {
    case 'years':
      if (sheet.value(endOfYears)) sheet.say('allows', 'years-end-same-date', { rule: endOfYears });
      return endOfWholeMonths(countFrom, 12 * length, sheet);
    case 'months':
      if (sheet.value(endOfMonths)) sheet.say('allows', 'months-end-same-date', { rule: endOfMonths });
      return endOfWholeMonths(countFrom, length, sheet);
    case 'half-months': {
      const halfDays = sheet.value(daysOfHalfMonth) ?? 0;
      if (halfDays > 0) sheet.say('allows', 'half-month-in-days', { rule: daysOfHalfMonth, facts: { halfDays } });
      return addDays(countFrom, halfDays * length);
    }
    case 'weeks':
      if (sheet.value(endOfWeeks)) sheet.say('allows', 'weeks-end-same-weekday', { rule: endOfWeeks });
      return addDays(countFrom, 7 * length);
    default:
      return addDays(countFrom, length);
  }
}

function weighLastDay(nominalDay: Day, sheet: Sheet): Said {
  const working = workingDayFrom(nominalDay, sheet.context.calendar);
  const lastDay = sheet.value(lastDayMoves) ? working : nominalDay;
  sheet.find({ nominalDay, lastDay, passed: sheet.context.asOf > lastDay });
  if (lastDay === nominalDay) return undefined;
  return sheet.say('allows', 'moved-to-working-day', { rule: lastDayMoves, facts: { nominalDay, lastDay } });
}

/** Until what hour of the last day something is in time (Civil Code 176). */
function weighHour(facts: TermCountFacts, sheet: Sheet): Said {
  if (facts.doneAtOrganisation === undefined) sheet.need('doneAtOrganisation');
  else if (!facts.doneAtOrganisation && sheet.value(untilMidnight)) sheet.say('allows', 'until-midnight', { rule: untilMidnight });
  else if (facts.doneAtOrganisation && sheet.value(untilClosingTime)) {
    sheet.say('allows', 'until-closing-time', { rule: untilClosingTime });
  }
  if (facts.sentByPost === undefined) return sheet.need('sentByPost');
  return facts.sentByPost && sheet.value(postedInTime) ? sheet.say('allows', 'posted-in-time', { rule: postedInTime }) : undefined;
}

function weighDays(facts: TermCountFacts & { readonly periodUnit: Unit }, sheet: Sheet): Said {
  const { countFrom, periodLength, periodUnit } = facts;
  if (countFrom === undefined) sheet.need('countFrom');
  if (periodLength === undefined) sheet.need('periodLength');
  weighHour(facts, sheet);
  if (countFrom === undefined || periodLength === undefined) return undefined;
  if (sheet.value(countFromNextDay)) {
    const firstDay = addDays(countFrom, 1);
    sheet.say('allows', 'count-starts-next-day', { rule: countFromNextDay, facts: { firstDay } });
  }
  return weighLastDay(endOfCount(countFrom, { length: periodLength, unit: periodUnit }, sheet), sheet);
}

function weigh(facts: TermCountFacts, sheet: Sheet): Said {
  const { periodUnit } = facts;
  if (periodUnit === undefined) return sheet.need('periodUnit');
  const rule = countsOfPeriod;
  const counted = periodUnit === 'half-months' ? 'months' : periodUnit;
  if (sheet.value(rule)?.includes(counted)) sheet.say('allows', 'period-counted', { rule });
  else sheet.say('refuses', 'not-in-force', { rule });
  // Hours are counted by the clock: there is no last day to name.
  return periodUnit === 'hours' ? undefined : weighDays({ ...facts, periodUnit }, sheet);
}

/** When does a term end? `findings`: nominalDay where the bare count ends, lastDay that is still in time, passed. Source: Civil Code 172 to 176. */
export const termCount: Question<TermCountFacts> = { id: 'term-count', facts, weigh };
