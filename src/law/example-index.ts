import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { Overlay } from '#law/engine/edition.ts';
import { type Example, faultsOf } from '#law/engine/example.ts';
import type { Dated } from '#law/engine/rule.ts';
import { exampleTables } from '#law/examples.ts';
import type { AnyFacts, AnyQuestion } from '#law/questions.ts';

/** An example with the question that it asks. */
export interface AskedExample {
  readonly question: AnyQuestion;
  readonly example: Example;
}

/** An overlay that changes nothing and notes which rules were looked at. */
class NotingOverlay extends Map<string, readonly Dated<unknown>[]> {
  readonly looked: Set<string> = new Set();

  override get(id: string): readonly Dated<unknown>[] | undefined {
    this.looked.add(id);
    return undefined;
  }
}

/** The answer of the law to an example, under a draft where one is given. */
export function answerTo({ question, example }: AskedExample, overlay?: Overlay): Decision {
  return decide(question, example.facts as AnyFacts, { asOf: day(example.on), ...(overlay ? { overlay } : {}) });
}

/** In what the answer to an example differs from what it expects; empty while the example holds. */
export function faultsUnder(asked: AskedExample, overlay?: Overlay): readonly string[] {
  return faultsOf(asked.example, answerTo(asked, overlay));
}

interface Index {
  readonly examplesByRule: ReadonlyMap<string, readonly AskedExample[]>;
  readonly rulesByQuestion: ReadonlyMap<string, readonly string[]>;
}

function buildIndex(): Index {
  const examplesByRule = new Map<string, AskedExample[]>();
  const rulesByQuestion = new Map<string, Set<string>>();
  for (const { question, examples } of exampleTables) {
    const rulesHere = new Set<string>();
    for (const example of examples) {
      const noting = new NotingOverlay();
      answerTo({ question, example }, noting);
      for (const id of noting.looked) {
        rulesHere.add(id);
        const known = examplesByRule.get(id);
        if (known) known.push({ question, example });
        else examplesByRule.set(id, [{ question, example }]);
      }
    }
    rulesByQuestion.set(question.id, rulesHere);
  }
  return { examplesByRule, rulesByQuestion: new Map([...rulesByQuestion].map(([id, ids]) => [id, [...ids]])) };
}

let built: Index | undefined;

/** The index is made at the first asking: every example is put to the law once. */
function index(): Index {
  built ??= buildIndex();
  return built;
}

/** Examples whose answer looks at a rule. */
export function examplesOf(ruleId: string): readonly AskedExample[] {
  return index().examplesByRule.get(ruleId) ?? [];
}

/** Rules that a question looks at in any of its examples, in the order in which they were first looked at. */
export function rulesOf(questionId: string): readonly string[] {
  return index().rulesByQuestion.get(questionId) ?? [];
}
