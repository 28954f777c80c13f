import { z } from 'zod';
import { type Day, isDay } from '#kernel/day.ts';
import { largestTiyn } from '#kernel/money.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import type { Question } from '#law/engine/question.ts';

const dayText = z.string().max(10).refine(isDay);
const instantText = z.iso.datetime({ precision: 3 });
const longestText = 2000;

function schemaOf(spec: FactSpec): z.ZodType {
  switch (spec.kind) {
    case 'choice':
      return z.enum(spec.options);
    case 'several':
      return z.array(z.enum(spec.options)).max(spec.options.length);
    case 'yes-no':
      return z.boolean();
    case 'text':
      return z.string().max(longestText);
    case 'day':
      return dayText;
    case 'instant':
      return instantText;
    case 'money':
      return z.number().int().min(0).max(largestTiyn);
    case 'number':
      return z.number().int().min(spec.from).max(spec.to);
  }
}

function specsOf<Facts>(question: Question<Facts>): readonly (readonly [string, FactSpec])[] {
  return Object.entries<FactSpec>(question.facts);
}

const made = new WeakMap<object, z.ZodType>();

/** The schema of a question's facts: every fact may be absent, nothing else may be there. */
export function factsSchema<Facts>(question: Question<Facts>): z.ZodType<Facts> {
  const known = made.get(question);
  const schema = known ?? z.strictObject(Object.fromEntries(specsOf(question).map(([fact, spec]) => [fact, schemaOf(spec).optional()])));
  made.set(question, schema);
  // The sheet of facts is typed by the facts themselves, so the schema built from it yields them.
  return schema as z.ZodType<Facts>;
}

/** Keys are looked at before any schema, so that keys of prototypes and heaps of nonsense end here. */
function unknownKeys(input: object, question: { readonly facts: object }): readonly Refusal[] {
  const strange = Object.keys(input).filter((key) => !Object.hasOwn(question.facts, key));
  return strange.slice(0, 10).map((key) => ({ code: 'law.fact-unknown', facts: { fact: key.slice(0, 40) } }));
}

function refusalOf(fact: string, spec: FactSpec | undefined): Refusal {
  const kind = spec?.kind ?? 'text';
  const range = spec?.kind === 'number' ? { from: spec.from, to: spec.to } : {};
  return { code: `law.fact-invalid-${kind}`, field: fact, facts: { fact, ...range } };
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
  const strange = unknownKeys(input, question);
  if (strange.length > 0) return { ok: false, error: strange };
  const parsed = factsSchema(question).safeParse({ ...input });
  if (!parsed.success) {
    const fields = new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? '')));
    const specs = new Map(specsOf(question));
    return { ok: false, error: [...fields].map((fact) => refusalOf(fact, specs.get(fact))) };
  }
  const impossible = question.impossible?.(parsed.data, asOf) ?? [];
  return impossible.length > 0 ? { ok: false, error: impossible } : ok(parsed.data);
}
