import type { Day } from '#kernel/day.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';
import { decide } from '#law/decide.ts';
import { likelyAnswers } from '#law/engine/answer-values.ts';
import { differ } from '#law/engine/decision-difference.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import { stillNeeded } from '#law/engine/interview.ts';
import { isFact, parseFacts, specOf } from '#law/engine/parse-facts.ts';
import { askOf } from '#law/guided-check.ts';
import type { AnyFacts, AnyQuestion } from '#law/questions.ts';
import { askField } from '#lawbook/words/ask-field.ts';
import { readForm, typedFrom } from '#web/form/read-form.ts';
import type { TypedValues } from '#web/form/spec.ts';

/** One turn of an interview: what is known, what was typed just now, what was wrong with it. */
export interface Turn {
  readonly facts: AnyFacts;
  readonly typed: TypedValues;
  readonly refusals: readonly Refusal[];
  /** The fact that is being answered, or answered again; it stays the one that is asked. */
  readonly ask: string | undefined;
}

/** Answers travel in the form as one field: nothing is stored and nothing stands in the address. */
export const carriedField = 'facts';
const longestCarried = 20_000;

/** What the form carried, as far as it is still a possible set of answers; everything else is dropped. */
function carried(question: AnyQuestion, text: unknown, asOf: Day): AnyFacts {
  if (typeof text !== 'string' || text.length > longestCarried) return {};
  try {
    const read = parseFacts(question, JSON.parse(text), asOf);
    return read.ok ? read.value : {};
  } catch {
    return {};
  }
}

/**
 * Keeps the answers that matter, in the order in which they were given: those that the law needs, and those that change its answer without being needed.
 * A changed answer may have made later ones idle.
 */
function stillMatter(question: AnyQuestion, given: AnyFacts, asOf: Day): AnyFacts {
  let facts: AnyFacts = {};
  for (;;) {
    const needed = stillNeeded(decide(question, facts, { asOf }));
    // An answer that did not settle its fact is needed still; it is taken once.
    const fact = Object.keys(given).find((name) => needed.includes(name) && !Object.hasOwn(facts, name));
    if (fact === undefined) break;
    facts = { ...facts, [fact]: given[fact] };
  }
  for (const [fact, value] of Object.entries(given)) {
    const more = { ...facts, [fact]: value };
    if (!Object.hasOwn(facts, fact) && differ(decide(question, facts, { asOf }), decide(question, more, { asOf }))) facts = more;
  }
  return facts;
}

/** Facts that were not asked because the law has its answer without them, and that could change it. */
export function furtherFacts(question: AnyQuestion, facts: AnyFacts, asOf: Day): readonly string[] {
  const before = decide(question, facts, { asOf });
  return Object.entries<FactSpec>(question.facts)
    .filter(([fact]) => !Object.hasOwn(facts, fact))
    .filter(([fact, spec]) =>
      likelyAnswers(spec, asOf).some(({ value }) => differ(before, decide(question, { ...facts, [fact]: value }, { asOf }))),
    )
    .map(([fact]) => fact);
}

function readAnswer(question: AnyQuestion, fact: string, fields: Readonly<Record<string, unknown>>): Result<unknown, readonly Refusal[]> {
  const spec = specOf(question, fact);
  if (spec === undefined) return err([]);
  const field = askField(askOf(fact, spec), 'answer');
  const read = readForm([field], fields)['answer'];
  const value = read === undefined && spec.kind === 'text' ? '' : read;
  if (value === undefined) return err([{ code: 'web.required', field: 'answer' }]);
  if (isFact(spec, value)) return ok(value);
  const range = spec.kind === 'number' ? { from: spec.from, to: spec.to } : {};
  return err([{ code: `law.fact-invalid-${spec.kind}`, field: 'answer', facts: { fact, ...range } }]);
}

/**
 * One turn: takes the new answer, or takes one back.
 *
 * @param fields - `facts` what was answered before, `asked` and `answer` the new one, `change` one to answer again, `more` one to add.
 */
export function takeTurn(question: AnyQuestion, fields: Readonly<Record<string, unknown>>, asOf: Day): Turn {
  const given = stillMatter(question, carried(question, fields[carriedField], asOf), asOf);
  const typed = typedFrom(fields);
  const { change, asked, more } = typed;
  if (typeof more === 'string' && specOf(question, more)) return { facts: given, typed: {}, refusals: [], ask: more };
  if (typeof change === 'string' && Object.hasOwn(given, change)) {
    const names = Object.keys(given);
    const earlier = Object.fromEntries(Object.entries(given).filter(([fact]) => names.indexOf(fact) < names.indexOf(change)));
    return { facts: earlier, typed: {}, refusals: [], ask: change };
  }
  if (typeof asked !== 'string' || asked === '') return { facts: given, typed: {}, refusals: [], ask: undefined };
  const answer = readAnswer(question, asked, fields);
  if (!answer.ok) return { facts: given, typed, refusals: answer.error, ask: asked };
  const facts = { ...given, [asked]: answer.value };
  const possible = parseFacts(question, facts, asOf);
  if (possible.ok && stillNeeded(decide(question, facts, { asOf })).includes(asked)) {
    return { facts: given, typed, refusals: [{ code: 'lawbook.answer-not-enough', field: 'answer' }], ask: asked };
  }
  if (possible.ok) return { facts, typed: {}, refusals: [], ask: undefined };
  return { facts: given, typed, refusals: possible.error.map((refusal) => ({ ...refusal, field: 'answer' })), ask: asked };
}
