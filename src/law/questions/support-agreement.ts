import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { supportedByParents } from '#law/kz/family/article-138.ts';
import { representativesOfIncapable, supportParties } from '#law/kz/family/article-157.ts';
import { supportForms } from '#law/kz/family/article-158.ts';
import { civilRulesOfSupport, courtChangesSupport, noChangeAlone } from '#law/kz/family/article-159.ts';
import { whoContestsSupport } from '#law/kz/family/article-160.ts';
import { supportAmount } from '#law/kz/family/article-161.ts';
import { mixedSupportWays, otherSupportWays, type SupportWay, supportWays } from '#law/kz/family/article-162.ts';
import { withheldAtWork } from '#law/kz/family/article-165.ts';
import { mostDeductions } from '#law/kz/family/article-166.ts';
import { arrearsByConsent, arrearsOfMinors } from '#law/kz/family/article-170.ts';
import { noReclaim, noSetOff } from '#law/kz/family/article-172.ts';
import { protectedPersons } from '#law/kz/mediation/article-01.ts';
import { isBelowFloor, sayFloorOfWhole } from '#law/questions/support-floor.ts';

/** An agreement on support, made outside a court. The day of the question is the day of the agreement. */
export interface SupportFacts {
  readonly supportFor?: 'minor-child' | 'adult-student' | 'other' | undefined;
  readonly supportForm?: 'notarial' | 'mediation' | 'participatory' | 'plain' | undefined;
  readonly payerAndRecipientAgree?: boolean | undefined;
  /** A court declared the payer or the recipient incapable. */
  readonly supportSideIncapable?: boolean | undefined;
  readonly representativeAgrees?: boolean | undefined;
  readonly supportWays?: readonly (SupportWay | 'other')[] | undefined;
  readonly childCount?: number | undefined;
  readonly payerIncomeTiyn?: number | undefined;
  /** Support a month, all children together. */
  readonly supportTiyn?: number | undefined;
  /** What is withheld from the same income by writs and other agreements, a month. */
  readonly otherDeductionsTiyn?: number | undefined;
  readonly changesSupportAlone?: boolean | undefined;
  readonly waivesArrears?: boolean | undefined;
  readonly setsOffSupport?: boolean | undefined;
}

const facts: FactSheet<SupportFacts> = {
  supportFor: { kind: 'choice', options: ['minor-child', 'adult-student', 'other'], hint: true, first: true, usual: 'minor-child' },
  supportForm: { kind: 'choice', options: [...codesOf(supportForms), 'plain'], hint: true, changeable: true },
  payerAndRecipientAgree: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  supportSideIncapable: { kind: 'yes-no', hint: true, usual: false },
  representativeAgrees: { kind: 'yes-no', usual: true, changeable: true },
  supportWays: { kind: 'several', options: [...codesOf(supportWays), 'other'], hint: true },
  childCount: { kind: 'number', from: 1, to: 30 },
  payerIncomeTiyn: { kind: 'money' },
  supportTiyn: { kind: 'money' },
  otherDeductionsTiyn: { kind: 'money', hint: true },
  changesSupportAlone: { kind: 'yes-no', hint: true, usual: false, changeable: true },
  waivesArrears: { kind: 'yes-no', usual: false, changeable: true },
  setsOffSupport: { kind: 'yes-no', hint: true, usual: false, changeable: true },
};

function refusedForm(form: string, open: readonly string[]): string | null {
  if (form === 'plain') return 'support-form-too-plain';
  return open.includes(form) ? null : 'support-needs-notary-then';
}

function weighForm(facts: SupportFacts, sheet: Sheet): Said {
  if (facts.supportForm === undefined) return sheet.need('supportForm');
  const form = facts.supportForm;
  const open = sheet.value(supportForms);
  if (open !== null) {
    const code = refusedForm(form, open);
    sheet.say(code === null ? 'allows' : 'refuses', code ?? 'support-form-lawful', { rule: supportForms });
  }
  return form !== 'plain' && sheet.value(withheldAtWork)?.includes(form)
    ? sheet.say('allows', 'withheld-at-work', { rule: withheldAtWork })
    : undefined;
}

function weighIncapable(facts: SupportFacts, sheet: Sheet): Said {
  if (facts.supportSideIncapable === undefined) return sheet.need('supportSideIncapable');
  if (!facts.supportSideIncapable) return undefined;
  const isMediated = facts.supportForm === 'mediation';
  if (isMediated && sheet.value(protectedPersons)?.includes('incapable'))
    sheet.say('refuses', 'person-incapable', { rule: protectedPersons });
  const rule = representativesOfIncapable;
  if (sheet.value(rule) === null) return undefined;
  if (facts.representativeAgrees === undefined) return sheet.need('representativeAgrees');
  const agrees = facts.representativeAgrees;
  return sheet.say(agrees ? 'allows' : 'refuses', agrees ? 'representative-agrees' : 'representative-must-agree', { rule });
}

function weighParties(facts: SupportFacts, sheet: Sheet): Said {
  if (facts.supportFor === undefined) sheet.need('supportFor');
  else if (facts.supportFor !== 'other' && sheet.value(supportedByParents)?.includes(facts.supportFor)) {
    sheet.say('allows', 'parents-may-agree', { rule: supportedByParents });
  }
  if (facts.payerAndRecipientAgree === undefined) sheet.need('payerAndRecipientAgree');
  else if (sheet.value(supportParties)) {
    const agree = facts.payerAndRecipientAgree;
    sheet.say(agree ? 'allows' : 'refuses', agree ? 'support-agreed' : 'support-not-agreed', { rule: supportParties });
  }
  return weighIncapable(facts, sheet);
}

