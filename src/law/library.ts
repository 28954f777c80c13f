import { type Day, isDay } from '#kernel/day.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import { askLaw, type LawAnswer, type LawQuery } from '#law/ask-law.ts';
import type { Collision } from '#law/engine/collision.ts';
import { difference, lawOn, type RuleDifference, type RuleOn } from '#law/engine/edition-difference.ts';
import type { Rule } from '#law/engine/rule.ts';
import { type AskedExample, answerTo } from '#law/example-index.ts';
import { exampleTables } from '#law/examples.ts';
import { collisions } from '#law/kz/collisions.ts';
import { type AnyQuestion, questions } from '#law/questions.ts';
import { rules } from '#law/rules.ts';

/** The law of mediation of Kazakhstan as a library: pure, without dependencies, for Node and browsers. */
export interface LawOfMediation {
  /**
   * Asks a question.
   *
   * @error law.question-unknown, law.day-invalid, law.fact-* and law.draft-*: nothing from outside is trusted.
   */
  readonly ask: (query: LawQuery) => Result<LawAnswer, readonly Refusal[]>;
  /** Every question by id, with the facts that it takes. */
  readonly questions: ReadonlyMap<string, AnyQuestion>;
  /** Every rule with its source and dated values. */
  readonly rules: readonly Rule[];
  /** Places where the law contradicts itself or is silent. */
  readonly collisions: readonly Collision[];
  /** The tests of the law, as data. */
  readonly examples: readonly AskedExample[];
  /** The law as it stood on a day. @error law.day-invalid */
  readonly on: (day: string) => Result<readonly RuleOn[], readonly Refusal[]>;
  /** What changed between two days. @error law.day-invalid */
  readonly difference: (from: string, to: string) => Result<readonly RuleDifference[], readonly Refusal[]>;
  /** Asks an example anew. */
  readonly answerTo: (example: AskedExample) => LawAnswer['decision'];
}

function withDay<Value>(text: string, work: (day: Day) => Value): Result<Value, readonly Refusal[]> {
  return isDay(text) ? ok(work(text)) : refuse('law.day-invalid');
}

/** The law of mediation of Kazakhstan. */
export const law: LawOfMediation = {
  ask: askLaw,
  questions,
  rules,
  collisions,
  examples: exampleTables.flatMap(({ question, examples }) => examples.map((example) => ({ question, example }))),
  on: (day) => withDay(day, (on) => lawOn(rules, { on })),
  difference: (from, to) => {
    const second = withDay(to, (on) => on);
    return second.ok ? withDay(from, (on) => difference(rules, { on }, { on: second.value })) : second;
  },
  answerTo: (example) => answerTo(example),
};
