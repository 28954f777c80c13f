import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy, nominalEnd } from '#law/engine/term.ts';
import { suspensionForMediation } from '#law/kz/civil-procedure/article-179.ts';
import { termByContract } from '#law/kz/mediation/article-20.ts';
import { suspendsCase, suspendsEnforcementMatter } from '#law/kz/mediation/article-23.ts';
import { caseGoesOn, withinProceedings } from '#law/kz/mediation/article-24.ts';
import { enforcementSuspension } from '#law/kz/mediation/article-25-1.ts';
import { type ExtensionFacts, weighConsents } from '#law/questions/term-extension.ts';
import { limitsInCourt, limitsOutside, type TermLimits } from '#law/questions/term-limits.ts';

/** Where the dispute stands. */
export type Setting = 'outside' | 'court' | 'criminal' | 'administrative-offence' | 'enforcement';

/** When a mediation has to end. The day of the question is the day on which one looks. */
export interface TermFacts extends ExtensionFacts {
  readonly setting?: Setting | undefined;
  readonly contractConcludedOn?: Day | undefined;
  /** The last day that the contract itself sets; without it the whole term of the law is taken. */
  readonly contractEndsOn?: Day | undefined;
  /** Last day of the procedural term of the body that conducts the case. */
  readonly proceedingsEndOn?: Day | undefined;
  /** The new last day that is asked for or agreed. */
  readonly extendedUntil?: Day | undefined;
  /** When the court suspended the case; the day of the contract is taken while it is unknown. */
  readonly caseSuspendedOn?: Day | undefined;
}

const facts: FactSheet<TermFacts> = {
  setting: {
    kind: 'choice',
    options: ['outside', 'court', 'criminal', 'administrative-offence', 'enforcement'],
    hint: true,
    first: true,
    usual: 'outside',
  },
  contractConcludedOn: { kind: 'day' },
  contractEndsOn: { kind: 'day', hint: true, changeable: true },
  proceedingsEndOn: { kind: 'day', hint: true },
  extendedUntil: { kind: 'day', changeable: true },
  partiesAgreeToExtend: { kind: 'yes-no', usual: true, changeable: true },
  mediatorAgreesToExtend: { kind: 'yes-no', usual: true, changeable: true },
  extensionGround: { kind: 'choice', options: ['complex-dispute', 'more-information', 'more-documents', 'other'], hint: true },
  courtToldOfExtension: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  caseSuspendedOn: { kind: 'day' },
};

type Known = TermFacts & { readonly setting: Setting; readonly contractConcludedOn: Day };

/** The extended term, or why it cannot be extended that far. Returns its last day where it can. */
function weighExtension(facts: Known & { readonly extendedUntil: Day }, limits: TermLimits, sheet: Sheet): Day | null {
  const { extendedUntil } = facts;
  const { longestDay, longestRule: rule } = limits;
  weighConsents(facts, facts.setting === 'court', sheet);
  if (longestDay === null) return null;
  if (extendedUntil > longestDay) {
    sheet.suggest('extendedUntil', longestDay);
    sheet.say('refuses', 'extension-too-long', { rule, facts: { longestDay, askedDay: extendedUntil } });
    return null;
  }
  sheet.say('allows', 'extension-within-limit', { rule, facts: { longestDay } });
  const agreed = { startsOn: facts.contractConcludedOn, term: limits.longestTerm, nominalDay: extendedUntil, notAfter: longestDay };
  const deadline = deadlineBy(rule, { ...agreed, code: 'mediation-extended', why: ['set-by-parties'] }, sheet.context.calendar);
  sheet.deadline(deadline);
  return deadline.lastDay;
}

/** A last day that the contract sets: it may be earlier than that of the law, never later. */
function weighContractDay(facts: Known, limits: TermLimits & { readonly lastDay: Day }, sheet: Sheet): Day {
  if (facts.contractEndsOn === undefined) return limits.lastDay;
  const askedDay = facts.contractEndsOn;
  if (askedDay > limits.lastDay) {
    sheet.suggest('contractEndsOn', limits.lastDay);
    sheet.say('refuses', 'contract-term-too-long', { rule: limits.termRule, facts: { askedDay, longestDay: limits.lastDay } });
    return limits.lastDay;
  }
  const parts = { code: 'mediation-by-contract', startsOn: facts.contractConcludedOn, term: limits.term, nominalDay: askedDay };
  const deadline = deadlineBy(limits.termRule, { ...parts, notAfter: limits.lastDay, why: ['set-by-parties'] }, sheet.context.calendar);
  sheet.deadline(deadline);
  return deadline.lastDay;
}

/** How long the court may leave the case suspended against how long the mediation may last. */
function weighSuspension(facts: Known, limits: TermLimits, sheet: Sheet): Said {
  const month = sheet.value(suspensionForMediation);
  if (sheet.value(suspendsCase)) sheet.say('requires', 'file-contract-with-court', { rule: suspendsCase });
  if (month === null) return undefined;
  const parts = { code: 'case-suspended', startsOn: facts.caseSuspendedOn ?? facts.contractConcludedOn, term: month };
  const deadline = deadlineBy(suspensionForMediation, parts, sheet.context.calendar);
  sheet.deadline(deadline);
  sheet.collision('C1');
  const termEnd = nominalEnd(facts.contractConcludedOn, limits.term, sheet.context.calendar);
  const pressing = (facts.extendedUntil ?? termEnd) > deadline.nominalDay || sheet.context.asOf >= termEnd;
  if (pressing) sheet.say('warns', 'suspension-shorter-than-term', { rule: suspensionForMediation, facts: { monthDay: deadline.lastDay } });
}

