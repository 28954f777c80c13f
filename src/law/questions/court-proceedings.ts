import { addDays, type Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import { codesOf, type TimeLimitRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { mediatorIsNoWitness } from '#law/kz/civil-procedure/article-80.ts';
import { anyActionCase, courtInvites, courtReconciles, wholeOrPart } from '#law/kz/civil-procedure/article-174.ts';
import {
  helpers,
  type Instance,
  instances,
  judgeSetsDay,
  noDelayInCassation,
  noMinutes,
  oneOfThePanel,
  otherJudgeBeforeAcceptance,
  otherJudgeMediates,
  sameJudgeGoesOn,
  settlementWithMotion,
  suspensionByJudge,
  suspensionForMediation,
} from '#law/kz/civil-procedure/article-179.ts';
import { caseGoesOn, courtChecks } from '#law/kz/civil-procedure/article-180.ts';
import { participatoryHelpers, participatoryMotion } from '#law/kz/civil-procedure/article-181.ts';
import { jointNotice, mustSuspend } from '#law/kz/civil-procedure/article-272.ts';
import { maySuspend } from '#law/kz/civil-procedure/article-273.ts';
import { untilMediationEnds } from '#law/kz/civil-procedure/article-274.ts';
import { caseResumes } from '#law/kz/civil-procedure/article-276.ts';
import { termInCourt } from '#law/kz/mediation/article-23.ts';
import { mustBe, speakerOn } from '#law/questions/court-says.ts';

/** A civil case that is before a court, and the way in which its parties want to settle it. */
export interface CourtProceedingsFacts {
  readonly instance?: Instance | undefined;
  readonly beforeCourtRetires?: boolean | undefined;
  /** A law that forbids mediation here, when one is known. */
  readonly forbiddenBy?: string | undefined;
  readonly courtHelper?: 'by-a-mediator' | 'by-a-judge' | 'participatory' | undefined;
  readonly contractConcludedOn?: Day | undefined;
  readonly contractFiledWithCourt?: boolean | undefined;
  /** When the court suspended the case; the day of the contract is taken while it is unknown. */
  readonly caseSuspendedOn?: Day | undefined;
  readonly extendedUntil?: Day | undefined;
  readonly courtToldOfExtension?: boolean | undefined;
  /** Working days of suspension that are asked for when a judge mediates. */
  readonly suspensionWorkingDays?: number | undefined;
  readonly minutesKept?: boolean | undefined;
  readonly participatoryHelper?: 'advocates' | 'legal-consultants' | 'others' | undefined;
  /** In the cassation: the signed settlement comes with the motion. */
  readonly settlementWithMotion?: boolean | undefined;
  /** In the cassation: further steps or a suspension would be needed. */
  readonly needsFurtherSteps?: boolean | undefined;
  readonly courtMediationResult?: 'goes-on' | 'settled' | 'failed' | undefined;
  readonly claimAccepted?: boolean | undefined;
  /** The parties want the judge who mediated to hear the case. */
  readonly sameJudgeWanted?: boolean | undefined;
  readonly mediatorCalledAsWitness?: boolean | undefined;
  readonly witnessByLaw?: boolean | undefined;
}

const facts: FactSheet<CourtProceedingsFacts> = {
  instance: { kind: 'choice', options: codesOf(instances), first: true, usual: 'first-instance' },
  beforeCourtRetires: { kind: 'yes-no', hint: true, usual: true },
  forbiddenBy: { kind: 'text', hint: true },
  courtHelper: { kind: 'choice', options: ['by-a-mediator', 'by-a-judge', 'participatory'], hint: true, usual: 'by-a-mediator' },
  contractConcludedOn: { kind: 'day' },
  contractFiledWithCourt: { kind: 'yes-no', hint: true, changeable: true },
  caseSuspendedOn: { kind: 'day' },
  extendedUntil: { kind: 'day' },
  courtToldOfExtension: { kind: 'yes-no', hint: true, changeable: true },
  suspensionWorkingDays: { kind: 'number', from: 1, to: 90 },
  minutesKept: { kind: 'yes-no', usual: false, changeable: true },
  participatoryHelper: { kind: 'choice', options: ['advocates', 'legal-consultants', 'others'], usual: 'advocates', changeable: true },
  settlementWithMotion: { kind: 'yes-no', hint: true, changeable: true },
  needsFurtherSteps: { kind: 'yes-no', hint: true, usual: false },
  courtMediationResult: { kind: 'choice', options: ['goes-on', 'settled', 'failed'], usual: 'goes-on' },
  claimAccepted: { kind: 'yes-no', hint: true, usual: true },
  sameJudgeWanted: { kind: 'yes-no', hint: true },
  mediatorCalledAsWitness: { kind: 'yes-no', usual: false },
  witnessByLaw: { kind: 'yes-no', hint: true, usual: false },
};

function weighCourt(facts: CourtProceedingsFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.instance === undefined) sheet.need('instance');
  else if (sheet.value(instances)?.includes(facts.instance)) sheet.say('allows', 'mediation-in-this-court', { rule: instances });
  else sheet.say('refuses', 'no-mediation-in-this-court', { rule: instances });
  if (facts.beforeCourtRetires === undefined) sheet.need('beforeCourtRetires');
  else if (!facts.beforeCourtRetires) say(instances, 'refuses', 'court-has-retired');
  say(courtReconciles, 'allows', 'court-helps-to-settle');
  say(courtInvites, 'allows', 'court-invites-to-settle');
  say(wholeOrPart, 'allows', 'settle-whole-or-part');
  const law = facts.forbiddenBy?.trim() ?? '';
  if (sheet.value(anyActionCase) === null) return undefined;
  if (law === '') return sheet.say('allows', 'any-action-case', { rule: anyActionCase });
  return sheet.say('refuses', 'action-case-excluded', { rule: anyActionCase, facts: { law } });
}

/** The month of the code against the thirty and sixty days of the Law on Mediation. */
function weighMonth(facts: CourtProceedingsFacts & { readonly contractConcludedOn: Day }, sheet: Sheet): Said {
  const rule = suspensionForMediation;
  const term = sheet.value(rule);
  if (term === null) return undefined;
  const startsOn = facts.caseSuspendedOn ?? facts.contractConcludedOn;
  const deadline = deadlineBy(rule, { code: 'case-suspended', startsOn, term }, sheet.context.calendar);
  sheet.deadline(deadline);
  sheet.collision('C1');
  const thirty = addDays(facts.contractConcludedOn, sheet.value(termInCourt)?.length ?? 0);
  const isLonger = facts.extendedUntil !== undefined && facts.extendedUntil > deadline.lastDay;
  if (!isLonger && sheet.context.asOf < thirty) return undefined;
  return sheet.say('warns', 'suspension-shorter-than-term', { rule, facts: { monthDay: deadline.lastDay } });
}

function weighMediator(facts: CourtProceedingsFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.contractFiledWithCourt === undefined) return sheet.need('contractFiledWithCourt');
  sheet.find({ suspended: facts.contractFiledWithCourt });
  if (!facts.contractFiledWithCourt) return say(mustSuspend, 'requires', 'no-suspension-without-contract');
  say(mustSuspend, 'allows', 'court-must-suspend');
  say(untilMediationEnds, 'allows', 'suspended-until-mediation-ends');
  if (facts.extendedUntil !== undefined) {
    const told = facts.courtToldOfExtension === true;
    say(jointNotice, told ? 'allows' : 'requires', told ? 'court-told-jointly' : 'tell-court-jointly');
  }
  if (facts.contractConcludedOn === undefined) return sheet.need('contractConcludedOn');
  return weighMonth({ ...facts, contractConcludedOn: facts.contractConcludedOn }, sheet);
}

