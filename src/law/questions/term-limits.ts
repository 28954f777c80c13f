import type { Day } from '#kernel/day.ts';
import type { TermLength, TimeLimitRule } from '#law/engine/rule.ts';
import type { Sheet } from '#law/engine/sheet.ts';
import { deadlineBy, nominalEnd } from '#law/engine/term.ts';
import { outsideExtension, outsideTerm } from '#law/kz/mediation/article-20.ts';
import { longestInCourt, longestTerm, term, termInCourt } from '#law/kz/mediation/article-23.ts';

/** The term of a mediation and the limit that no extension may pass; a day is null while the law of that day sets none. */
export interface TermLimits {
  readonly termRule: TimeLimitRule;
  readonly term: TermLength;
  /** Last day without any extension. */
  readonly lastDay: Day | null;
  readonly longestRule: TimeLimitRule;
  readonly longestTerm: TermLength;
  /** Days off do not move it. */
  readonly longestDay: Day | null;
}

interface Start {
  readonly contractConcludedOn: Day;
}

const none: TermLength = { length: 0, count: 'calendar-days' };

function lastDayBy(rule: TimeLimitRule, startsOn: Day, limit: { readonly longestDay: Day | null; readonly sheet: Sheet }): Day | null {
  const length = limit.sheet.value(rule);
  if (length === null) return null;
  const bound = limit.longestDay === null ? {} : { notAfter: limit.longestDay };
  const deadline = deadlineBy(rule, { code: 'mediation-term', startsOn, term: length, ...bound }, limit.sheet.context.calendar);
  limit.sheet.deadline(deadline);
  return deadline.lastDay;
}

function dayBy(rule: TimeLimitRule, startsOn: Day, sheet: Sheet): Day | null {
  const length = sheet.value(rule);
  return length === null ? null : nominalEnd(startsOn, length, sheet.context.calendar);
}

/** What each article says by itself: 23(1) on the term and on all extensions together, 20(9) on the extension. */
function sayEachArticle(startsOn: Day, sheet: Sheet): { readonly totalDay: Day | null; readonly extensionDay: Day | null } {
  const mustEndDay = dayBy(term, startsOn, sheet);
  if (mustEndDay !== null) {
    sheet.find({ mustEndDay });
    sheet.say('allows', 'must-end-within', { rule: term, facts: { mustEndDay } });
  }
  const totalDay = dayBy(longestTerm, startsOn, sheet);
  if (totalDay !== null) {
    sheet.find({ totalLimitDay: totalDay });
    sheet.say('allows', 'total-limit', { rule: longestTerm, facts: { totalDay } });
  }
  const extensionDay = dayBy(outsideExtension, dayBy(outsideTerm, startsOn, sheet) ?? startsOn, sheet);
  if (extensionDay !== null) {
    sheet.find({ extensionLimitDay: extensionDay });
    sheet.say('allows', 'extension-may-add', { rule: outsideExtension, facts: { extensionDay } });
  }
  return { totalDay, extensionDay };
}

function earlier(left: Day | null, right: Day | null): Day | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

/**
 * Limits outside any proceedings. Where articles 20(9) and 23(1) agree, the earlier limit holds; from 2011 to 2015 they contradicted each other, and the longer
 * term of 20(9) is used with a warning.
 */
export function limitsOutside({ contractConcludedOn }: Start, sheet: Sheet): TermLimits {
  const { totalDay, extensionDay } = sayEachArticle(contractConcludedOn, sheet);
  const own = sheet.value(outsideTerm);
  const contradict = own !== null && own.length > (sheet.value(term)?.length ?? own.length);
  if (contradict) {
    sheet.collision('C5');
    sheet.say('warns', 'terms-contradict', { rule: term });
  }
  const longestDay = contradict ? extensionDay : earlier(totalDay, extensionDay);
  const lastDay = lastDayBy(outsideTerm, contractConcludedOn, { longestDay, sheet });
  const longest = { longestRule: longestTerm, longestTerm: sheet.value(longestTerm) ?? none, longestDay };
  return { termRule: outsideTerm, term: own ?? none, lastDay, ...longest };
}

/** Limits before a court (23(2)). */
export function limitsInCourt({ contractConcludedOn }: Start, sheet: Sheet): TermLimits {
  const longestDay = dayBy(longestInCourt, contractConcludedOn, sheet);
  if (longestDay !== null) sheet.say('allows', 'total-limit', { rule: longestInCourt, facts: { totalDay: longestDay } });
  const lastDay = lastDayBy(termInCourt, contractConcludedOn, { longestDay, sheet });
  const longest = { longestRule: longestInCourt, longestTerm: sheet.value(longestInCourt) ?? none, longestDay };
  return { termRule: termInCourt, term: sheet.value(termInCourt) ?? none, lastDay, ...longest };
}
