import type { Question } from '#law/engine/question.ts';
import { administrativeProceedings } from '#law/questions/administrative-proceedings.ts';
import { beforeCourt } from '#law/questions/before-court.ts';
import { childSupport } from '#law/questions/child-support.ts';
import { contractCompleteness } from '#law/questions/contract-completeness.ts';
import { courtClaim } from '#law/questions/court-claim.ts';
import { courtOrder } from '#law/questions/court-order.ts';
import { courtProceedings } from '#law/questions/court-proceedings.ts';
import { courtSettlement } from '#law/questions/court-settlement.ts';
import { criminalMediation } from '#law/questions/criminal-mediation.ts';
import { criminalProceedings } from '#law/questions/criminal-proceedings.ts';
import { crossBorder } from '#law/questions/cross-border.ts';
import { enforcementProceedings } from '#law/questions/enforcement-proceedings.ts';
import { familyMediation } from '#law/questions/family-mediation.ts';
import { feeSplit } from '#law/questions/fee-split.ts';
import { howItEnded } from '#law/questions/how-it-ended.ts';
import { institution } from '#law/questions/institution.ts';
import { labourTerm } from '#law/questions/labour-term.ts';
import { latePenaltyOfSupport } from '#law/questions/late-penalty.ts';
import { mayActAsMediator } from '#law/questions/may-act-as-mediator.ts';
import { mayBeDisclosed } from '#law/questions/may-be-disclosed.ts';
import { mayBeMediated } from '#law/questions/may-be-mediated.ts';
import { mediationPrinciples } from '#law/questions/mediation-principles.ts';
import { mediationTerm } from '#law/questions/mediation-term.ts';
import { mediatorConduct } from '#law/questions/mediator-conduct.ts';
import { offenceProceedings } from '#law/questions/offence-proceedings.ts';
import { participants } from '#law/questions/participants.ts';
import { partyRights } from '#law/questions/party-rights.ts';
import { proposalOutcome } from '#law/questions/proposal-outcome.ts';
import { registerEntry } from '#law/questions/register-entry.ts';
import { sessionOpening } from '#law/questions/session-opening.ts';
import { settlementCheck } from '#law/questions/settlement-check.ts';
import { stateDuty } from '#law/questions/state-duty.ts';
import { stateDutyRefund } from '#law/questions/state-duty-refund.ts';
import { supportAgreement } from '#law/questions/support-agreement.ts';
import { termCount } from '#law/questions/term-count.ts';
import { trainingCheck } from '#law/questions/training-check.ts';

/** Facts of a question that is known only by its id; `parseFacts` makes them. */
export type AnyFacts = Readonly<Record<string, unknown>>;

/** A question known only by its id. */
export type AnyQuestion = Question<AnyFacts>;

/** Facts differ from question to question; those of a question by id come from its own `parseFacts`, so the shapes fit. */
function asAny<Facts>(question: Question<Facts>): AnyQuestion {
  return question as unknown as AnyQuestion;
}

/** Every question that the law answers here, by id. */
export const questions: ReadonlyMap<string, AnyQuestion> = new Map(
  [
    asAny(mayBeMediated),
    asAny(mayActAsMediator),
    asAny(mayBeDisclosed),
    asAny(mediationPrinciples),
    asAny(proposalOutcome),
    asAny(contractCompleteness),
    asAny(feeSplit),
    asAny(mediationTerm),
    asAny(sessionOpening),
    asAny(participants),
    asAny(howItEnded),
    asAny(settlementCheck),
    asAny(courtOrder),
    asAny(courtClaim),
    asAny(courtProceedings),
    asAny(courtSettlement),
    asAny(administrativeProceedings),
    asAny(beforeCourt),
    asAny(criminalProceedings),
    asAny(crossBorder),
    asAny(offenceProceedings),
    asAny(labourTerm),
    asAny(termCount),
    asAny(stateDuty),
    asAny(stateDutyRefund),
    asAny(criminalMediation),
    asAny(familyMediation),
    asAny(supportAgreement),
    asAny(childSupport),
    asAny(latePenaltyOfSupport),
    asAny(enforcementProceedings),
    asAny(mediatorConduct),
    asAny(partyRights),
    asAny(institution),
    asAny(registerEntry),
    asAny(trainingCheck),
  ].map((question) => [question.id, question]),
);
