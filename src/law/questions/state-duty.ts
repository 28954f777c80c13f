import { fractionUp } from '#kernel/money.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { ListRule, RateRule, Rule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { monthlyIndex } from '#law/kz/budget/article-07.ts';
import { indexForBenefits } from '#law/kz/budget/article-09.ts';
import * as payment2008 from '#law/kz/tax-2008/article-534.ts';
import * as rates2008 from '#law/kz/tax-2008/article-535.ts';
import * as exempt2008 from '#law/kz/tax-2008/article-541.ts';
import * as other2008 from '#law/kz/tax-2008/article-546.ts';
import * as payment2017 from '#law/kz/tax-2017/article-609.ts';
import * as rates2017 from '#law/kz/tax-2017/article-610.ts';
import * as exempt2017 from '#law/kz/tax-2017/article-616.ts';
import * as other2017 from '#law/kz/tax-2017/article-622.ts';
import * as payment2025 from '#law/kz/tax-2025/article-664.ts';
import * as rates2025 from '#law/kz/tax-2025/article-665.ts';
import * as exempt2025 from '#law/kz/tax-2025/article-668.ts';
import * as other2025 from '#law/kz/tax-2025/article-671.ts';
import { inForce, naming } from '#law/questions/rules-in-force.ts';

/** What a claim costs at the court. The day of the question is the day on which the duty is paid, before the claim goes to the court. */
export interface StateDutyFacts {
  readonly courtStep?: 'claim-filed' | 'court-order-application' | 'appeal' | 'cassation-complaint' | undefined;
  /** A claim or a claimant that is free of the duty. */
  readonly dutyExemption?: 'none' | 'exempt-criminal-case' | (typeof exemptions)[number] | undefined;
  readonly claimNature?: 'property' | 'non-property' | 'both' | 'divorce' | undefined;
  readonly claimant?: 'individual' | 'legal-entity' | undefined;
  readonly claimTiyn?: number | undefined;
}

const exemptions = [
  'exempt-labour',
  'exempt-alimony',
  'exempt-health',
  'exempt-crime-damage',
  'exempt-veteran-or-disability',
  'exempt-author',
  'exempt-inventor',
  'exempt-insurance',
] as const;

const facts: FactSheet<StateDutyFacts> = {
  courtStep: {
    kind: 'choice',
    options: ['claim-filed', 'court-order-application', 'appeal', 'cassation-complaint'],
    first: true,
    usual: 'claim-filed',
  },
  dutyExemption: { kind: 'choice', options: ['none', ...exemptions, 'exempt-criminal-case'], hint: true, usual: 'none' },
  claimNature: { kind: 'choice', options: ['property', 'non-property', 'both', 'divorce'], hint: true, usual: 'property' },
  claimant: { kind: 'choice', options: ['individual', 'legal-entity'], hint: true, usual: 'individual' },
  claimTiyn: { kind: 'money', hint: true },
};

type Codes = readonly [typeof rates2008, typeof rates2017, typeof rates2025];

const codes: Codes = [rates2008, rates2017, rates2025];
const dutiable = codes.map((code) => code.dutiable);
const rates = { individual: codes.map((code) => code.individualRate), 'legal-entity': codes.map((code) => code.entityRate) };
const caps = {
  individual: [rates2017.individualCap, rates2025.individualCap],
  'legal-entity': [rates2017.entityCap, rates2025.entityCap],
};

/** Whether the claim or the claimant is free of the duty; what speaks for it is said. Null while it is not known. */
function isExempt(facts: StateDutyFacts, sheet: Sheet): boolean | null {
  const code = facts.dutyExemption;
  if (code === undefined) {
    sheet.need('dutyExemption');
    return null;
  }
  if (code === 'none') return false;
  const free =
    code === 'exempt-criminal-case'
      ? inForce([other2008.civilClaimFree, other2017.civilClaimFree, other2025.civilClaimFree], sheet)
      : naming([exempt2008.exemptions, exempt2017.exemptions, exempt2025.exemptions], code, sheet);
  if (free === null) return false;
  if (facts.courtStep !== undefined && isChallenge(facts.courtStep)) {
    const also = inForce([exempt2017.exemptWhenChallenging, exempt2025.exemptWhenChallenging], sheet);
    if (also === null) {
      sheet.say('warns', 'exemption-silent-on-challenge', { rule: free });
      return false;
    }
    sheet.say('allows', 'exempt-when-challenging-too', { rule: also });
  }
  sheet.say('allows', code === 'exempt-criminal-case' ? 'civil-claim-in-criminal-case' : 'exempt-from-duty', { rule: free });
  return true;
}

