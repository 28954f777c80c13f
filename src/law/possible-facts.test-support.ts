import fc from 'fast-check';
import { addDays, day } from '#kernel/day.ts';
import type { FactSpec } from '#law/engine/facts.ts';

/** Any day of the law, from before it to some years ahead. */
export const anyDay = fc.integer({ min: -6000, max: 1500 }).map((offset) => addDays(day('2026-03-02'), offset));

/** A value that the fact may have. */
export function possibleValue(spec: FactSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'choice':
      return fc.constantFrom(...spec.options);
    case 'several':
      return fc.subarray([...spec.options]);
    case 'yes-no':
      return fc.boolean();
    case 'text':
      return fc.oneof(fc.constantFrom('', 'a law'), fc.string({ maxLength: 30 }));
    case 'day':
      return anyDay;
    case 'instant':
      return anyDay.map((on) => `${on}T05:15:00.000Z`);
    case 'money':
      return fc.integer({ min: 0, max: 1e12 });
    case 'number':
      return fc.integer({ min: spec.from, max: spec.to });
  }
}

/** Any facts that a question may be asked with, some of them unknown. */
export function possibleFacts(question: { readonly facts: object }): fc.Arbitrary<Record<string, unknown>> {
  const specs = Object.entries(question.facts as Readonly<Record<string, FactSpec>>);
  return fc.record(Object.fromEntries(specs.map(([fact, spec]) => [fact, possibleValue(spec)])), { requiredKeys: [] });
}