function weighWays(facts: SupportFacts, sheet: Sheet): Said {
  if (facts.supportWays === undefined) return sheet.need('supportWays');
  const named = sheet.value(supportWays) ?? [];
  for (const way of facts.supportWays) {
    if (way !== 'other' && named.includes(way)) sheet.say('allows', `support-way.${way}`, { rule: supportWays });
    if (way === 'other' && sheet.value(otherSupportWays)) sheet.say('allows', 'support-way.other', { rule: otherSupportWays });
  }
  const isMixed = facts.supportWays.length > 1 && sheet.value(mixedSupportWays) !== null;
  return isMixed ? sheet.say('allows', 'support-ways-mixed', { rule: mixedSupportWays }) : undefined;
}

/** Support of a minor by the month is measured by the month; where nothing is paid by the month, the whole has to be compared. */
function weighAmount(facts: SupportFacts, sheet: Sheet): Said {
  if (sheet.value(supportAmount)) sheet.say('allows', 'parties-set-support', { rule: supportAmount });
  if (facts.supportFor !== 'minor-child' || facts.supportWays === undefined) return undefined;
  const isMonthly = facts.supportWays.includes('income-share') || facts.supportWays.includes('periodic-sum');
  if (!isMonthly) return sayFloorOfWhole(sheet);
  const isBelow = isBelowFloor(facts, sheet);
  const whoContests = sheet.value(whoContestsSupport);
  if (whoContests === null) return undefined;
  sheet.find({ whoContests: whoContests.join(' ') });
  return sheet.say(isBelow ? 'warns' : 'allows', 'support-may-be-contested', { rule: whoContestsSupport });
}

/** A part of an amount, without what is less than a tiyn; exact for every amount. */
function partOf(totalTiyn: number, part: { readonly of: number; readonly in: number }): number {
  const rest = totalTiyn % part.in;
  return ((totalTiyn - rest) / part.in) * part.of + Math.floor((rest * part.of) / part.in);
}

/** What else is withheld may be unknown: too much is too much without it, but "within the limit" needs it. */
function weighDeductions({ payerIncomeTiyn, supportTiyn, otherDeductionsTiyn }: SupportFacts, sheet: Sheet): Said {
  const rule = mostDeductions;
  const most = sheet.value(rule);
  if (most === null || payerIncomeTiyn === undefined || supportTiyn === undefined) return undefined;
  const limitTiyn = partOf(payerIncomeTiyn, most);
  const withheldTiyn = supportTiyn + (otherDeductionsTiyn ?? 0);
  sheet.find({ mostDeductionsTiyn: limitTiyn });
  if (withheldTiyn > limitTiyn) return sheet.say('warns', 'deductions-too-high', { rule, facts: { withheldTiyn, limitTiyn } });
  if (otherDeductionsTiyn === undefined) return undefined;
  return sheet.say('allows', 'deductions-within-limit', { rule, facts: { withheldTiyn, limitTiyn } });
}

function weighChange(facts: SupportFacts, sheet: Sheet): Said {
  if (facts.changesSupportAlone === undefined) sheet.need('changesSupportAlone');
  else if (sheet.value(noChangeAlone)) {
    const alone = facts.changesSupportAlone;
    sheet.say(alone ? 'refuses' : 'allows', alone ? 'support-changed-alone' : 'support-changed-together', { rule: noChangeAlone });
  }
  if (sheet.value(civilRulesOfSupport)) sheet.say('allows', 'civil-rules-of-support', { rule: civilRulesOfSupport });
  return sheet.value(courtChangesSupport) ? sheet.say('allows', 'court-changes-support', { rule: courtChangesSupport }) : undefined;
}

function weighWaiver(facts: SupportFacts, sheet: Sheet): Said {
  if (facts.waivesArrears === undefined) return sheet.need('waivesArrears');
  if (!facts.waivesArrears) return undefined;
  const isMinor = facts.supportFor === 'minor-child';
  if (isMinor && sheet.value(arrearsOfMinors)) return sheet.say('refuses', 'waives-arrears', { rule: arrearsOfMinors });
  return sheet.value(arrearsByConsent) ? sheet.say('allows', 'arrears-waived-by-consent', { rule: arrearsByConsent }) : undefined;
}

function weighSetOff(facts: SupportFacts, sheet: Sheet): Said {
  if (sheet.value(noReclaim)) sheet.say('allows', 'support-not-claimed-back', { rule: noReclaim });
  if (facts.setsOffSupport === undefined) return sheet.need('setsOffSupport');
  return facts.setsOffSupport && sheet.value(noSetOff) ? sheet.say('refuses', 'support-set-off', { rule: noSetOff }) : undefined;
}

function weigh(facts: SupportFacts, sheet: Sheet): Said {
  if (sheet.value(supportParties) === null) sheet.say('refuses', 'not-in-force', { rule: supportParties });
  weighForm(facts, sheet);
  weighParties(facts, sheet);
  weighWays(facts, sheet);
  weighAmount(facts, sheet);
  weighDeductions(facts, sheet);
  weighChange(facts, sheet);
  weighWaiver(facts, sheet);
  return weighSetOff(facts, sheet);
}

/** Is this agreement on support lawful? `findings`: supportFloorTiyn, whoContests, mostDeductionsTiyn. */
export const supportAgreement: Question<SupportFacts> = { id: 'support-agreement', facts, weigh };
