import { addDays, type Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { suspensionForMediation } from '#law/kz/civil-procedure/article-179.ts';
import { outsideExtension, outsideTerm } from '#law/kz/mediation/article-20.ts';
import { extensionInCourt, longestTerm, suspendsCase, term, termInCourt } from '#law/kz/mediation/article-23.ts';
import { caseGoesOn, withinProceedings } from '#law/kz/mediation/article-24.ts';
import { enforcementSuspension } from '#law/kz/mediation/article-25-1.ts';

/** Where the dispute stands. */
export type Setting = 'outside' | 'court' | 'criminal' | 'administrative-offence' | 'enforcement';

/** When a mediation has to end. The day of the question is the day on which one looks. */
export interface TermFacts {
  readonly setting?: Setting | undefined;
  readonly contractConcludedOn?: Day | undefined;
  /** Last day of the procedural term of the body that conducts the case. */
  readonly proceedingsEndOn?: Day | undefined;
  /** The new last day that is asked for or agreed. */
  readonly extendedUntil?: Day | undefined;
  readonly partiesAgreeToExtend?: boolean | undefined;
  readonly mediatorAgreesToExtend?: boolean | undefined;
  /** The joint written notice of the extension went to the court. */
  readonly courtToldOfExtension?: boolean | undefined;
  /** When the court suspended the case; the day of the contract is taken while it is unknown. */
  readonly caseSuspendedOn?: Day | undefined;
}

const facts: FactSheet<TermFacts> = {
  setting: { kind: 'choice', options: ['outside', 'court', 'criminal', 'administrative-offence', 'enforcement'], hint: true },
  contractConcludedOn: { kind: 'day' },
  proceedingsEndOn: { kind: 'day', hint: true },
  extendedUntil: { kind: 'day' },
  partiesAgreeToExtend: { kind: 'yes-no' },
  mediatorAgreesToExtend: { kind: 'yes-no' },
  courtToldOfExtension: { kind: 'yes-no', hint: true },
  caseSuspendedOn: { kind: 'day' },
};

interface Limits {
  readonly rule: TimeLimitRule;
  readonly limitRule: TimeLimitRule;
  /** The day that no extension may pass; days off do not move it. */
  readonly longestDay: Day;
}

function limitsOf(facts: { readonly setting: Setting; readonly contractConcludedOn: Day }, sheet: Sheet): Limits | null {
  const rule = facts.setting === 'outside' ? outsideTerm : termInCourt;
  const ordinary = sheet.value(rule);
  const cap = sheet.value(longestTerm);
  if (ordinary === null || cap === null) return null;
  const more = sheet.value(outsideExtension)?.length ?? 0;
  const sixtyOrMore = facts.setting === 'outside' ? Math.max(ordinary.length + more, cap.length) : cap.length;
  if (facts.setting === 'outside' && ordinary.length > (sheet.value(term)?.length ?? ordinary.length)) {
    sheet.collision('C5');
    sheet.say('warns', 'terms-contradict', { rule: term });
  }
  return { rule, limitRule: longestTerm, longestDay: addDays(facts.contractConcludedOn, sixtyOrMore) };
}

function weighConsents(facts: TermFacts, sheet: Sheet): Said {
  const byCourt = facts.setting === 'court' && sheet.value(extensionInCourt) === 'by-the-court';
  if (byCourt) sheet.say('requires', 'court-extends', { rule: extensionInCourt });
  if (facts.partiesAgreeToExtend === undefined) sheet.need('partiesAgreeToExtend');
  else if (!facts.partiesAgreeToExtend) sheet.say('refuses', 'extension-without-parties', { rule: outsideExtension });
  if (facts.setting === 'outside') {
    if (facts.mediatorAgreesToExtend === undefined) sheet.need('mediatorAgreesToExtend');
    else if (!facts.mediatorAgreesToExtend) sheet.say('refuses', 'extension-without-mediator', { rule: outsideExtension });
    return undefined;
  }
  if (!byCourt && !facts.courtToldOfExtension) sheet.say('requires', 'tell-court-of-extension', { rule: extensionInCourt });
}

function weighExtension(facts: TermFacts & { readonly extendedUntil: Day }, limits: Limits, sheet: Sheet): Said {
  if (facts.extendedUntil > limits.longestDay) {
    const told = { longestDay: limits.longestDay, askedDay: facts.extendedUntil };
    sheet.say('refuses', 'extension-too-long', { rule: limits.limitRule, facts: told });
  } else {
    sheet.say('allows', 'extension-within-limit', { rule: limits.limitRule, facts: { longestDay: limits.longestDay } });
  }
  weighConsents(facts, sheet);
}

/** How long the court may leave the case suspended against how long the mediation may last. */
function weighSuspension(facts: TermFacts & { readonly contractConcludedOn: Day }, limits: Limits, sheet: Sheet): Said {
  const month = sheet.value(suspensionForMediation);
  if (sheet.value(suspendsCase)) sheet.say('requires', 'file-contract-with-court', { rule: suspendsCase });
  if (month === null) return undefined;
  const startsOn = facts.caseSuspendedOn ?? facts.contractConcludedOn;
  const parts = { code: 'case-suspended', startsOn, term: month };
  const deadline = deadlineBy(suspensionForMediation, parts, sheet.context.calendar);
  sheet.deadline(deadline);
  sheet.collision('C1');
  const wanted = facts.extendedUntil ?? addDays(facts.contractConcludedOn, sheet.value(limits.rule)?.length ?? 0);
  const pressing = wanted > deadline.nominalDay || sheet.context.asOf >= addDays(facts.contractConcludedOn, 30);
  if (pressing) sheet.say('warns', 'suspension-shorter-than-term', { rule: suspensionForMediation, facts: { monthDay: deadline.lastDay } });
}

function weighOrdinary(facts: TermFacts & { readonly setting: Setting; readonly contractConcludedOn: Day }, sheet: Sheet): Said {
  const limits = limitsOf(facts, sheet);
  if (limits === null) return sheet.say('refuses', 'not-in-force', { rule: term });
  const { calendar, asOf } = sheet.context;
  const length = sheet.value(limits.rule) ?? { length: 0, count: 'calendar-days' };
  const parts = { startsOn: facts.contractConcludedOn, term: length };
  const base = deadlineBy(limits.rule, { ...parts, code: 'mediation-term', notAfter: limits.longestDay }, calendar);
  const longest = { ...parts, code: 'mediation-longest', nominalDay: limits.longestDay, notAfter: limits.longestDay };
  sheet.deadline(base);
  let lastDay = base.lastDay;
  if (facts.extendedUntil !== undefined) {
    weighExtension({ ...facts, extendedUntil: facts.extendedUntil }, limits, sheet);
    const agreed = { ...longest, code: 'mediation-extended', nominalDay: facts.extendedUntil, why: ['set-by-parties'] as const };
    const extended = deadlineBy(limits.limitRule, agreed, calendar);
    if (facts.extendedUntil <= limits.longestDay) {
      sheet.deadline(extended);
      lastDay = extended.lastDay;
    }
  }
  sheet.deadline(deadlineBy(limits.limitRule, longest, calendar));
  if (facts.setting === 'court') weighSuspension(facts, limits, sheet);
  sheet.find({ lastDay, longestDay: limits.longestDay, expired: asOf > lastDay });
  sayWhereItStands(limits.rule, lastDay, sheet);
}

function sayWhereItStands(rule: TimeLimitRule, lastDay: Day, sheet: Sheet): Said {
  const expired = sheet.context.asOf > lastDay;
  sheet.say(expired ? 'refuses' : 'allows', expired ? 'term-expired' : 'term-runs', { rule, facts: { lastDay } });
}

function weighProceedings(facts: TermFacts, sheet: Sheet): Said {
  const within = sheet.value(withinProceedings);
  const known = facts.setting === 'criminal' || facts.setting === 'administrative-offence' ? facts.setting : null;
  if (known === null || !within?.includes(known)) return sheet.say('refuses', 'kind-not-in-scope', { rule: withinProceedings });
  if (known === 'criminal' && sheet.value(caseGoesOn)) sheet.say('warns', 'case-goes-on', { rule: caseGoesOn });
  if (facts.proceedingsEndOn === undefined) return sheet.need('proceedingsEndOn');
  const end = facts.proceedingsEndOn;
  if (facts.extendedUntil !== undefined && facts.extendedUntil > end) {
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

function weighEnforcement(facts: TermFacts & { readonly contractConcludedOn: Day }, sheet: Sheet): Said {
  const longest = sheet.value(enforcementSuspension);
  if (longest === null) return sheet.say('refuses', 'kind-not-in-scope', { rule: enforcementSuspension });
  const end = addDays(facts.contractConcludedOn, longest.length);
  const parts = { code: 'enforcement-suspended', startsOn: facts.contractConcludedOn, term: longest, notAfter: end };
  sheet.deadline(deadlineBy(enforcementSuspension, parts, sheet.context.calendar));
  if (facts.extendedUntil !== undefined && facts.extendedUntil > end) {
    const told = { longestDay: end, askedDay: facts.extendedUntil };
    sheet.say('refuses', 'extension-too-long', { rule: enforcementSuspension, facts: told });
  }
  sheet.find({ lastDay: end, longestDay: end, expired: sheet.context.asOf > end });
  return sayWhereItStands(enforcementSuspension, end, sheet);
}

function weigh(facts: TermFacts, sheet: Sheet): Said {
  if (facts.setting === undefined) sheet.need('setting');
  if (facts.contractConcludedOn === undefined) sheet.need('contractConcludedOn');
  if (facts.setting === undefined || facts.contractConcludedOn === undefined) return undefined;
  const known = { ...facts, setting: facts.setting, contractConcludedOn: facts.contractConcludedOn };
  if (facts.setting === 'enforcement') return weighEnforcement(known, sheet);
  if (facts.setting === 'criminal' || facts.setting === 'administrative-offence') return weighProceedings(facts, sheet);
  return weighOrdinary(known, sheet);
}

function impossible(facts: TermFacts): readonly Refusal[] {
  return [
    ...reversed({ ...facts }, 'contractConcludedOn', 'extendedUntil'),
    ...reversed({ ...facts }, 'contractConcludedOn', 'proceedingsEndOn'),
  ];
}

/** When does the term end, and may it be extended? `findings.lastDay`, `longestDay`, `expired`. */
export const mediationTerm: Question<TermFacts> = { id: 'mediation-term', facts, weigh, impossible };
