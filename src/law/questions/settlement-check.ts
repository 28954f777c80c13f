import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { copies, expressPower, noCondition } from '#law/kz/civil-procedure/article-176.ts';
import { notApproved } from '#law/kz/civil-procedure/article-177.ts';
import { supportForms } from '#law/kz/family/article-158.ts';
import { arrearsOfMinors } from '#law/kz/family/article-170.ts';
import { rightsOfOthers } from '#law/kz/mediation/article-05.ts';
import {
  approvalByCourt,
  courtAfterEvasion,
  criminalSettlement,
  dutyReturned,
  inForce,
  liableForBreach,
  mediatorSigns,
  offenceSettlement,
  performedFreely,
  registrationGround,
  type SettlementTerm,
  settlementEndsProsecution,
  settlementForm,
  settlementIsTransaction,
  settlementTerms,
  settlementToBody,
  signedCopies,
} from '#law/kz/mediation/article-27.ts';
import type { Setting } from '#law/questions/mediation-term.ts';
import { isBelowFloor } from '#law/questions/support-floor.ts';

/** A settlement as it lies before or after its signature. The day of the question is the day of the settlement. */
export interface SettlementFacts {
  readonly setting?: Setting | undefined;
  readonly settlementTerms?: readonly SettlementTerm[] | undefined;
  /** A party acts through a representative; otherwise the text needs no data on representatives. */
  readonly representativeSigns?: boolean | undefined;
  /** The power of attorney names the signing of a settlement. */
  readonly powerNamesSettlement?: boolean | undefined;
  readonly allPartiesSigned?: boolean | undefined;
  /** The parties exchanged signed digital copies of the settlement by e-mail. */
  readonly settlementCopiesExchanged?: boolean | undefined;
  readonly mediatorSigned?: boolean | undefined;
  readonly signatories?: number | undefined;
  /** Something takes effect only if an uncertain event happens. */
  readonly suspensiveCondition?: boolean | undefined;
  readonly violatesRights?: boolean | undefined;
  readonly dividesOrPledgesProperty?: boolean | undefined;
  readonly supportsChild?: boolean | undefined;
  readonly childCount?: number | undefined;
  readonly payerIncomeTiyn?: number | undefined;
  /** Support a month, all children together. */
  readonly supportTiyn?: number | undefined;
  readonly waivesArrears?: boolean | undefined;
  /** The court hears the case by the code of administrative proceedings. */
  readonly inAdministrativeCourt?: boolean | undefined;
  /** In a criminal case: the settlement says how the harm of the victim is repaired. */
  readonly settlementRepairsHarm?: boolean | undefined;
  /** In a criminal or offence case: the settlement says that the sides are reconciled. */
  readonly settlementReconciles?: boolean | undefined;
}

const facts: FactSheet<SettlementFacts> = {
  setting: { kind: 'choice', options: ['outside', 'court', 'criminal', 'administrative-offence', 'enforcement'], hint: true },
  settlementTerms: { kind: 'several', options: codesOf(settlementTerms), changeable: true },
  representativeSigns: { kind: 'yes-no', usual: false },
  powerNamesSettlement: { kind: 'yes-no', hint: true, changeable: true },
  allPartiesSigned: { kind: 'yes-no', usual: true, changeable: true },
  settlementCopiesExchanged: { kind: 'yes-no', usual: false },
  mediatorSigned: { kind: 'yes-no', usual: true, changeable: true },
  signatories: { kind: 'number', from: 2, to: 200 },
  suspensiveCondition: { kind: 'yes-no', hint: true, usual: false, changeable: true },
  violatesRights: { kind: 'yes-no', hint: true, usual: false },
  dividesOrPledgesProperty: { kind: 'yes-no' },
  supportsChild: { kind: 'yes-no' },
  childCount: { kind: 'number', from: 1, to: 30 },
  payerIncomeTiyn: { kind: 'money' },
  supportTiyn: { kind: 'money' },
  waivesArrears: { kind: 'yes-no', usual: false, changeable: true },
  inAdministrativeCourt: { kind: 'yes-no', hint: true, usual: false },
  settlementRepairsHarm: { kind: 'yes-no', usual: true, changeable: true },
  settlementReconciles: { kind: 'yes-no', usual: true, changeable: true },
};

