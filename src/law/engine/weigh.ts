import type { Decision } from '#law/engine/decision.ts';
import type { Question } from '#law/engine/question.ts';
import { type LawContext, openSheet } from '#law/engine/sheet.ts';

/** Asks one question in one context: the whole of the engine that looks at facts. Cost: one look at each rule of the question. */
export function weighFacts<Facts>(question: Question<Facts>, facts: Facts, context: LawContext): Decision {
  const sheet = openSheet(question.id, context);
  question.weigh(facts, sheet);
  return sheet.decision();
}
