import { addDays, type Day, isDay } from '#kernel/day.ts';
import { countedAnswers } from '#law/engine/answer-values.ts';
import type { Decision, Outcome } from '#law/engine/decision.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { LawContext } from '#law/engine/sheet.ts';
import { weighFacts } from '#law/engine/weigh.ts';

/** One fact that would have to be different. */
export interface Change {
  readonly fact: string;
  readonly to: string | number | boolean | readonly string[];
}

/** A way in which the law would allow what it refuses now: facts to bring about, or a day to wait for. */
export interface Alternative {
  readonly changes: readonly Change[];
  /** The first day on which it would be allowed; null where it would be allowed at once. */
  readonly onDay: Day | null;
  /** `missing`: every obstacle would be gone, and more would have to be asked. */
  readonly outcome: Exclude<Outcome, 'refused'>;
}

const mostChanges = 4;
const mostAlternatives = 5;
const mostTried = 3000;

/** No obstacle is left: allowed, allowed on a condition, or still to be asked about. */
function isOpen(decision: Decision): decision is Decision & { readonly outcome: Alternative['outcome'] } {
  return decision.outcome !== 'refused';
}

/** A lacking basis is found, not invented: the reader names it. Everything of a list, each other answer of a choice. */
function valuesToTry(spec: FactSpec, given: unknown): readonly Change['to'][] {
  if (spec.kind === 'several') return [spec.options];
  if (spec.kind === 'text') return typeof given === 'string' && given.trim() !== '' ? [''] : ['…'];
  return (countedAnswers(spec) as readonly (string | boolean)[]).filter((value) => value !== given);
}

function changesToTry<Facts>(question: Question<Facts>, facts: Facts, suggested: Decision['suggested']): readonly Change[] {
  const given = facts as Readonly<Record<string, unknown>>;
  const named = Object.entries(suggested).flatMap(([fact, to]) => (to === null ? [] : [{ fact, to }]));
  const specs = Object.entries<FactSpec>(question.facts);
  const open = specs.filter(([fact, spec]) => spec.changeable === true && Object.hasOwn(given, fact) && given[fact] !== undefined);
  const listed = open.flatMap(([fact, spec]) => valuesToTry(spec, given[fact]).map((to) => ({ fact, to })));
  return [...named, ...listed.filter((change) => !named.some((known) => known.fact === change.fact))];
}

/** Every way to change `size` different facts, in the order of the facts. */
function* combinations(changes: readonly Change[], size: number, from = 0): Generator<readonly Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index < changes.length; index += 1) {
    const change = changes[index];
    if (change === undefined) continue;
    for (const rest of combinations(changes, size - 1, index + 1)) {
      if (rest.every((other) => other.fact !== change.fact)) yield [change, ...rest];
    }
  }
}

function isImpossible<Facts>(question: Question<Facts>, facts: Facts, { asOf }: LawContext): boolean {
  return (question.impossible?.(facts, asOf) ?? []).length > 0;
}

function byChanges<Facts>(
  question: Question<Facts>,
  facts: Facts,
  asked: { readonly context: LawContext; readonly changes: readonly Change[] },
): readonly Alternative[] {
  const found: Alternative[] = [];
  let tried = 0;
  for (let size = 1; size <= mostChanges && found.length === 0; size += 1) {
    for (const changes of combinations(asked.changes, size)) {
      tried += 1;
      if (tried > mostTried || found.length >= mostAlternatives) break;
      const changed = { ...facts, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) };
      if (isImpossible(question, changed, asked.context)) continue;
      const decision = weighFacts(question, changed, asked.context);
      if (isOpen(decision)) found.push({ changes, onDay: null, outcome: decision.outcome });
    }
  }
  return found.toSorted((left, right) => Number(left.outcome === 'missing') - Number(right.outcome === 'missing'));
}

/** Days that the reasons and findings name, and the days after them: when an age is reached, a suspension is over. */
function laterDays(decision: Decision): readonly Day[] {
  const named = [...decision.reasons.map((reason) => reason.facts), decision.findings].flatMap((facts) => Object.values(facts));
  const days = named.flatMap((value) => (typeof value === 'string' && isDay(value) ? [value, addDays(value, 1)] : []));
  return [...new Set(days)].filter((day) => day > decision.asOf).toSorted();
}

function byWaiting<Facts>(
  question: Question<Facts>,
  facts: Facts,
  asked: { readonly context: LawContext; readonly decision: Decision },
): readonly Alternative[] {
  for (const onDay of laterDays(asked.decision)) {
    const later = weighFacts(question, facts, { ...asked.context, asOf: onDay });
    if (isOpen(later)) return [{ changes: [], onDay, outcome: later.outcome }];
  }
  return [];
}

/**
 * The nearest lawful alternatives to a refusal: the fewest changes of facts that people can still bring about, and the first day on which waiting helps.
 * Each one was asked of the law, which does not refuse it; what is allowed at once stands before what needs more questions. Empty where nothing in anybody's hands helps, and for answers that are no refusal.
 *
 * @example alternativesTo(mayBeMediated, saleWithoutCoOwner, { context, decision })[0]?.changes // [{ fact: 'thirdPersonsJoin', to: true }]
 */
export function alternativesTo<Facts>(
  question: Question<Facts>,
  facts: Facts,
  asked: { readonly context: LawContext; readonly decision: Decision },
): readonly Alternative[] {
  if (asked.decision.outcome !== 'refused') return [];
  const changes = changesToTry(question, facts, asked.decision.suggested);
  return [...byWaiting(question, facts, asked), ...byChanges(question, facts, { context: asked.context, changes })];
}