function weighTenDays(facts: CourtProceedingsFacts, rule: TimeLimitRule, sheet: Sheet): Said {
  const term = sheet.value(rule);
  if (term === null) return undefined;
  if (facts.caseSuspendedOn !== undefined) {
    const parts = { code: 'judge-suspension', startsOn: facts.caseSuspendedOn, term };
    sheet.deadline(deadlineBy(rule, parts, sheet.context.calendar));
  }
  if (facts.suspensionWorkingDays === undefined) return undefined;
  const told = { rule, facts: { askedDays: facts.suspensionWorkingDays, longestDays: term.length } };
  if (facts.suspensionWorkingDays <= term.length) return sheet.say('allows', 'suspension-within-ten-days', told);
  sheet.suggest('suspensionWorkingDays', term.length);
  return sheet.say('refuses', 'suspension-over-ten-days', told);
}

function weighJudge(facts: CourtProceedingsFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  say(judgeSetsDay, 'allows', 'judge-sets-day');
  if (facts.instance === 'first-instance') say(otherJudgeMediates, 'allows', 'other-judge-mediates');
  if (facts.instance === 'appeal') say(oneOfThePanel, 'allows', 'panel-judge-mediates');
  say(maySuspend, 'allows', 'court-may-suspend');
  say(untilMediationEnds, 'allows', 'suspended-until-mediation-ends');
  weighTenDays(facts, suspensionByJudge, sheet);
  return say(
    noMinutes,
    facts.minutesKept === true ? 'refuses' : 'allows',
    facts.minutesKept === true ? 'minutes-not-allowed' : 'no-minutes-kept',
  );
}

