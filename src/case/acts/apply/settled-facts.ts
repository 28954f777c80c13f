import type { LawFacts } from '#case/domain/procedure-event.ts';
import type { Day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import { factsSchema } from '#law/engine/parse-facts.ts';
import { type Ask, askOf, nextQuestion } from '#law/guided-check.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';

/** Where the questions of the law stand after some answers. */
export interface SettledFacts {
  /** Answers that still matter, in the order of asking; others fell away because an earlier answer made them idle. */
  readonly facts: LawFacts;
  /** The question to ask now; null when the law has its answer. */
  readonly next: Ask | null;
  readonly decision: Decision;
}

/** Reads one answer as its question defines it; undefined for a question that does not exist or an answer that it does not offer. */
export function readFact(fact: string, value: unknown): string | boolean | undefined {
  if (!Object.hasOwn(mayBeMediated.facts, fact)) return undefined;
  const parsed = factsSchema(mayBeMediated).safeParse({ [fact]: value });
  const read = parsed.success ? (parsed.data as Readonly<Record<string, string | boolean | undefined>>)[fact] : undefined;
  return typeof read === 'string' && read.length > 200 ? undefined : read;
}

/** The question of one fact, whether or not it is its turn. */
export function questionOf(fact: string): Ask | null {
  const spec = Object.hasOwn(mayBeMediated.facts, fact) ? (mayBeMediated.facts as Readonly<Record<string, FactSpec>>)[fact] : undefined;
  return spec ? askOf(fact, spec) : null;
}

/**
 * Goes through the questions of the law in its own order, taking answers as far as they were given.
 *
 * @param given - Answers in any order; unknown names and answers of the wrong kind are passed over.
 * @example settleFacts({ kind: 'civil' }, today).next?.fact // 'stateBodyIsParty'
 */
export function settleFacts(given: Readonly<Record<string, unknown>>, asOf: Day): SettledFacts {
  let facts: Record<string, string | boolean> = {};
  let next = nextQuestion(mayBeMediated, facts as ScopeFacts, { asOf }).next;
  while (next) {
    const answer = readFact(next.fact, Object.hasOwn(given, next.fact) ? given[next.fact] : undefined);
    if (answer === undefined) break;
    facts = { ...facts, [next.fact]: answer };
    next = nextQuestion(mayBeMediated, facts as ScopeFacts, { asOf }).next;
  }
  return { facts, next, decision: decide(mayBeMediated, facts as ScopeFacts, { asOf }) };
}
