import type { Day } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import { codesOf } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import {
  type AdministrativeTerm,
  administrativeCaseGoesOn,
  administrativeReconciliation,
  administrativeTerms,
  administrativeWrit,
  claimReturned,
  courtHelps,
  enforceable,
  heardInCourt,
  unlawfulNotApproved,
  untilCourtRetires,
  writtenAndSigned,
} from '#law/kz/administrative-procedure/article-120.ts';
import {
  administrativeCassation,
  administrativeDay,
  administrativeJudge,
  administrativeNoMinutes,
  administrativePanel,
} from '#law/kz/administrative-procedure/article-121.ts';
import { penalty, penaltyTerm } from '#law/kz/administrative-procedure/article-127.ts';
import type { Instance } from '#law/kz/civil-procedure/article-179.ts';
import { mustBe, speakerOn } from '#law/questions/court-says.ts';

/** A case against a public body before an administrative court, and the settlement in it. */
export interface AdministrativeFacts {
  readonly instance?: Instance | undefined;
  readonly beforeCourtRetires?: boolean | undefined;
  readonly administrativeDiscretion?: boolean | undefined;
  readonly minutesKept?: boolean | undefined;
  readonly settlementReached?: boolean | undefined;
  /** In the cassation: the signed settlement comes with the motion. */
  readonly settlementWithMotion?: boolean | undefined;
  readonly writtenAndSigned?: boolean | undefined;
  readonly enforceableTerms?: boolean | undefined;
  readonly administrativeTerms?: readonly AdministrativeTerm[] | undefined;
  readonly violatesRights?: boolean | undefined;
  readonly courtDecision?: 'pending' | 'approved' | 'not-approved' | undefined;
  readonly inDefault?: boolean | undefined;
  readonly penaltyImposedOn?: Day | undefined;
}

const facts: FactSheet<AdministrativeFacts> = {
  instance: { kind: 'choice', options: ['first-instance', 'appeal', 'cassation'], first: true, usual: 'first-instance' },
  administrativeDiscretion: { kind: 'yes-no', hint: true },
  beforeCourtRetires: { kind: 'yes-no', hint: true, usual: true },
  minutesKept: { kind: 'yes-no', usual: false, changeable: true },
  settlementReached: { kind: 'yes-no' },
  settlementWithMotion: { kind: 'yes-no', hint: true, changeable: true },
  writtenAndSigned: { kind: 'yes-no', usual: true, changeable: true },
  enforceableTerms: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  administrativeTerms: { kind: 'several', options: codesOf(administrativeTerms), changeable: true },
  violatesRights: { kind: 'yes-no', hint: true, usual: false, changeable: true },
  courtDecision: { kind: 'choice', options: ['pending', 'approved', 'not-approved'], usual: 'pending' },
  inDefault: { kind: 'yes-no', hint: true, usual: false },
  penaltyImposedOn: { kind: 'day' },
};

function weighAdmission(facts: AdministrativeFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.administrativeDiscretion === undefined) sheet.need('administrativeDiscretion');
  else {
    const may = facts.administrativeDiscretion;
    say(administrativeReconciliation, may ? 'allows' : 'refuses', may ? 'discretion' : 'no-discretion');
  }
  if (facts.beforeCourtRetires === undefined) sheet.need('beforeCourtRetires');
  else {
    const may = facts.beforeCourtRetires;
    say(untilCourtRetires, may ? 'allows' : 'refuses', may ? 'until-court-retires' : 'court-has-retired');
  }
  return say(courtHelps, 'allows', 'court-helps-to-settle');
}