/** The monthly index of the day, where the duty or its limit is counted in it. */
function indexOf(sheet: Sheet): number | null {
  const payment = inForce([payment2008.indexOfPaymentDay, payment2017.indexOfPaymentDay, payment2025.indexOfPaymentDay], sheet);
  if (payment) sheet.say('allows', 'index-of-payment-day', { rule: payment });
  const mciTiyn = sheet.value(monthlyIndex);
  if (mciTiyn === null) {
    sheet.say('refuses', 'index-not-known-then', { rule: monthlyIndex });
    return null;
  }
  sheet.find({ mciTiyn });
  sheet.say('allows', 'monthly-index', { rule: monthlyIndex, facts: { mciTiyn } });
  const benefitsTiyn = sheet.value(indexForBenefits);
  if (benefitsTiyn !== null) {
    sheet.find({ indexForBenefitsTiyn: benefitsTiyn });
    sheet.say('allows', 'index-for-benefits-not-for-duty', { rule: indexForBenefits, facts: { benefitsTiyn } });
  }
  return mciTiyn;
}

type Index = () => number | null;

/** The duty by rate, or its limit where that is lower. */
function capped(byRateTiyn: number, claimant: keyof typeof caps, by: { readonly index: Index; readonly sheet: Sheet }): number | null {
  const { sheet } = by;
  const rule = inForce(caps[claimant], sheet);
  const units = rule && sheet.value(rule);
  if (rule === null || units === null) return byRateTiyn;
  const index = by.index();
  if (index === null) return null;
  const capTiyn = units * index;
  sheet.find({ capTiyn });
  sheet.say('allows', byRateTiyn > capTiyn ? 'duty-capped' : 'duty-within-cap', { rule, facts: { units, capTiyn } });
  return Math.min(byRateTiyn, capTiyn);
}

/** The duty on a property claim, before any halving. */
function propertyDuty(facts: StateDutyFacts, index: Index, sheet: Sheet): number | null {
  const { claimant, claimTiyn } = facts;
  if (claimant === undefined) sheet.need('claimant');
  if (claimTiyn === undefined) sheet.need('claimTiyn');
  if (claimant === undefined || claimTiyn === undefined) return null;
  const rule = inForce(rates[claimant], sheet);
  const rate = rule && sheet.value(rule);
  const byRateTiyn = rate && fractionUp(claimTiyn, rate);
  if (rule && rate && byRateTiyn !== null) {
    sheet.say('allows', 'duty-by-rate', { rule, facts: { claimTiyn, percent: (rate.of * 100) / rate.in, byRateTiyn } });
  }
  return byRateTiyn === null ? null : capped(byRateTiyn, claimant, { index, sheet });
}

/** A duty that is a part of the monthly index. */
function indexDuty(rules: readonly RateRule[], code: string, by: { readonly index: Index; readonly sheet: Sheet }): number | null {
  const rule = inForce(rules, by.sheet);
  const rate = rule && by.sheet.value(rule);
  if (rule && rate) by.sheet.say('allows', code, { rule, facts: { percent: (rate.of * 100) / rate.in } });
  const index = by.index();
  return rate === null || index === null ? null : fractionUp(index, rate);
}

/** The duty that a claim of this nature bears; a court order is asked for about property only. */
function wholeDuty(facts: StateDutyFacts, sheet: Sheet): number | null {
  const nature = facts.courtStep === 'court-order-application' ? 'property' : facts.claimNature;
  if (nature === undefined) {
    sheet.need('claimNature');
    return null;
  }
  let known: number | null | undefined;
  const index: Index = () => {
    if (known === undefined) known = indexOf(sheet);
    return known;
  };
  const by = { index, sheet };
  const divorce = codes.map((code) => code.divorceRate);
  if (nature === 'divorce') return indexDuty(divorce, 'divorce-part-of-index', by);
  const nonProperty = codes.map((code) => code.nonPropertyRate);
  if (nature === 'non-property') return indexDuty(nonProperty, 'non-property-part-of-index', by);
  const property = propertyDuty(facts, index, sheet);
  if (nature === 'property') return property;
  const both = inForce([rates2008.bothClaims, rates2017.bothClaims, rates2025.bothClaims], sheet);
  if (both === null) return null;
  sheet.say('allows', 'both-duties', { rule: both });
  const other = indexDuty(nonProperty, 'non-property-part-of-index', by);
  return property === null || other === null ? null : property + other;
}

