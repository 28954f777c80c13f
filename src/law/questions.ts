import type { Question } from '#law/engine/question.ts';
import { contractCompleteness } from '#law/questions/contract-completeness.ts';
import { courtOrder } from '#law/questions/court-order.ts';
import { howItEnded } from '#law/questions/how-it-ended.ts';
import { labourTerm } from '#law/questions/labour-term.ts';
import { mayActAsMediator } from '#law/questions/may-act-as-mediator.ts';
import { mayBeMediated } from '#law/questions/may-be-mediated.ts';
import { mediationTerm } from '#law/questions/mediation-term.ts';
import { participants } from '#law/questions/participants.ts';
import { proposalOutcome } from '#law/questions/proposal-outcome.ts';
import { settlementCheck } from '#law/questions/settlement-check.ts';

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
    asAny(proposalOutcome),
    asAny(contractCompleteness),
    asAny(mediationTerm),
    asAny(participants),
    asAny(howItEnded),
    asAny(settlementCheck),
    asAny(courtOrder),
    asAny(labourTerm),
  ].map((question) => [question.id, question]),
);
