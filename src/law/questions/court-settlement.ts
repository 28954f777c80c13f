import { fractionUp } from '#kernel/money.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { dutyBack, dutyBackInCassation } from '#law/kz/civil-procedure/article-115.ts';
import { sameClaimRefused } from '#law/kz/civil-procedure/article-151.ts';
import { copies, expressPower, noCondition, possibleTerms, silentCosts, timeAndOrder } from '#law/kz/civil-procedure/article-176.ts';
import { absentParties, notApproved, rulingReturnsDuty } from '#law/kz/civil-procedure/article-177.ts';
import { writ } from '#law/kz/civil-procedure/article-178.ts';
import { approvalAtEnforcement, type Instance, instances } from '#law/kz/civil-procedure/article-179.ts';
import { caseGoesOn, courtChecks, enforcedAsAmicable, meetsBothActs } from '#law/kz/civil-procedure/article-180.ts';
import { participatoryApproved, participatoryEnforced, participatoryFails } from '#law/kz/civil-procedure/article-182.ts';
import { caseTerminated } from '#law/kz/civil-procedure/article-277.ts';
import { noSecondClaim, terminationReturnsDuty } from '#law/kz/civil-procedure/article-278.ts';
import { mustBe, speakerOn } from '#law/questions/court-says.ts';

/** A settlement that lies before the court of a civil case, and what became of it. */
export interface CourtSettlementFacts {
  readonly courtSettlementKind?: 'mediation' | 'participatory' | undefined;
  readonly instance?: Instance | undefined;
  /** The act of the court is already being enforced. */
  readonly atEnforcement?: boolean | undefined;
  readonly representativeSigns?: boolean | undefined;
  readonly powerNamesSettlement?: boolean | undefined;
  /** The terms say when and how they are performed. */
  readonly timeAndOrderStated?: boolean | undefined;
  readonly suspensiveCondition?: boolean | undefined;
  readonly violatesRights?: boolean | undefined;
  readonly courtCostsSplit?: boolean | undefined;
  readonly signatories?: number | undefined;
  readonly partiesAppear?: boolean | undefined;
  /** The parties asked the court to consider the motion without them. */
  readonly askedWithoutThem?: boolean | undefined;
  readonly courtDecision?: 'pending' | 'approved' | 'not-approved' | undefined;
  readonly dutyPaidTiyn?: number | undefined;
  readonly inDefault?: boolean | undefined;
  /** The same claim between the same parties is brought again. */
  readonly sameClaimAgain?: boolean | undefined;
}

const facts: FactSheet<CourtSettlementFacts> = {
  courtSettlementKind: { kind: 'choice', options: ['mediation', 'participatory'], first: true, usual: 'mediation' },
  instance: { kind: 'choice', options: codesOf(instances), usual: 'first-instance' },
  courtDecision: { kind: 'choice', options: ['pending', 'approved', 'not-approved'], usual: 'pending' },
  atEnforcement: { kind: 'yes-no', usual: false },
  representativeSigns: { kind: 'yes-no', usual: false },
  powerNamesSettlement: { kind: 'yes-no', hint: true, changeable: true },
  timeAndOrderStated: { kind: 'yes-no', usual: true, changeable: true },
  suspensiveCondition: { kind: 'yes-no', hint: true, usual: false, changeable: true },
  violatesRights: { kind: 'yes-no', hint: true, usual: false, changeable: true },
  courtCostsSplit: { kind: 'yes-no', hint: true, changeable: true },
  signatories: { kind: 'number', from: 2, to: 200 },
  partiesAppear: { kind: 'yes-no', usual: true },
  askedWithoutThem: { kind: 'yes-no', changeable: true },
  dutyPaidTiyn: { kind: 'money' },
  inDefault: { kind: 'yes-no', hint: true, usual: false },
  sameClaimAgain: { kind: 'yes-no', usual: false },
};

function weighRepresentative(facts: CourtSettlementFacts, sheet: Sheet): Said {
  if (facts.representativeSigns === undefined) return sheet.need('representativeSigns');
  if (!facts.representativeSigns) return undefined;
  const codes = ['power-names-settlement', 'power-lacks-settlement'] as const;
  return mustBe(expressPower, { name: 'powerNamesSettlement', value: facts.powerNamesSettlement, codes }, sheet);
}

