import type { ExampleTable } from '#law/engine/example.ts';
import { administrativeProceedingsExamples } from '#law/examples/administrative-proceedings.ts';
import { beforeCourtExamples } from '#law/examples/before-court.ts';
import { childSupportExamples } from '#law/examples/child-support.ts';
import { contractCompletenessExamples } from '#law/examples/contract-completeness.ts';
import { courtClaimExamples } from '#law/examples/court-claim.ts';
import { courtOrderExamples } from '#law/examples/court-order.ts';
import { courtProceedingsExamples } from '#law/examples/court-proceedings.ts';
import { courtSettlementExamples } from '#law/examples/court-settlement.ts';
import { criminalMediationExamples } from '#law/examples/criminal-mediation.ts';
import { criminalProceedingsExamples } from '#law/examples/criminal-proceedings.ts';
import { crossBorderExamples } from '#law/examples/cross-border.ts';
import { enforcementProceedingsExamples } from '#law/examples/enforcement-proceedings.ts';
import { familyMediationExamples } from '#law/examples/family-mediation.ts';
import { feeSplitExamples } from '#law/examples/fee-split.ts';
import { howItEndedExamples } from '#law/examples/how-it-ended.ts';
import { institutionExamples } from '#law/examples/institution.ts';
import { labourTermExamples } from '#law/examples/labour-term.ts';
import { latePenaltyExamples } from '#law/examples/late-penalty.ts';
import { mayActAsMediatorExamples } from '#law/examples/may-act-as-mediator.ts';
import { mayBeDisclosedExamples } from '#law/examples/may-be-disclosed.ts';
import { mayBeMediatedExamples } from '#law/examples/may-be-mediated.ts';
import { mediationPrinciplesExamples } from '#law/examples/mediation-principles.ts';
import { mediationTermExamples } from '#law/examples/mediation-term.ts';
import { mediatorConductExamples } from '#law/examples/mediator-conduct.ts';
import { offenceProceedingsExamples } from '#law/examples/offence-proceedings.ts';
import { participantsExamples } from '#law/examples/participants.ts';
import { partyRightsExamples } from '#law/examples/party-rights.ts';
import { proposalOutcomeExamples } from '#law/examples/proposal-outcome.ts';
import { registerEntryExamples } from '#law/examples/register-entry.ts';
import { sessionOpeningExamples } from '#law/examples/session-opening.ts';
import { settlementCheckExamples } from '#law/examples/settlement-check.ts';
import { stateDutyExamples } from '#law/examples/state-duty.ts';
import { stateDutyRefundExamples } from '#law/examples/state-duty-refund.ts';
import { supportAgreementExamples } from '#law/examples/support-agreement.ts';
import { termCountExamples } from '#law/examples/term-count.ts';
import { trainingCheckExamples } from '#law/examples/training-check.ts';
import type { AnyFacts } from '#law/questions.ts';

/** Facts differ from table to table; each table was typed by its own question. */
function asAny<Facts>(table: ExampleTable<Facts>): ExampleTable<AnyFacts> {
  return table as unknown as ExampleTable<AnyFacts>;
}

/** The examples of every question: tests of the rules, and what a reader is shown beside them. */
export const exampleTables: readonly ExampleTable<AnyFacts>[] = [
  asAny(mayBeMediatedExamples),
  asAny(mayActAsMediatorExamples),
  asAny(mayBeDisclosedExamples),
  asAny(mediationPrinciplesExamples),
  asAny(contractCompletenessExamples),
  asAny(feeSplitExamples),
  asAny(howItEndedExamples),
  asAny(mediationTermExamples),
  asAny(participantsExamples),
  asAny(proposalOutcomeExamples),
  asAny(sessionOpeningExamples),
  asAny(termCountExamples),
  asAny(administrativeProceedingsExamples),
  asAny(courtClaimExamples),
  asAny(courtOrderExamples),
  asAny(courtProceedingsExamples),
  asAny(courtSettlementExamples),
  asAny(beforeCourtExamples),
  asAny(criminalProceedingsExamples),
  asAny(crossBorderExamples),
  asAny(offenceProceedingsExamples),
  asAny(labourTermExamples),
  asAny(childSupportExamples),
  asAny(criminalMediationExamples),
  asAny(enforcementProceedingsExamples),
  asAny(familyMediationExamples),
  asAny(latePenaltyExamples),
  asAny(settlementCheckExamples),
  asAny(supportAgreementExamples),
  asAny(stateDutyExamples),
  asAny(stateDutyRefundExamples),
  asAny(mediatorConductExamples),
  asAny(partyRightsExamples),
  asAny(institutionExamples),
  asAny(registerEntryExamples),
  asAny(trainingCheckExamples),
];