function weighParticipatory(facts: CourtProceedingsFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  say(participatoryMotion, 'allows', 'participatory-motion');
  say(maySuspend, 'allows', 'court-may-suspend');
  say(untilMediationEnds, 'allows', 'suspended-until-mediation-ends');
  const known = sheet.value(participatoryHelpers);
  if (known === null) return sheet.say('refuses', 'helper-not-then', { rule: participatoryHelpers });
  if (facts.participatoryHelper === undefined) return sheet.need('participatoryHelper');
  const may = facts.participatoryHelper !== 'others' && known.includes(facts.participatoryHelper);
  return sheet.say(may ? 'allows' : 'refuses', may ? 'participatory-helper' : 'participatory-needs-lawyers', {
    rule: participatoryHelpers,
  });
}

function weighCassation(facts: CourtProceedingsFacts, sheet: Sheet): Said {
  const codes = ['settlement-came-with-motion', 'settlement-must-come-with-motion'] as const;
  mustBe(settlementWithMotion, { name: 'settlementWithMotion', value: facts.settlementWithMotion, codes }, sheet);
  if (sheet.value(noDelayInCassation) === null) return undefined;
  if (facts.needsFurtherSteps === undefined) return sheet.need('needsFurtherSteps');
  const delays = facts.needsFurtherSteps;
  const code = delays ? 'cassation-allows-no-delay' : 'cassation-without-delay';
  return sheet.say(delays ? 'refuses' : 'allows', code, { rule: noDelayInCassation });
}

function weighHelper(facts: CourtProceedingsFacts, sheet: Sheet): Said {
  const { courtHelper } = facts;
  if (courtHelper === undefined) return sheet.need('courtHelper');
  if (courtHelper === 'participatory') return facts.instance === 'cassation' ? undefined : weighParticipatory(facts, sheet);
  const known = sheet.value(helpers)?.includes(courtHelper) ?? false;
  const code = courtHelper === 'by-a-judge' ? 'judge-may-help' : 'mediator-may-help';
  sheet.say(known ? 'allows' : 'refuses', known ? code : 'helper-not-then', { rule: helpers });
  if (facts.instance === 'cassation') return undefined;
  return courtHelper === 'by-a-judge' ? weighJudge(facts, sheet) : weighMediator(facts, sheet);
}

function weighResult(facts: CourtProceedingsFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (facts.courtMediationResult === 'settled') return say(courtChecks, 'requires', 'submit-for-approval');
  if (facts.courtMediationResult !== 'failed') return undefined;
  say(caseGoesOn, 'allows', 'hearing-goes-on');
  say(caseResumes, 'allows', 'case-resumes');
  if (facts.courtHelper !== 'by-a-judge') return undefined;
  if (facts.claimAccepted === undefined) return sheet.need('claimAccepted');
  if (facts.sameJudgeWanted === undefined) return sheet.need('sameJudgeWanted');
  const rule = facts.claimAccepted ? sameJudgeGoesOn : otherJudgeBeforeAcceptance;
  return say(rule, 'allows', facts.sameJudgeWanted ? 'same-judge-hears-on' : 'another-judge-hears');
}

function weighWitness(facts: CourtProceedingsFacts, sheet: Sheet): Said {
  const say = speakerOn(sheet);
  if (!facts.mediatorCalledAsWitness || sheet.value(mediatorIsNoWitness) === null) return undefined;
  if (facts.witnessByLaw === undefined) return sheet.need('witnessByLaw');
  const may = facts.witnessByLaw;
  return say(mediatorIsNoWitness, may ? 'allows' : 'refuses', may ? 'civil-witness-by-law' : 'no-witness-in-civil-case');
}

function weigh(facts: CourtProceedingsFacts, sheet: Sheet): Said {
  weighCourt(facts, sheet);
  weighHelper(facts, sheet);
  if (facts.instance === 'cassation') weighCassation(facts, sheet);
  weighResult(facts, sheet);
  return weighWitness(facts, sheet);
}

function impossible(facts: CourtProceedingsFacts): readonly Refusal[] {
  return [
    ...reversed({ ...facts }, 'contractConcludedOn', 'caseSuspendedOn'),
    ...reversed({ ...facts }, 'contractConcludedOn', 'extendedUntil'),
  ];
}

/**
 * How is a civil case settled in mediation while it is before a court?
 *
 * Findings: `suspended` (an external mediator's contract lies before the court). Source: Civil Procedure Code, articles 80, 174, 179–181 and 272–276.
 */
export const courtProceedings: Question<CourtProceedingsFacts> = { id: 'court-proceedings', facts, weigh, impossible };
