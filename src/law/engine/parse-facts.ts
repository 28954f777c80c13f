import { type Day, isDay } from '#kernel/day.ts';
import { isTiyn } from '#kernel/money.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';

const longestText = 2000;
const mostRefusals = 10;
const instantForm = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

function isInstantText(value: string): boolean {
  const match = instantForm.exec(value);
  return match?.[1] !== undefined && isDay(match[1]);
}

function isSeveral(value: unknown, options: readonly string[]): boolean {
  if (!Array.isArray(value) || value.length > options.length) return false;
  return new Set(value).size === value.length && value.every((item) => typeof item === 'string' && options.includes(item));
}

function isWholeWithin(value: unknown, from: number, to: number): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to;
}

/**
 * Tells whether a value from outside is one that the fact may have.
 *
 * @example isFact({ kind: 'number', from: 1, to: 365 }, 20) // true
 */
export function isFact(spec: FactSpec, value: unknown): boolean {
  switch (spec.kind) {
    case 'choice':
      return typeof value === 'string' && spec.options.includes(value);
    case 'several':
      return isSeveral(value, spec.options);
    case 'yes-no':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && value.length <= longestText;
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'instant':
      return typeof value === 'string' && isInstantText(value);
    case 'money':
      return typeof value === 'number' && isTiyn(value);
    case 'number':
      return isWholeWithin(value, spec.from, spec.to);
  }
}

/** The facts of a question by name, for whoever knows the name only as text. */
export function specOf(question: { readonly facts: object }, fact: string): FactSpec | undefined {
  return Object.hasOwn(question.facts, fact) ? (question.facts as Readonly<Record<string, FactSpec>>)[fact] : undefined;
}

function refusalOf(fact: string, spec: FactSpec): Refusal {
  const range = spec.kind === 'number' ? { from: spec.from, to: spec.to } : {};
  return { code: `law.fact-invalid-${spec.kind}`, field: fact, facts: { fact, ...range } };
}

/** Keys are looked at before any value, so that keys of prototypes and heaps of nonsense end here. */
function strangeFacts(names: readonly string[], question: { readonly facts: object }): readonly Refusal[] {
  const strange = names.filter((name) => specOf(question, name) === undefined);
  return strange.slice(0, mostRefusals).map((name) => ({ code: 'law.fact-unknown', facts: { fact: name.slice(0, 40) } }));
}

/**
 * Reads facts that come from outside.
 *
 * @error law.facts-not-an-object - Something other than a plain object.
 * @error law.fact-unknown - A fact that the question does not know (`facts.fact`).
 * @error law.fact-invalid-choice - And `-several`, `-yes-no`, `-text`, `-day`, `-instant`, `-money`, `-number`: not a value of that kind.
 * @error law.fact-dates-reversed - Two days in an order that cannot be.
 * @error law.fact-more-signatures-than-parties - Only of a contract.
 * @example parseFacts(mayBeMediated, { kind: 'civil' }, today)
 */
export function parseFacts<Facts>(question: Question<Facts>, input: unknown, asOf: Day): Result<Facts, readonly Refusal[]> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refuse('law.facts-not-an-object');
  const names = Object.keys(input);
  const strange = strangeFacts(names, question);
  if (strange.length > 0) return { ok: false, error: strange };
  const given = names.flatMap((name) => {
    const [spec, value] = [specOf(question, name), (input as Readonly<Record<string, unknown>>)[name]];
    return spec === undefined || value === undefined ? [] : [{ name, spec, value }];
  });
  const wrong = given.filter(({ spec, value }) => !isFact(spec, value));
  if (wrong.length > 0) return { ok: false, error: wrong.map(({ name, spec }) => refusalOf(name, spec)) };
  // Every value was held against the sheet of facts, which is typed by the facts themselves.
  const facts = Object.fromEntries(given.map(({ name, value }) => [name, value])) as Facts;
  const impossible = question.impossible?.(facts, asOf) ?? [];
  return impossible.length > 0 ? { ok: false, error: impossible } : ok(facts);
}
