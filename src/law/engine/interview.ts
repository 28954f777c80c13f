import { likelyAnswers } from '#law/engine/answer-values.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import { specOf } from '#law/engine/parse-facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { Reason } from '#law/engine/reason.ts';
import type { LawContext } from '#law/engine/sheet.ts';
import { weighFacts } from '#law/engine/weigh.ts';

type Given = Readonly<Record<string, unknown>>;

/** How many times the law is asked at most while the order of the questions is looked for. */
const budget = 2500;

interface Search {
  readonly decide: (facts: Given) => Decision;
  readonly answers: (fact: string) => ReturnType<typeof likelyAnswers>;
  readonly known: Map<string, number>;
  asked: number;
  /** A guess stood for a part that lies deeper. */
  cutOff: boolean;
}

/** Facts that the law still needs; none once it refuses for good. */
export function stillNeeded(decision: Decision): readonly string[] {
  return decision.outcome === 'refused' ? [] : decision.missing;
}

/** Expected number of further questions when each is chosen in the best way, looking `depth` questions ahead. */
function expectedQuestions(search: Search, facts: Given, depth: number): number {
  const key = JSON.stringify(Object.entries(facts).toSorted(([left], [right]) => (left < right ? -1 : 1)));
  const known = search.known.get(key);
  if (known !== undefined) return known;
  search.asked += 1;
  const needed = stillNeeded(search.decide(facts));
  const isGuess = needed.length > 0 && (depth === 0 || search.asked > budget);
  if (isGuess) search.cutOff = true;
  const expected =
    needed.length === 0 || isGuess ? needed.length : Math.min(...needed.map((fact) => expectedAfter(search, { facts, fact }, depth)));
  search.known.set(key, expected);
  return expected;
}

function expectedAfter(search: Search, ask: { readonly facts: Given; readonly fact: string }, depth: number): number {
  const after = search.answers(ask.fact).map(({ value, weight }) => {
    return weight * expectedQuestions(search, { ...ask.facts, [ask.fact]: value }, depth - 1);
  });
  return 1 + after.reduce((sum, part) => sum + part, 0);
}

function newSearch<Facts>(question: Question<Facts>, context: LawContext): Search {
  const answers = new Map<string, ReturnType<typeof likelyAnswers>>();
  return {
    decide: (facts) => weighFacts(question, facts as Facts, context),
    answers: (fact) => {
      const spec = specOf(question, fact);
      const found = answers.get(fact) ?? (spec ? likelyAnswers(spec, context.asOf) : []);
      answers.set(fact, found);
      return found;
    },
    known: new Map(),
    asked: 0,
    cutOff: false,
  };
}

/** The order at one depth: expected questions for each fact, or null when the budget ran out on the way. */
function scoresAt(
  search: Search,
  step: { readonly facts: Given; readonly needed: readonly string[] },
  depth: number,
): readonly number[] | null {
  search.known.clear();
  search.cutOff = false;
  const scores = step.needed.map((fact) => expectedAfter(search, { facts: step.facts, fact }, depth));
  return search.asked > budget ? null : scores;
}

/**
 * Facts still needed, the best one to ask next in front: the one after which the fewest further questions are to be expected.
 *
 * Looks ahead as far as 2,500 askings of the law allow, so small questions are ordered exactly; beyond that the number of facts still lacking stands for
 * the rest. Of facts equally good the one that stands first in the sheet of facts comes first. A fact marked `first` is asked before all others.
 */
export function bestOrder<Facts>(question: Question<Facts>, facts: Facts, context: LawContext): readonly string[] {
  const given = facts as Given;
  const sheetOrder = Object.keys(question.facts);
  const needed = stillNeeded(weighFacts(question, facts, context)).toSorted(
    (left, right) => sheetOrder.indexOf(left) - sheetOrder.indexOf(right),
  );
  const first = needed.find((fact) => specOf(question, fact)?.first === true);
  if (first !== undefined) return [first, ...needed.filter((fact) => fact !== first)];
  if (needed.length < 2) return needed;
  const search = newSearch(question, context);
  let scores = needed.map((): number => 0);
  for (let depth = 1; depth <= 12; depth += 1) {
    const found = scoresAt(search, { facts: given, needed }, depth);
    if (found === null) break;
    scores = [...found];
    if (!search.cutOff) break;
  }
  const scoreOf = (fact: string): number => Math.round((scores[needed.indexOf(fact)] ?? 0) * 1e9);
  return needed.toSorted((left, right) => scoreOf(left) - scoreOf(right));
}

/** Why a fact is asked: what its answers would change. */
export interface AskWhy {
  /** Reasons that an answer would bring, each rule once; the rules for the sake of which the fact is asked. */
  readonly reasons: readonly Reason[];
  /** Answers after which the law would refuse, whatever else is said. */
  readonly closes: readonly unknown[];
  /** Answers after which more has to be asked. */
  readonly opens: readonly unknown[];
}

/**
 * Why the law needs a fact.
 *
 * @example whyAsked(mayBeMediated, { kind: 'civil' }, { fact: 'capacity', context }).closes // ['limited', 'incapable']
 */
export function whyAsked<Facts>(
  question: Question<Facts>,
  facts: Facts,
  ask: { readonly fact: string; readonly context: LawContext },
): AskWhy {
  const spec: FactSpec | undefined = specOf(question, ask.fact);
  const before = weighFacts(question, facts, ask.context);
  const said = new Set(before.reasons.map((reason) => reason.code));
  const reasons = new Map<string, Reason>();
  const closes: unknown[] = [];
  const opens: unknown[] = [];
  for (const { value } of spec ? likelyAnswers(spec, ask.context.asOf) : []) {
    const after = weighFacts(question, { ...facts, [ask.fact]: value }, ask.context);
    const fresh = after.reasons.filter((reason) => !said.has(reason.code));
    for (const reason of fresh) if (!reasons.has(reason.ruleId)) reasons.set(reason.ruleId, reason);
    if (after.outcome === 'refused') closes.push(value);
    else if (after.missing.some((fact) => !before.missing.includes(fact))) opens.push(value);
  }
  return { reasons: [...reasons.values()], closes, opens };
}
