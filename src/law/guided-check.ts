import type { Day } from '#kernel/day.ts';
import { type DecideOptions, decide } from '#law/decide.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';

/** One fact to ask a person for, in words named by message ids. */
export interface Ask {
  readonly fact: string;
  readonly kind: FactSpec['kind'];
  /** Values of a choice; `law.ask.<fact>.<value>` names each. Empty for other kinds. */
  readonly options: readonly string[];
  readonly messageId: string;
  readonly hintId: string | null;
}

/** Where a guided check stands. */
export interface GuidedStep {
  /** Null when nothing that is still unknown can change the answer. */
  readonly next: Ask | null;
  /** Facts that are lacking now, in the order of asking, `next` first; an answer may add some or spare some. */
  readonly remaining: readonly string[];
}

/** How a fact is asked. */
export function askOf(fact: string, spec: FactSpec): Ask {
  return {
    fact,
    kind: spec.kind,
    options: spec.kind === 'choice' || spec.kind === 'several' ? spec.options : [],
    messageId: `law.ask.${fact}`,
    hintId: spec.hint ? `law.ask.${fact}.hint` : null,
  };
}

/**
 * The next fact to ask, only among those that still matter: once the law refuses for good, nothing more is asked.
 *
 * @example nextQuestion(mayBeMediated, {}, { asOf: today }).next?.fact // 'kind'
 */
export function nextQuestion<Facts>(question: Question<Facts>, facts: Facts, on: { readonly asOf: Day } & DecideOptions): GuidedStep {
  const decision = decide(question, facts, on);
  if (decision.outcome === 'refused') return { next: null, remaining: [] };
  const asks = Object.entries<FactSpec>(question.facts).filter(([fact]) => decision.missing.includes(fact));
  const first = asks[0];
  return { next: first ? askOf(...first) : null, remaining: asks.map(([fact]) => fact) };
}