function courtOrderPart(sheet: Sheet): RateRule | null {
  const parts = codes.map((code) => code.courtOrderPart);
  return inForce(parts, sheet);
}

/** An appeal cost something in 2015 only; a cassation does since then. Whose rate is halved: since 2023 that of whoever turns to the court. */
function challengePart(step: 'appeal' | 'cassation-complaint', sheet: Sheet): RateRule | null {
  const cassation = [rates2008.earlyCassationPart, ...codes.map((code) => code.cassationPart)];
  const rule = inForce(step === 'appeal' ? [rates2008.appealPart] : cassation, sheet);
  const byApplicant = step === 'appeal' ? null : inForce([rates2017.cassationByApplicant, rates2025.cassationByApplicant], sheet);
  if (byApplicant) sheet.say('allows', 'cassation-rate-of-applicant', { rule: byApplicant });
  else if (rule) sheet.say('warns', 'challenge-rate-of-claim', { rule });
  return rule;
}

/** A court order and a challenge cost a part of what the claim costs, its limit included. */
function weighDuty(facts: StateDutyFacts, part: RateRule | null, sheet: Sheet): Said {
  const rate = part && sheet.value(part);
  if (part && rate) sheet.say('allows', 'part-of-claim-duty', { rule: part, facts: { percent: (rate.of * 100) / rate.in } });
  const whole = wholeDuty(facts, sheet);
  const rule = part ?? inForce<Rule>(dutiable, sheet);
  if (whole === null || rule === null) return undefined;
  const dutyTiyn = rate ? fractionUp(whole, rate) : whole;
  sheet.find({ dutyTiyn });
  sheet.say('allows', 'duty-due', { rule, facts: { dutyTiyn } });
}

function withoutDuty(rule: ListRule | null, sheet: Sheet): Said {
  sheet.find({ dutyTiyn: 0 });
  if (rule) sheet.say('allows', 'step-without-duty', { rule });
}

function weighUnlessExempt(facts: StateDutyFacts, part: RateRule | null, sheet: Sheet): Said {
  const exempt = isExempt(facts, sheet);
  if (exempt === true) sheet.find({ dutyTiyn: 0 });
  return exempt === false ? weighDuty(facts, part, sheet) : undefined;
}

function isChallenge(step: string): step is 'appeal' | 'cassation-complaint' {
  return step === 'appeal' || step === 'cassation-complaint';
}

function weighChallenge(
  facts: StateDutyFacts,
  asked: { readonly step: 'appeal' | 'cassation-complaint'; readonly rule: ListRule | null },
  sheet: Sheet,
): Said {
  const part = challengePart(asked.step, sheet);
  return part === null ? withoutDuty(asked.rule, sheet) : weighUnlessExempt(facts, part, sheet);
}

function weigh(facts: StateDutyFacts, sheet: Sheet): Said {
  const step = facts.courtStep;
  if (step === undefined) return sheet.need('courtStep');
  const rule = inForce<ListRule>(dutiable, sheet);
  if (rule === null) sheet.say('refuses', 'not-in-force', { rule: rates2008.dutiable });
  if (isChallenge(step)) return weighChallenge(facts, { step, rule }, sheet);
  const part = step === 'court-order-application' ? courtOrderPart(sheet) : null;
  if (rule && !sheet.value<readonly string[]>(rule)?.includes(step)) return withoutDuty(rule, sheet);
  if (rule) sheet.say('allows', 'step-with-duty', { rule });
  return weighUnlessExempt(facts, part, sheet);
}

/** A claim so large that its duty could not be held in whole tiyn. */
function impossible({ claimTiyn }: StateDutyFacts): readonly Refusal[] {
  const isTooMuch = (claimTiyn ?? 0) > Number.MAX_SAFE_INTEGER / 100;
  return isTooMuch ? [{ code: 'law.fact-invalid-money', field: 'claimTiyn', facts: { fact: 'claimTiyn' } }] : [];
}

/**
 * How much state duty is paid? Every step with its article: rate, index of the day, limit, part for a court order and for cassation.
 * The codes name no rounding; a part of a tiyn counts as a whole one, so that nothing is short. `findings.dutyTiyn`, `capTiyn`, `mciTiyn`.
 *
 * @source Tax Codes of 2008 (arts 534, 535, 541, 546), 2017 (609, 610, 616, 622) and 2025 (664, 665, 668, 671); laws on the republican budget.
 */
export const stateDuty: Question<StateDutyFacts> = { id: 'state-duty', facts, weigh, impossible };
