import type { Day } from '#kernel/day.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';
import type { Dated, Rule } from '#law/engine/rule.ts';

/** Values of a draft law, by rule id; they take the place of the rule's own. */
export type Overlay = ReadonlyMap<string, readonly Dated<unknown>[]>;

/** The dated value that stood on this day, a repeal (null value) included; undefined before the first. Cost O(values). */
export function datedOn<Value>(rule: Rule<Value>, day: Day, overlay?: Overlay): Dated<Value> | undefined {
  // An overlay is written for the same rule, so its values have the rule's own shape.
  const values = (overlay?.get(rule.id) as readonly Dated<Value>[] | undefined) ?? rule.values;
  for (let index = values.length - 1; index >= 0; index -= 1) {
    const dated = values[index];
    if (dated && dated.from <= day) return dated;
  }
  return undefined;
}

/**
 * What a rule said on a day.
 *
 * @error law.not-in-force - No value on that day: before enactment or after repeal.
 * @example valueOn(proposalLapse, day('2026-03-01')) // ok({ length: 10, count: 'calendar-days' })
 */
export function valueOn<Value>(rule: Rule<Value>, day: Day, overlay?: Overlay): Result<Value, readonly Refusal[]> {
  const value = datedOn(rule, day, overlay)?.value ?? null;
  return value === null ? refuse('law.not-in-force', { facts: { rule: rule.id, day } }) : ok(value);
}