function weighTerms(facts: CourtSettlementFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  const codes = ['time-and-order-stated', 'time-and-order-missing'] as const;
  mustBe(timeAndOrder, { name: 'timeAndOrderStated', value: facts.timeAndOrderStated, codes }, sheet);
  if (facts.suspensiveCondition === undefined) sheet.need('suspensiveCondition');
  else if (facts.suspensiveCondition) say(noCondition, 'refuses', 'suspensive-condition');
  if (facts.violatesRights === undefined) sheet.need('violatesRights');
  else if (facts.violatesRights) say(notApproved, 'refuses', 'court-will-not-approve');
  const possible = sheet.value(possibleTerms) ?? [];
  if (possible.length > 0) sheet.say('allows', 'settlement-may-contain', { rule: possibleTerms });
  sheet.find({ mayContain: possible.join(' ') });
  return facts.courtCostsSplit === true ? undefined : say(silentCosts, 'warns', 'court-costs-set-off');
}

function weighMotion(facts: CourtSettlementFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  say(facts.courtSettlementKind === 'participatory' ? participatoryApproved : courtChecks, 'requires', 'court-checks-settlement');
  if (facts.courtSettlementKind === 'mediation') say(meetsBothActs, 'allows', 'settlement-meets-both-acts');
  if (facts.atEnforcement) say(approvalAtEnforcement, 'requires', 'approval-at-enforcement');
  if (facts.partiesAppear === false) {
    const asked = facts.askedWithoutThem === true;
    say(absentParties, asked ? 'allows' : 'warns', asked ? 'considered-without-parties' : 'motion-not-considered');
  }
  if (facts.signatories === undefined || sheet.value(copies) === null) return undefined;
  sheet.find({ copies: facts.signatories + 1 });
  return sheet.say('requires', 'copies-for-court', { rule: copies, facts: { copies: facts.signatories + 1 } });
}

function weighDuty(facts: CourtSettlementFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  say(rulingReturnsDuty, 'allows', 'ruling-returns-duty');
  say(terminationReturnsDuty, 'allows', 'termination-returns-duty');
  if (facts.dutyPaidTiyn === undefined) return undefined;
  if (facts.instance === undefined) return sheet.need('instance');
  const rule = facts.instance === 'cassation' ? dutyBackInCassation : dutyBack;
  const share = sheet.value(rule);
  if (share === null) return undefined;
  const dutyBackTiyn = fractionUp(facts.dutyPaidTiyn, share);
  sheet.find({ dutyBackTiyn });
  return sheet.say('allows', 'duty-comes-back', { rule, facts: { dutyBackTiyn } });
}

function weighApproved(facts: CourtSettlementFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (!facts.atEnforcement) {
    say(caseTerminated, 'allows', 'case-terminated');
    weighDuty(facts, sheet);
  }
  if (facts.inDefault) {
    say(writ, 'allows', 'writ-on-default');
    say(facts.courtSettlementKind === 'participatory' ? participatoryEnforced : enforcedAsAmicable, 'allows', 'enforced-as-amicable');
  }
  if (!facts.sameClaimAgain) return say(noSecondClaim, 'warns', 'no-second-claim');
  say(sameClaimRefused, 'refuses', 'same-claim-not-accepted');
  return say(noSecondClaim, 'refuses', 'same-claim-barred');
}

function weigh(facts: CourtSettlementFacts, sheet: Sheet): Said {
  if (facts.courtSettlementKind === undefined) sheet.need('courtSettlementKind');
  if (facts.courtDecision === undefined) return sheet.need('courtDecision');
  sheet.find({ state: facts.courtDecision });
  if (facts.courtDecision === 'approved') return weighApproved(facts, sheet);
  if (facts.courtDecision === 'not-approved') {
    return speakerOn(sheet)(facts.courtSettlementKind === 'participatory' ? participatoryFails : caseGoesOn, 'allows', 'hearing-goes-on');
  }
  weighRepresentative(facts, sheet);
  weighTerms(facts, sheet);
  return weighMotion(facts, sheet);
}

/**
 * Will the court approve the settlement, and what follows from it?
 *
 * Findings: `state`, `copies`, `mayContain`, `dutyBackTiyn`. Source: Civil Procedure Code, articles 115, 151, 176–180, 182, 277 and 278.
 */
export const courtSettlement: Question<CourtSettlementFacts> = { id: 'court-settlement', facts, weigh };
