import { type AskedOn, contextOf } from '#law/decide.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import { type AskWhy, bestOrder, whyAsked } from '#law/engine/interview.ts';
import { specOf } from '#law/engine/parse-facts.ts';
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
  /** What the answers to `next` would change; null when nothing is asked. */
  readonly why: AskWhy | null;
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
 * The next fact to ask: only one that still matters, the one after which the fewest questions are to be expected, and why it is asked.
 * Once the law refuses for good, nothing more is asked.
 *
 * @param on - With `ask`, that fact comes first if it still matters: somebody is answering it again.
 * @example nextQuestion(mayBeMediated, {}, { asOf: today }).next?.fact // 'kind'
 */
export function nextQuestion<Facts>(
  question: Question<Facts>,
  facts: Facts,
  on: AskedOn & { readonly ask?: string | undefined },
): GuidedStep {
  const context = contextOf(on);
  const best = bestOrder(question, facts, context);
  const remaining = on.ask !== undefined && best.includes(on.ask) ? [on.ask, ...best.filter((fact) => fact !== on.ask)] : best;
  const fact = remaining[0];
  const spec = fact === undefined ? undefined : specOf(question, fact);
  if (fact === undefined || spec === undefined) return { next: null, why: null, remaining };
  return { next: askOf(fact, spec), why: whyAsked(question, facts, { fact, context }), remaining };
}