function weighMediation(facts: AdministrativeFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.instance === undefined) return sheet.need('instance');
  if (facts.instance === 'cassation') {
    const codes = ['settlement-came-with-motion', 'settlement-must-come-with-motion'] as const;
    mustBe(administrativeCassation, { name: 'settlementWithMotion', value: facts.settlementWithMotion, codes }, sheet);
  } else if (facts.instance === 'appeal') say(administrativePanel, 'allows', 'panel-judge-mediates');
  else say(administrativeJudge, 'allows', 'other-judge-mediates');
  say(administrativeDay, 'allows', 'judge-sets-day');
  const kept = facts.minutesKept === true;
  return say(administrativeNoMinutes, kept ? 'refuses' : 'allows', kept ? 'minutes-not-allowed' : 'no-minutes-kept');
}

function weighContents(facts: AdministrativeFacts, sheet: Sheet): Said {
  const wanted = sheet.value(administrativeTerms);
  if (wanted === null) return undefined;
  if (facts.administrativeTerms === undefined) return sheet.need('administrativeTerms');
  const present = facts.administrativeTerms;
  const lacking = wanted.filter((term) => !present.includes(term));
  for (const term of lacking) sheet.say('refuses', `administrative-lacks.${term}`, { rule: administrativeTerms });
  sheet.find({ lacking: lacking.join(' ') });
  return lacking.length === 0 ? sheet.say('allows', 'administrative-terms-stated', { rule: administrativeTerms }) : undefined;
}

function weighSettlement(facts: AdministrativeFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.settlementReached === undefined) return sheet.need('settlementReached');
  if (!facts.settlementReached) return say(administrativeCaseGoesOn, 'allows', 'administrative-case-goes-on');
  const form = ['settlement-in-writing', 'settlement-not-in-writing'] as const;
  mustBe(writtenAndSigned, { name: 'writtenAndSigned', value: facts.writtenAndSigned, codes: form }, sheet);
  const force = ['settlement-enforceable', 'settlement-not-enforceable'] as const;
  mustBe(enforceable, { name: 'enforceableTerms', value: facts.enforceableTerms, codes: force }, sheet);
  weighContents(facts, sheet);
  if (facts.violatesRights === undefined) sheet.need('violatesRights');
  else if (facts.violatesRights) say(unlawfulNotApproved, 'refuses', 'court-will-not-approve');
  return say(heardInCourt, 'requires', 'motion-heard-in-court');
}

function weighPenalty(facts: AdministrativeFacts, sheet: Sheet): Said {
  const indices = sheet.value(penalty);
  if (indices !== null) {
    sheet.find({ penaltyIndices: indices });
    sheet.say('warns', 'penalty-for-default', { rule: penalty, facts: { indices } });
  }
  const term = sheet.value(penaltyTerm);
  if (facts.penaltyImposedOn === undefined || term === null) return undefined;
  sheet.deadline(
    deadlineBy(penaltyTerm, { code: 'performance-after-penalty', startsOn: facts.penaltyImposedOn, term }, sheet.context.calendar),
  );
  return undefined;
}

function weighApproved(facts: AdministrativeFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  say(claimReturned, 'allows', 'claim-returned-on-approval');
  if (!facts.inDefault) return undefined;
  say(administrativeWrit, 'allows', 'writ-on-default');
  return weighPenalty(facts, sheet);
}

function weigh(facts: AdministrativeFacts, sheet: Sheet): Said {
  if (facts.courtDecision === undefined) sheet.need('courtDecision');
  sheet.find({ state: facts.courtDecision ?? 'pending' });
  if (facts.courtDecision === 'approved') return weighApproved(facts, sheet);
  if (facts.courtDecision === 'not-approved') {
    return speakerOn(sheet)(administrativeCaseGoesOn, 'allows', 'administrative-case-goes-on');
  }
  weighAdmission(facts, sheet);
  weighMediation(facts, sheet);
  return weighSettlement(facts, sheet);
}

/**
 * May a case before an administrative court be settled, and what follows?
 *
 * Findings: `state`, `lacking`, `penaltyIndices`. Source: Administrative Procedural and Process-Procedural Code, articles 120, 121 and 127.
 */
export const administrativeProceedings: Question<AdministrativeFacts> = { id: 'administrative-proceedings', facts, weigh };