function weighTerms(facts: SettlementFacts, sheet: Sheet): Said {
  const rule = settlementTerms;
  const wanted = sheet.value(rule);
  if (wanted === null) return sheet.say('refuses', 'not-in-force', { rule });
  if (facts.settlementTerms === undefined) return sheet.need('settlementTerms');
  const present = facts.settlementTerms;
  const needed = wanted.filter((term) => term !== 'representatives' || facts.representativeSigns === true);
  const lacking = needed.filter((term) => !present.includes(term));
  for (const term of lacking) sheet.say('refuses', `settlement-lacks.${term}`, { rule });
  sheet.find({ lacking: lacking.join(' ') });
  return lacking.length === 0 ? sheet.say('allows', 'settlement-complete', { rule }) : undefined;
}

function weighSignatures(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.allPartiesSigned === undefined) return sheet.need('allPartiesSigned');
  const rule = settlementForm;
  if (!facts.allPartiesSigned) return sheet.value(rule) ? sheet.say('refuses', 'settlement-not-signed-by-all', { rule }) : undefined;
  if (sheet.value(rule)) sheet.say('allows', 'settlement-signed', { rule });
  if (sheet.value(inForce)) sheet.say('allows', 'settlement-in-force', { rule: inForce, facts: { inForceDay: sheet.context.asOf } });
  if (sheet.value(performedFreely)) sheet.say('allows', 'settlement-performed-freely', { rule: performedFreely });
  return weighCopies(facts, sheet);
}

/** Until the reform the law did not know an exchange of copies, so the paper had to be there. */
function weighCopies(facts: SettlementFacts, sheet: Sheet): Said {
  if (!facts.settlementCopiesExchanged) return undefined;
  if (sheet.value(signedCopies)) return sheet.say('allows', 'settlement-copies-suffice', { rule: signedCopies });
  return sheet.say('warns', 'settlement-originals-then', { rule: settlementForm });
}

function weighMediatorSignature(facts: SettlementFacts, sheet: Sheet): Said {
  if (sheet.value(mediatorSigns) === null) return undefined;
  if (facts.mediatorSigned === undefined) return sheet.need('mediatorSigned');
  const signed = facts.mediatorSigned;
  return sheet.say(signed ? 'allows' : 'refuses', signed ? 'mediator-signed' : 'mediator-has-not-signed', { rule: mediatorSigns });
}

function weighRepresentative(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.representativeSigns === undefined) return sheet.need('representativeSigns');
  if (!facts.representativeSigns) return undefined;
  if (facts.powerNamesSettlement === undefined) return sheet.need('powerNamesSettlement');
  const rule = expressPower;
  if (facts.powerNamesSettlement) return sheet.say('allows', 'power-names-settlement', { rule });
  const strict = facts.setting === 'court' || facts.setting === 'enforcement';
  return sheet.say(strict ? 'refuses' : 'warns', strict ? 'power-lacks-settlement' : 'power-lacks-settlement-outside', { rule });
}

function weighCondition(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.suspensiveCondition === undefined) return sheet.need('suspensiveCondition');
  if (!facts.suspensiveCondition) return undefined;
  const strict = facts.setting === 'court' || facts.setting === 'enforcement';
  const code = strict ? 'suspensive-condition' : 'suspensive-condition-outside';
  return sheet.say(strict ? 'refuses' : 'warns', code, { rule: noCondition });
}

function weighRights(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.violatesRights === undefined) return sheet.need('violatesRights');
  if (!facts.violatesRights) return undefined;
  if (sheet.value(rightsOfOthers)) sheet.say('refuses', 'violates-rights', { rule: rightsOfOthers });
  return facts.setting === 'court' ? sheet.say('refuses', 'court-will-not-approve', { rule: notApproved }) : undefined;
}

function weighSupport(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.waivesArrears && sheet.value(arrearsOfMinors)) sheet.say('refuses', 'waives-arrears', { rule: arrearsOfMinors });
  if (!facts.supportsChild) return undefined;
  const form = sheet.value(supportForms)?.includes('mediation') ?? false;
  if (facts.setting === 'outside')
    sheet.say(form ? 'allows' : 'refuses', form ? 'support-form' : 'support-needs-notary-then', { rule: supportForms });
  isBelowFloor(facts, sheet);
}

