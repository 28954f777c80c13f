import type { Day } from '#kernel/day.ts';
import { fractionUp } from '#kernel/money.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { ListRule, TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy, nominalEnd } from '#law/engine/term.ts';
import * as refund2008 from '#law/kz/tax-2008/article-548.ts';
import * as refund2017 from '#law/kz/tax-2017/article-108.ts';
import * as refund2025 from '#law/kz/tax-2025/article-120.ts';
import { noRefund } from '#law/kz/tax-2025/article-121.ts';
import { refundApplication, refundDocuments, taxDebtsFirst } from '#law/kz/tax-2025/article-122.ts';
import { inForce, naming } from '#law/questions/rules-in-force.ts';

/** What comes back of a duty that was paid. The day of the question is the day on which the case ended. */
export interface StateDutyRefundFacts {
  readonly caseEnding?:
    | 'by-mediation'
    | 'by-amicable-settlement'
    | 'by-participatory'
    | 'by-claim-withdrawn'
    | 'by-claim-reduced'
    | 'by-order-cancelled'
    | 'outside-court'
    | undefined;
  readonly instance?: 'first-instance' | 'appeal' | 'cassation' | undefined;
  /** What was paid in that instance. */
  readonly dutyPaidTiyn?: number | undefined;
  readonly dutyPaidOn?: Day | undefined;
  /** When the tax body was asked for the money. */
  readonly refundAppliedOn?: Day | undefined;
}

const facts: FactSheet<StateDutyRefundFacts> = {
  caseEnding: {
    kind: 'choice',
    options: [
      'by-mediation',
      'by-amicable-settlement',
      'by-participatory',
      'by-claim-withdrawn',
      'by-claim-reduced',
      'by-order-cancelled',
      'outside-court',
    ],
    first: true,
    hint: true,
  },
  instance: { kind: 'choice', options: ['first-instance', 'appeal', 'cassation'], usual: 'first-instance' },
  dutyPaidTiyn: { kind: 'money', hint: true },
  dutyPaidOn: { kind: 'day' },
  refundAppliedOn: { kind: 'day' },
};

const codes = [refund2008, refund2017, refund2025] as const;
const endings: readonly ListRule[] = [...codes.map((code) => code.refundEndings), refund2008.amicableRefund];
const withoutRefund: readonly ListRule[] = [refund2008.noRefund, refund2017.noRefund, noRefund];

/** The rule that lets the duty come back after this ending; null where it does not, and why is said. */
function groundOf(ending: string, sheet: Sheet): ListRule | null {
  const named = naming([...withoutRefund, ...endings], ending, sheet);
  if (named && !withoutRefund.includes(named)) return named;
  if (named) {
    sheet.say('refuses', 'ending-without-refund', { rule: named });
    return null;
  }
  const rule =
    inForce(
      codes.map((code) => code.refundEndings),
      sheet,
    ) ?? refund2008.refundEndings;
  sheet.say('refuses', ending === 'outside-court' ? 'no-court-no-duty' : 'no-ground-for-refund', { rule });
  return null;
}

/** The whole in the first two instances, a part in cassation; between 2012 and 2015 the law named no part. A part of a tiyn counts as a whole one. */
function weighShare(facts: StateDutyRefundFacts, ground: ListRule, sheet: Sheet): Said {
  const { instance, dutyPaidTiyn } = facts;
  if (instance === undefined) sheet.need('instance');
  if (dutyPaidTiyn === undefined) sheet.need('dutyPaidTiyn');
  if (instance === undefined || dutyPaidTiyn === undefined) return undefined;
  const whole = inForce(
    codes.map((code) => code.wholeRefund),
    sheet,
  );
  if (whole && sheet.value<readonly string[]>(whole)?.includes(instance)) {
    sheet.find({ refundTiyn: dutyPaidTiyn });
    return sheet.say('allows', 'refund-whole', { rule: whole, facts: { refundTiyn: dutyPaidTiyn } });
  }
  const rule =
    instance === 'cassation'
      ? inForce(
          codes.map((code) => code.cassationRefund),
          sheet,
        )
      : null;
  const part = rule && sheet.value(rule);
  if (rule === null || part === null) {
    sheet.find({ refundAtMostTiyn: dutyPaidTiyn });
    return sheet.say('warns', 'refund-part-not-named', { rule: ground, facts: { paidTiyn: dutyPaidTiyn } });
  }
  const refundTiyn = fractionUp(dutyPaidTiyn, part);
  sheet.find({ refundTiyn });
  sheet.say('allows', 'refund-in-part', { rule, facts: { paidTiyn: dutyPaidTiyn, refundTiyn } });
}

