import type { LawFacts } from '#case/domain/procedure-event.ts';
import type { Day } from '#kernel/day.ts';
import { contextOf, decide } from '#law/decide.ts';
import { type Alternative, alternativesTo } from '#law/engine/alternative.ts';
import type { Decision } from '#law/engine/decision.ts';
import { type AskWhy, stillNeeded } from '#law/engine/interview.ts';
import { isFact, specOf } from '#law/engine/parse-facts.ts';
import { type Ask, askOf, nextQuestion } from '#law/guided-check.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';

/** Where the questions of the law stand after some answers. */
export interface SettledFacts {
  /** Answers that still matter, in the order of asking; others fell away because an earlier answer made them idle. */
  readonly facts: LawFacts;
  /** The question to ask now; null when the law has its answer. */
  readonly next: Ask | null;
  /** What the answers to it would change. */
  readonly why: AskWhy | null;
  /** The way out of a refusal, where there is one. */
  readonly alternatives: readonly Alternative[];
  readonly decision: Decision;
}

/** Reads one answer as its question defines it; undefined for a question that does not exist or an answer that it does not offer. */
export function readFact(fact: string, value: unknown): string | boolean | undefined {
  const spec = specOf(mayBeMediated, fact);
  if (spec === undefined || !isFact(spec, value)) return undefined;
  if (typeof value === 'string') return value.length > 200 ? undefined : value;
  return typeof value === 'boolean' ? value : undefined;
}

/** The question of one fact, whether or not it is its turn. */
export function questionOf(fact: string): Ask | null {
  const spec = specOf(mayBeMediated, fact);
  return spec ? askOf(fact, spec) : null;
}

/** Answers to facts that the law needs at this point, as far as they were given, in the order in which they were given. */
function answersThatMatter(given: Readonly<Record<string, unknown>>, asOf: Day): LawFacts {
  let facts: Record<string, string | boolean> = {};
  for (;;) {
    const needed = stillNeeded(decide(mayBeMediated, facts as ScopeFacts, { asOf }));
    const fact = Object.keys(given).find(
      (name) => needed.includes(name) && !Object.hasOwn(facts, name) && readFact(name, given[name]) !== undefined,
    );
    const answer = fact === undefined ? undefined : readFact(fact, given[fact]);
    if (fact === undefined || answer === undefined) return facts;
    facts = { ...facts, [fact]: answer };
  }
}

/**
 * Goes through the questions of the law, taking answers as far as they were given and still matter.
 *
 * @param given - Answers in the order in which they were given; unknown names and answers of the wrong kind are passed over.
 * @param ask - A fact that is answered again: it is asked next if it still matters.
 * @example settleFacts({ kind: 'civil' }, today).next?.fact // 'capacity'
 */
export function settleFacts(given: Readonly<Record<string, unknown>>, asOf: Day, ask?: string): SettledFacts {
  const facts = answersThatMatter(given, asOf);
  const { next, why } = nextQuestion(mayBeMediated, facts as ScopeFacts, { asOf, ask });
  const decision = decide(mayBeMediated, facts as ScopeFacts, { asOf });
  const alternatives = alternativesTo(mayBeMediated, facts as ScopeFacts, { context: contextOf({ asOf }), decision });
  return { facts, next, why, decision, alternatives };
}