function weighCourt(facts: SettlementFacts, sheet: Sheet): Said {
  const proceedings = facts.inAdministrativeCourt ? 'administrative' : 'civil';
  const isApproved = sheet.value(approvalByCourt)?.includes(proceedings) ?? false;
  sheet.say(isApproved ? 'requires' : 'warns', isApproved ? 'court-approves' : 'no-approval-then', { rule: approvalByCourt });
  const isPaidBack = isApproved || proceedings === 'civil';
  for (const code of isPaidBack ? (sheet.value(dutyReturned) ?? []) : []) {
    sheet.say('allows', code === 'tax-code' ? 'duty-returned-by-tax-code' : 'duty-returned-by-procedure-code', { rule: dutyReturned });
  }
  if (facts.signatories === undefined || sheet.value(copies) === null) return undefined;
  sheet.find({ copies: facts.signatories + 1 });
  return sheet.say('requires', 'copies-for-court', { rule: copies, facts: { copies: facts.signatories + 1 } });
}

function weighCriminal(facts: SettlementFacts, sheet: Sheet): Said {
  const contents = sheet.value(criminalSettlement) ?? [];
  if (contents.includes('harm-repaired')) {
    const repairs = facts.settlementRepairsHarm === true;
    sheet.say(repairs ? 'allows' : 'requires', repairs ? 'settlement-repairs-harm' : 'settlement-must-repair-harm', {
      rule: criminalSettlement,
    });
  }
  if (contents.includes('reconciliation')) {
    const reconciles = facts.settlementReconciles === true;
    sheet.say(reconciles ? 'allows' : 'requires', reconciles ? 'settlement-reconciles' : 'settlement-must-reconcile', {
      rule: criminalSettlement,
    });
  }
  if (sheet.value(settlementToBody)) sheet.say('requires', 'send-settlement-to-body', { rule: settlementToBody });
  const rule = settlementEndsProsecution;
  return sheet.value(rule) ? sheet.say('allows', 'settlement-may-end-prosecution', { rule }) : undefined;
}

function weighOffence(facts: SettlementFacts, sheet: Sheet): Said {
  const rule = offenceSettlement;
  if (sheet.value(rule) === null) return undefined;
  const reconciles = facts.settlementReconciles === true;
  return sheet.say(reconciles ? 'allows' : 'requires', reconciles ? 'settlement-reconciles' : 'settlement-must-reconcile', { rule });
}

function weighOutside(sheet: Sheet): Said {
  if (sheet.value(settlementIsTransaction)) sheet.say('allows', 'settlement-is-transaction', { rule: settlementIsTransaction });
  if (sheet.value(liableForBreach)) sheet.say('allows', 'liable-for-breach', { rule: liableForBreach });
  for (const way of sheet.value(courtAfterEvasion) ?? []) {
    sheet.say('allows', way === 'rules-of-procedure' ? 'court-when-broken' : 'simplified-court-when-broken', { rule: courtAfterEvasion });
  }
}

function weighWhatFollows(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.dividesOrPledgesProperty && sheet.value(registrationGround))
    sheet.say('allows', 'registration-ground', { rule: registrationGround });
  if (facts.setting === 'outside') return weighOutside(sheet);
  if (facts.setting === 'court') return weighCourt(facts, sheet);
  if (facts.setting === 'criminal') return weighCriminal(facts, sheet);
  return facts.setting === 'administrative-offence' ? weighOffence(facts, sheet) : undefined;
}

function weigh(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.setting === undefined) sheet.need('setting');
  weighTerms(facts, sheet);
  weighSignatures(facts, sheet);
  weighMediatorSignature(facts, sheet);
  weighRepresentative(facts, sheet);
  weighCondition(facts, sheet);
  weighRights(facts, sheet);
  weighSupport(facts, sheet);
  return weighWhatFollows(facts, sheet);
}

/** Is the settlement complete and lawful? `findings`: lacking, copies, supportFloorTiyn. */
export const settlementCheck: Question<SettlementFacts> = { id: 'settlement-check', facts, weigh };