/** Three years for the papers, whether or not the last day is a day off. Tells the last day; null while it is not known. */
function documentsUntil(facts: StateDutyRefundFacts, sheet: Sheet): { readonly rule: TimeLimitRule; readonly lastDay: Day } | null {
  const rule = inForce<TimeLimitRule>([refund2008.refundDocuments, refund2017.refundDocuments, refundDocuments], sheet);
  const term = rule && sheet.value(rule);
  if (rule === null || term === null || facts.dutyPaidOn === undefined) return null;
  const { calendar } = sheet.context;
  const lastDay = nominalEnd(facts.dutyPaidOn, term, calendar);
  sheet.deadline(deadlineBy(rule, { code: 'refund-documents', startsOn: facts.dutyPaidOn, term, notAfter: lastDay }, calendar));
  return { rule, lastDay };
}

/** When the tax body has to pay; the code of 2025 leaves that open. */
function weighPayment(facts: StateDutyRefundFacts, sheet: Sheet): Said {
  const rule = inForce<TimeLimitRule>([refund2008.refundPaid, refund2017.refundPaid], sheet);
  const term = rule && sheet.value(rule);
  if (rule === null || term === null || facts.refundAppliedOn === undefined) return undefined;
  sheet.deadline(deadlineBy(rule, { code: 'refund-paid', startsOn: facts.refundAppliedOn, term }, sheet.context.calendar));
}

function weighApplication(facts: StateDutyRefundFacts, ground: ListRule | null, sheet: Sheet): Said {
  const application = inForce([refund2008.refundApplication, refund2017.refundApplication, refundApplication], sheet);
  if (application && ground) sheet.say('requires', 'apply-to-tax-body', { rule: application });
  else if (application) sheet.say('allows', 'excess-on-application', { rule: application });
  const until = documentsUntil(facts, sheet);
  weighPayment(facts, sheet);
  if (ground === null) return undefined;
  if (sheet.value(taxDebtsFirst)) sheet.say('warns', 'tax-debts-first', { rule: taxDebtsFirst });
  if (facts.dutyPaidOn === undefined) sheet.need('dutyPaidOn');
  if (until === null) return undefined;
  const isLate = (facts.refundAppliedOn ?? sheet.context.asOf) > until.lastDay;
  sheet.say(isLate ? 'refuses' : 'allows', isLate ? 'refund-too-late' : 'refund-in-time', {
    rule: until.rule,
    facts: { lastDay: until.lastDay },
  });
}

function weigh(facts: StateDutyRefundFacts, sheet: Sheet): Said {
  if (facts.caseEnding === undefined) return sheet.need('caseEnding');
  const ground = groundOf(facts.caseEnding, sheet);
  if (ground === null) sheet.find({ refundTiyn: 0 });
  else {
    sheet.say('allows', 'ending-with-refund', { rule: ground });
    weighShare(facts, ground, sheet);
  }
  weighApplication(facts, ground, sheet);
}

/** Nobody asks for a duty back before it is paid. */
function impossible(facts: StateDutyRefundFacts): readonly Refusal[] {
  return reversed({ ...facts }, 'dutyPaidOn', 'refundAppliedOn');
}

/**
 * How much of the state duty comes back, and until when? The codes name no rounding; a part of a tiyn counts as a whole one.
 * `findings.refundTiyn`; `refundAtMostTiyn` where the law of the day named no part.
 *
 * @source Tax Codes of 2008 (art. 548), 2017 (art. 108) and 2025 (arts 120, 121, 122).
 */
export const stateDutyRefund: Question<StateDutyRefundFacts> = { id: 'state-duty-refund', facts, weigh, impossible };
