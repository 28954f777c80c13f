import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import { type Question, reversed } from '#law/engine/question.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';
import { deadlineBy } from '#law/engine/term.ts';
import { consumerChooses } from '#law/kz/consumers/article-42-2.ts';
import { sellerAnswers } from '#law/kz/consumers/article-42-4.ts';
import { consumerBodies, consumerSystem, writtenConsumerAgreement } from '#law/kz/consumers/article-42-8.ts';
import { anyStage } from '#law/kz/mediation/article-20.ts';
import { inscribedSettlements } from '#law/kz/notariate/article-92-1.ts';
import { sayAnswer } from '#law/questions/answer-reasons.ts';
import { type LabourRoadFacts, labourRoadFacts, weighLabourRoad } from '#law/questions/labour-road.ts';
import { type DisputeKind, mayBeMediated } from '#law/questions/may-be-mediated.ts';

/** A dispute that somebody wants to take to a court. */
export interface BeforeCourtFacts extends LabourRoadFacts {
  readonly kind?: DisputeKind | undefined;
  /** The way that the consumer takes; `straight` is none but the court. */
  readonly consumerRoad?:
    | 'straight'
    | 'arbitration'
    | 'mediator'
    | 'consumer-association'
    | 'association-or-union'
    | 'sro-of-seller'
    | undefined;
  readonly consumerAgreementWritten?: boolean | undefined;
  readonly claimReceivedOn?: Day | undefined;
  /** A settlement was made and not performed: `mediation` or another kind; `none` when there was none. */
  readonly brokenSettlement?: 'none' | 'mediation-settlement' | 'participatory-settlement' | undefined;
}

const facts: FactSheet<BeforeCourtFacts> = {
  kind: { ...mayBeMediated.facts.kind, first: true },
  ...labourRoadFacts,
  consumerRoad: {
    kind: 'choice',
    options: ['straight', 'arbitration', 'mediator', 'consumer-association', 'association-or-union', 'sro-of-seller'],
    hint: true,
  },
  consumerAgreementWritten: { kind: 'yes-no', changeable: true },
  claimReceivedOn: { kind: 'day', hint: true },
  brokenSettlement: { kind: 'choice', options: ['none', 'mediation-settlement', 'participatory-settlement'], usual: 'none', hint: true },
};

function weighSeller(facts: BeforeCourtFacts, sheet: Sheet): Said {
  const term = sheet.value(sellerAnswers);
  if (term === null || facts.claimReceivedOn === undefined) return undefined;
  sheet.deadline(deadlineBy(sellerAnswers, { code: 'seller-answers', startsOn: facts.claimReceivedOn, term }, sheet.context.calendar));
}

/** The consumer may choose the road; none is forced on anybody. */
function weighConsumer(facts: BeforeCourtFacts, sheet: Sheet): Said {
  sheet.collision('G6');
  weighSeller(facts, sheet);
  if (sheet.value(consumerChooses)) sheet.say('allows', 'consumer-chooses', { rule: consumerChooses });
  const bodies = sheet.value(consumerBodies);
  if (bodies === null) return undefined;
  const road = facts.consumerRoad;
  if (road === undefined) return sheet.need('consumerRoad');
  if (road !== 'straight' && bodies.includes(road)) sheet.say('allows', 'consumer-road-open', { rule: consumerBodies });
  return undefined;
}

function weighConsumerAgreement(facts: BeforeCourtFacts, sheet: Sheet): Said {
  if (facts.consumerRoad === undefined || facts.consumerRoad === 'straight') return undefined;
  sayAnswer(sheet, writtenConsumerAgreement, {
    fact: 'consumerAgreementWritten',
    answer: facts.consumerAgreementWritten,
    yes: { weight: 'allows', code: 'consumer-agreement-written' },
    no: { weight: 'requires', code: 'write-consumer-agreement' },
  });
  if (sheet.value(consumerSystem)) sheet.say('allows', 'consumer-system', { rule: consumerSystem });
}

/** What a settlement that was not performed opens beside a court. */
function weighBroken(facts: BeforeCourtFacts, sheet: Sheet): Said {
  const named = sheet.value(inscribedSettlements);
  if (named === null || facts.brokenSettlement === undefined || facts.brokenSettlement === 'none') return undefined;
  const rule = inscribedSettlements;
  if ((named as readonly string[]).includes(facts.brokenSettlement)) return sheet.say('allows', 'inscription-possible', { rule });
  sheet.collision('G7');
  return sheet.say('warns', 'inscription-not-named', { rule });
}

function weigh(facts: BeforeCourtFacts, sheet: Sheet): Said {
  weighBroken(facts, sheet);
  if (facts.kind === undefined) return sheet.need('kind');
  if (facts.kind === 'labour') return weighLabourRoad(facts, sheet);
  if (facts.kind !== 'consumer') return sheet.value(anyStage) ? sheet.say('allows', 'no-road-first', { rule: anyStage }) : undefined;
  weighConsumer(facts, sheet);
  return weighConsumerAgreement(facts, sheet);
}

function impossible(facts: BeforeCourtFacts): readonly Refusal[] {
  return reversed({ ...facts }, 'commissionRegisteredOn', 'commissionDecidedOn');
}

/**
 * Is the way to a court open, or must another road be tried first? `findings`: next (the road to take now), state of the commission.
 *
 * @source Labour Code 159, 162, 164; Consumer Law 42-2, 42-4, 42-8; Law on Notariate 92-1
 */
export const beforeCourt: Question<BeforeCourtFacts> = { id: 'before-court', facts, weigh, impossible };
