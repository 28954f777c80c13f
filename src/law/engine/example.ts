import type { Day, Instant } from '#kernel/day.ts';
import { addDays, day } from '#kernel/day.ts';
import type { Decision, Findings, Outcome } from '#law/engine/decision.ts';
import type { Question } from '#law/engine/question.ts';
import type { Cite, DayText } from '#law/engine/rule.ts';

/** A fact as it is written down: days and instants are plain text. */
type Written<Value> = Value extends Day ? DayText : Value extends Instant ? string : Value;

/** Facts as they are written into an example. */
export type WrittenFacts<Facts> = { readonly [Fact in keyof Facts]: Written<Facts[Fact]> };

/** What an answer has to hold. Whatever is left out is not looked at. */
export interface Expected {
  readonly outcome?: Outcome;
  /** Codes of reasons and deadlines that must be there, each with the article it must cite: `{ 'too-grave': '1(1)' }`. */
  readonly says?: Readonly<Record<string, string>>;
  /** Codes that must not be there. */
  readonly silent?: readonly string[];
  /** Last days of deadlines, by code. */
  readonly lastDays?: Readonly<Record<string, DayText>>;
  readonly finds?: Findings;
  /** Facts that must be named as lacking, in the order of the sheet; all of them. */
  readonly missing?: readonly string[];
  readonly collisions?: readonly string[];
}

/** One case of the law with its answer: a test of the rules, and what a reader is shown beside a rule. */
export interface Example<Facts = Readonly<Record<string, unknown>>> extends Expected {
  readonly on: DayText;
  readonly facts: WrittenFacts<Facts>;
  /** Number among the forty rules that an engine of this law must get right. */
  readonly row?: number;
}

/** The examples of one question. */
export interface ExampleTable<Facts = Readonly<Record<string, unknown>>> {
  readonly question: Question<Facts>;
  readonly examples: readonly Example<Facts>[];
}

/**
 * The same facts on the day before a value came in and on that day.
 *
 * @example atBorder('2016-01-01', facts, { before: { silent: ['judge-in-court'] }, since: { says: { 'judge-in-court': '9(3(2))' } } })
 */
export function atBorder<Facts>(
  from: DayText,
  facts: WrittenFacts<Facts>,
  expected: { readonly before: Expected; readonly since: Expected },
): readonly Example<Facts>[] {
  const before = addDays(day(from), -1) as string as DayText;
  return [
    { on: before, facts, ...expected.before },
    { on: from, facts, ...expected.since },
  ];
}

/** An article as examples write it: `1(2)`, or `25-1` where the article has no paragraphs. */
export function articleOf({ article, paragraph }: Cite): string {
  return paragraph === undefined ? article : `${article}(${paragraph})`;
}

function faultsOfCodes(expected: Expected, decision: Decision): readonly string[] {
  const said = [...decision.reasons, ...decision.deadlines].map(({ code, cite }) => ({ code, article: articleOf(cite) }));
  const lacking = Object.entries(expected.says ?? {}).filter(
    ([code, article]) => !said.some((known) => known.code === code && known.article === article),
  );
  const loud = (expected.silent ?? []).filter((code) => said.some((known) => known.code === code));
  const heard = said.map(({ code, article }) => `${code} ${article}`).join(', ');
  return [
    ...lacking.map(([code, article]) => `does not say ${code} ${article}; says ${heard}`),
    ...loud.map((code) => `says ${code}, which it must not`),
  ];
}

function faultsOfDays(expected: Expected, decision: Decision): readonly string[] {
  return Object.entries(expected.lastDays ?? {}).flatMap(([code, wanted]) => {
    const found = decision.deadlines.find((deadline) => deadline.code === code)?.lastDay;
    return found === wanted ? [] : [`last day of ${code} is ${found ?? 'not there'}, not ${wanted}`];
  });
}

function faultsOfLists(expected: Expected, decision: Decision): readonly string[] {
  const finds = Object.entries(expected.finds ?? {}).filter(([name, wanted]) => decision.findings[name] !== wanted);
  const { missing, collisions } = expected;
  return [
    ...finds.map(([name, wanted]) => `finds ${name} ${String(decision.findings[name])}, not ${String(wanted)}`),
    ...(missing && missing.toSorted().join() !== decision.missing.toSorted().join() ? [`lacks ${decision.missing.join(', ')}`] : []),
    ...(collisions ?? []).filter((id) => !decision.collisions.includes(id)).map((id) => `does not name collision ${id}`),
  ];
}

/** Everything in which an answer differs from what was expected, in words for a developer; empty when it is right. */
export function faultsOf(expected: Expected, decision: Decision): readonly string[] {
  const { outcome } = expected;
  return [
    ...(outcome !== undefined && outcome !== decision.outcome ? [`is ${decision.outcome}, not ${outcome}`] : []),
    ...faultsOfCodes(expected, decision),
    ...faultsOfDays(expected, decision),
    ...faultsOfLists(expected, decision),
  ];
}