function sayWhereItStands(rule: TimeLimitRule, lastDay: Day, sheet: Sheet): Said {
  const expired = sheet.context.asOf > lastDay;
  sheet.find({ lastDay, expired });
  sheet.say(expired ? 'refuses' : 'allows', expired ? 'term-expired' : 'term-runs', { rule, facts: { lastDay } });
}

function weighOrdinary(facts: Known, sheet: Sheet): Said {
  const limits = facts.setting === 'court' ? limitsInCourt(facts, sheet) : limitsOutside(facts, sheet);
  const extended =
    facts.extendedUntil === undefined ? null : weighExtension({ ...facts, extendedUntil: facts.extendedUntil }, limits, sheet);
  if (facts.setting === 'court') weighSuspension(facts, limits, sheet);
  const { lastDay, longestDay } = limits;
  if (lastDay === null) return sheet.say('refuses', 'not-in-force', { rule: limits.termRule });
  if (longestDay !== null) {
    const parts = { code: 'mediation-longest', startsOn: facts.contractConcludedOn, term: limits.longestTerm };
    sheet.deadline(deadlineBy(limits.longestRule, { ...parts, nominalDay: longestDay, notAfter: longestDay }, sheet.context.calendar));
    sheet.find({ longestDay });
  }
  const agreedDay = weighContractDay(facts, { ...limits, lastDay }, sheet);
  return sayWhereItStands(limits.termRule, extended ?? agreedDay, sheet);
}

function weighProceedings(facts: TermFacts, sheet: Sheet): Said {
  const within = sheet.value(withinProceedings);
  const known = facts.setting === 'criminal' || facts.setting === 'administrative-offence' ? facts.setting : null;
  if (known === 'criminal' && sheet.value(caseGoesOn)) sheet.say('warns', 'case-goes-on', { rule: caseGoesOn });
  if (known === null || !within?.includes(known)) return sheet.say('refuses', 'kind-not-in-scope', { rule: withinProceedings });
  if (facts.proceedingsEndOn === undefined) return sheet.need('proceedingsEndOn');
  const end = facts.proceedingsEndOn;
  if (facts.extendedUntil !== undefined && facts.extendedUntil > end) {
    sheet.suggest('extendedUntil', end);
    const told = { longestDay: end, askedDay: facts.extendedUntil };
    sheet.say('refuses', 'extension-too-long', { rule: withinProceedings, facts: told });
  }
  const expired = sheet.context.asOf > end;
  sheet.find({ lastDay: end, longestDay: end, expired });
  sheet.say(expired ? 'refuses' : 'allows', expired ? 'term-expired' : 'within-proceedings', {
    rule: withinProceedings,
    facts: { lastDay: end },
  });
}

function weighEnforcement(facts: Known, sheet: Sheet): Said {
  if (sheet.value(suspendsEnforcementMatter)) sheet.say('allows', 'enforcement-matter-suspended', { rule: suspendsEnforcementMatter });
  const longest = sheet.value(enforcementSuspension);
  if (longest === null) return sheet.say('refuses', 'kind-not-in-scope', { rule: enforcementSuspension });
  const end = nominalEnd(facts.contractConcludedOn, longest, sheet.context.calendar);
  const parts = { code: 'enforcement-suspended', startsOn: facts.contractConcludedOn, term: longest, notAfter: end };
  sheet.deadline(deadlineBy(enforcementSuspension, parts, sheet.context.calendar));
  if (facts.extendedUntil !== undefined && facts.extendedUntil > end) {
    sheet.suggest('extendedUntil', end);
    const told = { longestDay: end, askedDay: facts.extendedUntil };
    sheet.say('refuses', 'extension-too-long', { rule: enforcementSuspension, facts: told });
  }
  sheet.find({ longestDay: end });
  return sayWhereItStands(enforcementSuspension, end, sheet);
}

function weigh(facts: TermFacts, sheet: Sheet): Said {
  if (facts.setting === undefined) sheet.need('setting');
  if (facts.contractConcludedOn === undefined) sheet.need('contractConcludedOn');
  if (facts.setting === undefined || facts.contractConcludedOn === undefined) return undefined;
  if (sheet.value(termByContract)) sheet.say('allows', 'contract-sets-term', { rule: termByContract });
  const known = { ...facts, setting: facts.setting, contractConcludedOn: facts.contractConcludedOn };
  if (facts.setting === 'enforcement') return weighEnforcement(known, sheet);
  if (facts.setting === 'criminal' || facts.setting === 'administrative-offence') return weighProceedings(facts, sheet);
  return weighOrdinary(known, sheet);
}

function impossible(facts: TermFacts): readonly Refusal[] {
  return [
    ...reversed({ ...facts }, 'contractConcludedOn', 'contractEndsOn'),
    ...reversed({ ...facts }, 'contractConcludedOn', 'extendedUntil'),
    ...reversed({ ...facts }, 'contractConcludedOn', 'proceedingsEndOn'),
  ];
}

/**
 * When does the term end, and may it be extended?
 *
 * `findings`: lastDay, longestDay, expired; outside any proceedings also the days that each article sets by itself: mustEndDay (23(1)),
 * totalLimitDay (23(1)), extensionLimitDay (20(9)). Sources: Law 20(9), 23, 24(4), 25-1; Civil Procedure Code 179(5).
 */
export const mediationTerm: Question<TermFacts> = { id: 'mediation-term', facts, weigh, impossible };
