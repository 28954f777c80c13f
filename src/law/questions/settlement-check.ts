import { fractionUp } from '#kernel/money.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { copies, expressPower, noCondition } from '#law/kz/civil-procedure/article-176.ts';
import { notApproved } from '#law/kz/civil-procedure/article-177.ts';
import { courtShares } from '#law/kz/family/article-139.ts';
import { supportForms } from '#law/kz/family/article-158.ts';
import { supportFloor } from '#law/kz/family/article-161.ts';
import { arrears } from '#law/kz/family/article-172.ts';
import { rightsOfOthers } from '#law/kz/mediation/article-05.ts';
import {
  approvalByCourt,
  inForce,
  mediatorSigns,
  registrationGround,
  type SettlementTerm,
  settlementForm,
  settlementIsTransaction,
  settlementTerms,
} from '#law/kz/mediation/article-27.ts';
import type { Setting } from '#law/questions/mediation-term.ts';

/** A settlement as it lies before or after its signature. The day of the question is the day of the settlement. */
export interface SettlementFacts {
  readonly setting?: Setting | undefined;
  readonly settlementTerms?: readonly SettlementTerm[] | undefined;
  /** A party acts through a representative; otherwise the text needs no data on representatives. */
  readonly representativeSigns?: boolean | undefined;
  /** The power of attorney names the signing of a settlement. */
  readonly powerNamesSettlement?: boolean | undefined;
  readonly allPartiesSigned?: boolean | undefined;
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
}

const facts: FactSheet<SettlementFacts> = {
  setting: { kind: 'choice', options: ['outside', 'court', 'criminal', 'administrative-offence', 'enforcement'], hint: true },
  settlementTerms: { kind: 'several', options: codesOf(settlementTerms) },
  representativeSigns: { kind: 'yes-no' },
  powerNamesSettlement: { kind: 'yes-no', hint: true },
  allPartiesSigned: { kind: 'yes-no' },
  mediatorSigned: { kind: 'yes-no' },
  signatories: { kind: 'number', from: 2, to: 200 },
  suspensiveCondition: { kind: 'yes-no', hint: true },
  violatesRights: { kind: 'yes-no', hint: true },
  dividesOrPledgesProperty: { kind: 'yes-no' },
  supportsChild: { kind: 'yes-no' },
  childCount: { kind: 'number', from: 1, to: 30 },
  payerIncomeTiyn: { kind: 'money' },
  supportTiyn: { kind: 'money' },
  waivesArrears: { kind: 'yes-no' },
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
  if (facts.allPartiesSigned === undefined) sheet.need('allPartiesSigned');
  else if (!facts.allPartiesSigned) sheet.say('refuses', 'settlement-not-signed-by-all', { rule: settlementForm });
  else sheet.say('allows', 'settlement-in-force', { rule: inForce, facts: { inForceDay: sheet.context.asOf } });
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

function floorOf(facts: { readonly childCount: number; readonly payerIncomeTiyn: number }, sheet: Sheet): number {
  const shares = sheet.value(courtShares) ?? [];
  const share = shares.findLast((row) => row.persons <= facts.childCount);
  return share ? fractionUp(facts.payerIncomeTiyn, share) : 0;
}

function weighSupport(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.waivesArrears) sheet.say('refuses', 'waives-arrears', { rule: arrears });
  if (!facts.supportsChild) return undefined;
  const form = sheet.value(supportForms)?.includes('mediation') ?? false;
  if (facts.setting === 'outside')
    sheet.say(form ? 'allows' : 'refuses', form ? 'support-form' : 'support-needs-notary-then', { rule: supportForms });
  if (facts.childCount === undefined) sheet.need('childCount');
  if (facts.payerIncomeTiyn === undefined) sheet.need('payerIncomeTiyn');
  if (facts.supportTiyn === undefined) sheet.need('supportTiyn');
  if (facts.childCount === undefined || facts.payerIncomeTiyn === undefined || facts.supportTiyn === undefined) return undefined;
  const floorTiyn = floorOf({ childCount: facts.childCount, payerIncomeTiyn: facts.payerIncomeTiyn }, sheet);
  sheet.find({ supportFloorTiyn: floorTiyn });
  const told = { floorTiyn, supportTiyn: facts.supportTiyn, children: facts.childCount };
  sheet.say('allows', 'court-share', { rule: courtShares, facts: told });
  const enough = facts.supportTiyn >= floorTiyn;
  return sheet.say(enough ? 'allows' : 'refuses', enough ? 'support-enough' : 'support-below-court', { rule: supportFloor, facts: told });
}

function weighWhatFollows(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.dividesOrPledgesProperty && sheet.value(registrationGround))
    sheet.say('allows', 'registration-ground', { rule: registrationGround });
  if (facts.setting === 'outside') return sheet.say('allows', 'settlement-is-transaction', { rule: settlementIsTransaction });
  if (facts.setting !== 'court') return undefined;
  sheet.say('requires', 'court-approves', { rule: approvalByCourt });
  if (facts.signatories === undefined || sheet.value(copies) === null) return undefined;
  sheet.find({ copies: facts.signatories + 1 });
  return sheet.say('requires', 'copies-for-court', { rule: copies, facts: { copies: facts.signatories + 1 } });
}

function weigh(facts: SettlementFacts, sheet: Sheet): Said {
  if (facts.setting === undefined) sheet.need('setting');
  weighTerms(facts, sheet);
  weighSignatures(facts, sheet);
  weighRepresentative(facts, sheet);
  weighCondition(facts, sheet);
  weighRights(facts, sheet);
  weighSupport(facts, sheet);
  return weighWhatFollows(facts, sheet);
}

/** Is the settlement complete and lawful? `findings`: lacking, copies, supportFloorTiyn. */
export const settlementCheck: Question<SettlementFacts> = { id: 'settlement-check', facts, weigh };
