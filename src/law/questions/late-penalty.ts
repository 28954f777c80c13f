import { type Day, daysBetween } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { damagesBeyondPenalty, latePenalty } from '#law/kz/family/article-171.ts';

/** One sum of unpaid support and the days for which it stayed unpaid; where the debt changed, each sum is asked for by itself. */
export interface LatePenaltyFacts {
  readonly arrearsTiyn?: number | undefined;
  /** First day of the delay. */
  readonly lateFrom?: Day | undefined;
  /** Last day of the delay, counted too. */
  readonly lateUntil?: Day | undefined;
  readonly payerAtFault?: boolean | undefined;
}

const facts: FactSheet<LatePenaltyFacts> = {
  arrearsTiyn: { kind: 'money', hint: true },
  lateFrom: { kind: 'day', hint: true },
  lateUntil: { kind: 'day', hint: true },
  payerAtFault: { kind: 'yes-no', hint: true, usual: true },
};

interface Rate {
  readonly of: number;
  readonly in: number;
}

/** Exact for every amount: the product may be larger than a number holds. Parts of a tiyn are dropped. */
function penaltyOf(arrearsTiyn: number, days: number, rate: Rate): number {
  return Number((BigInt(arrearsTiyn) * BigInt(days) * BigInt(rate.of)) / BigInt(rate.in));
}

interface Delay {
  readonly arrearsTiyn: number;
  readonly lateFrom: Day;
  readonly lateUntil: Day;
}

function sayPenalty({ arrearsTiyn, lateFrom, lateUntil }: Delay, rate: Rate, sheet: Sheet): Said {
  const days = daysBetween(lateFrom, lateUntil) + 1;
  const oneDayTiyn = penaltyOf(arrearsTiyn, 1, rate);
  const penaltyTiyn = penaltyOf(arrearsTiyn, days, rate);
  const totalTiyn = arrearsTiyn + penaltyTiyn;
  sheet.find({ lateDays: days, oneDayTiyn, penaltyTiyn, totalTiyn });
  const rule = latePenalty;
  sheet.say('allows', 'late-days', { rule, facts: { days, fromDay: lateFrom, untilDay: lateUntil } });
  sheet.say('allows', 'penalty-of-one-day', { rule, facts: { arrearsTiyn, oneDayTiyn } });
  return sheet.say('allows', 'penalty-of-all-days', { rule, facts: { arrearsTiyn, days, penaltyTiyn, totalTiyn } });
}

function weigh(facts: LatePenaltyFacts, sheet: Sheet): Said {
  const rule = latePenalty;
  const rate = sheet.value(rule);
  if (sheet.value(damagesBeyondPenalty)) sheet.say('allows', 'losses-beyond-penalty', { rule: damagesBeyondPenalty });
  if (rate === null) return sheet.say('refuses', 'not-in-force', { rule });
  const { arrearsTiyn, lateFrom, lateUntil, payerAtFault } = facts;
  if (payerAtFault === undefined) sheet.need('payerAtFault');
  if (payerAtFault === false) return sheet.say('refuses', 'no-penalty-without-fault', { rule });
  if (arrearsTiyn === undefined) sheet.need('arrearsTiyn');
  if (lateFrom === undefined) sheet.need('lateFrom');
  if (lateUntil === undefined) sheet.need('lateUntil');
  if (arrearsTiyn === undefined || lateFrom === undefined || lateUntil === undefined) return undefined;
  if (lateUntil < lateFrom) return sheet.need('lateUntil');
  return sayPenalty({ arrearsTiyn, lateFrom, lateUntil }, rate, sheet);
}

function impossible(facts: LatePenaltyFacts): readonly Refusal[] {
  return reversed({ ...facts }, 'lateFrom', 'lateUntil');
}

/**
 * What penalty is due for support paid late? `findings`: lateDays (both days counted), oneDayTiyn, penaltyTiyn, totalTiyn. Parts of a tiyn are dropped once,
 * at the end: the penalty of all days may exceed the days times the rounded penalty of one.
 */
export const latePenaltyOfSupport: Question<LatePenaltyFacts> = { id: 'late-penalty', facts, weigh, impossible };
