import type { Day } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import {
  caseGoesOn,
  companionsOfMinor,
  noEvidenceOfGuilt,
  refusalDoesNoHarm,
  tellTheBody,
  withinProceedings,
} from '#law/kz/mediation/article-24.ts';

/** Mediation within a criminal or offence case, as the Law on Mediation itself binds it; what the codes say is another question. */
export interface CriminalMediationFacts {
  readonly setting?: 'criminal' | 'administrative-offence' | undefined;
  /** Somebody asks to suspend the case because of the contract of mediation. */
  readonly asksSuspension?: boolean | undefined;
  /** Taking part in mediation is to be used as proof of guilt. */
  readonly usedAsGuiltProof?: boolean | undefined;
  readonly minorIsParty?: boolean | undefined;
  readonly companions?: readonly ('teacher' | 'psychologist' | 'legal-representative')[] | undefined;
  /** Last day of the procedural term of the body that conducts the case. */
  readonly proceedingsEndOn?: Day | undefined;
  /** Somebody's refusal to sign a settlement is held against him. */
  readonly refusalHeldAgainst?: boolean | undefined;
  readonly criminalMediationEnd?: 'goes-on' | 'settlement' | 'no-settlement' | undefined;
  /** The body that conducts the case has the settlement or the notice. */
  readonly bodyTold?: boolean | undefined;
}

const facts: FactSheet<CriminalMediationFacts> = {
  setting: { kind: 'choice', options: ['criminal', 'administrative-offence'], hint: true, first: true, usual: 'criminal' },
  asksSuspension: { kind: 'yes-no', usual: false, changeable: true },
  usedAsGuiltProof: { kind: 'yes-no', usual: false, changeable: true },
  minorIsParty: { kind: 'yes-no', hint: true, usual: false },
  companions: { kind: 'several', options: codesOf(companionsOfMinor), hint: true, changeable: true },
  proceedingsEndOn: { kind: 'day', hint: true },
  refusalHeldAgainst: { kind: 'yes-no', hint: true, usual: false, changeable: true },
  criminalMediationEnd: { kind: 'choice', options: ['goes-on', 'settlement', 'no-settlement'], usual: 'goes-on' },
  bodyTold: { kind: 'yes-no', changeable: true },
};

type Known = CriminalMediationFacts & { readonly setting: 'criminal' | 'administrative-offence' };

function weighSuspension(facts: Known, sheet: Sheet): Said {
  if (facts.setting !== 'criminal' || sheet.value(caseGoesOn) === null) return undefined;
  if (facts.asksSuspension === undefined) return sheet.need('asksSuspension');
  const asks = facts.asksSuspension;
  return sheet.say(asks ? 'refuses' : 'allows', asks ? 'contract-does-not-suspend' : 'case-goes-on', { rule: caseGoesOn });
}

function weighGuilt(facts: Known, sheet: Sheet): Said {
  if (sheet.value(noEvidenceOfGuilt) === null) return undefined;
  if (facts.usedAsGuiltProof === undefined) return sheet.need('usedAsGuiltProof');
  const used = facts.usedAsGuiltProof;
  return sheet.say(used ? 'refuses' : 'allows', used ? 'mediation-proves-no-guilt' : 'no-guilt-by-taking-part', {
    rule: noEvidenceOfGuilt,
  });
}

function weighMinor(facts: Known, sheet: Sheet): Said {
  const rule = companionsOfMinor;
  const accepted = sheet.value(rule);
  if (accepted === null) return undefined;
  if (facts.minorIsParty === undefined) return sheet.need('minorIsParty');
  if (!facts.minorIsParty) return undefined;
  if (facts.companions === undefined) return sheet.need('companions');
  const isAccompanied = facts.companions.some((companion) => accepted.includes(companion));
  return sheet.say(isAccompanied ? 'allows' : 'refuses', isAccompanied ? 'minor-accompanied' : 'minor-alone', { rule });
}

function weighTerm(facts: Known, sheet: Sheet): Said {
  if (!sheet.value(withinProceedings)?.includes(facts.setting)) return undefined;
  if (facts.proceedingsEndOn === undefined) return sheet.need('proceedingsEndOn');
  const lastDay = facts.proceedingsEndOn;
  const isOver = sheet.context.asOf > lastDay;
  sheet.find({ lastDay, expired: isOver });
  const code = isOver ? 'term-expired' : 'within-proceedings';
  return sheet.say(isOver ? 'refuses' : 'allows', code, { rule: withinProceedings, facts: { lastDay } });
}

function weighRefusal(facts: Known, sheet: Sheet): Said {
  const rule = refusalDoesNoHarm;
  if (sheet.value(rule) === null) return undefined;
  if (facts.refusalHeldAgainst === undefined) return sheet.need('refusalHeldAgainst');
  const held = facts.refusalHeldAgainst;
  return sheet.say(held ? 'refuses' : 'allows', held ? 'refusal-held-against' : 'refusal-does-no-harm', { rule });
}

function weighEnd(facts: Known, sheet: Sheet): Said {
  if (!sheet.value(tellTheBody)?.includes(facts.setting)) return undefined;
  if (facts.criminalMediationEnd === undefined) return sheet.need('criminalMediationEnd');
  if (facts.criminalMediationEnd === 'goes-on') return undefined;
  if (facts.bodyTold === undefined) return sheet.need('bodyTold');
  if (facts.bodyTold) return sheet.say('allows', 'body-was-told', { rule: tellTheBody });
  const isSettled = facts.criminalMediationEnd === 'settlement';
  return sheet.say('requires', isSettled ? 'send-settlement-to-body' : 'send-notice-to-body', { rule: tellTheBody });
}

/** Article 24 is headed for criminal cases, and for offence cases since its paragraph 4 names them. */
function isNamed({ setting }: Known, sheet: Sheet): boolean {
  return setting === 'criminal' || (sheet.value(withinProceedings)?.includes(setting) ?? false);
}

function weigh(facts: CriminalMediationFacts, sheet: Sheet): Said {
  if (facts.setting === undefined) return sheet.need('setting');
  const known: Known = { ...facts, setting: facts.setting };
  if (!sheet.value(withinProceedings)?.includes(facts.setting)) sheet.say('refuses', 'kind-not-in-scope', { rule: withinProceedings });
  weighSuspension(known, sheet);
  weighTerm(known, sheet);
  if (isNamed(known, sheet)) {
    weighGuilt(known, sheet);
    weighMinor(known, sheet);
    weighRefusal(known, sheet);
  }
  return weighEnd(known, sheet);
}

/** What does the Law on Mediation ask for in a criminal or offence case? `findings`: lastDay, expired. */
export const criminalMediation: Question<CriminalMediationFacts> = { id: 'criminal-mediation', facts, weigh };
