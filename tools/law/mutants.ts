import { addDays, day } from '#kernel/day.ts';
import type { Dated, DayText, Rule } from '#law/engine/rule.ts';

/** One way in which a rule could be wrong. */
export interface Mutant {
  readonly rule: Rule;
  /** What was done to it, in words for a developer. */
  readonly what: string;
  readonly values: readonly Dated<unknown>[];
}

const counts = ['calendar-days', 'working-days', 'months'];

function mutantsOfText(text: string): readonly unknown[] {
  return counts.includes(text) ? counts.filter((other) => other !== text) : [`${text}-otherwise`];
}

/** Every small change of a value: numbers up and down by one, claims dropped, items of a list left out or altered. */
function changed(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'string') return mutantsOfText(value);
  if (typeof value === 'boolean') return [null];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const dropped = items.map((_, index) => items.toSpliced(index, 1));
    const altered = items.flatMap((item, index) =>
      typeof item === 'string' ? [] : changed(item).map((other) => items.with(index, other)),
    );
    return [...dropped, ...altered];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => changed(part).map((other) => ({ ...value, [name]: other })));
}

function shifted(dated: Dated<unknown>, days: number): Dated<unknown> {
  return { ...dated, from: addDays(day(dated.from), days) as string as DayText };
}

function inPlace(values: readonly Dated<unknown>[], index: number, dated: Dated<unknown>): readonly Dated<unknown>[] {
  return values.map((known, place) => (place === index ? dated : known));
}

/**
 * Every wrong version of a rule that the examples have to notice: removed, any edition left out, every change of a value, a value in force a day too early
 * or too late.
 */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const { values } = rule;
  const editions = values.flatMap((dated, index): readonly Mutant[] => [
    { rule, what: `without the edition of ${dated.from}`, values: values.toSpliced(index, 1) },
    { rule, what: `${dated.from} a day later`, values: inPlace(values, index, shifted(dated, 1)) },
    { rule, what: `${dated.from} a day earlier`, values: inPlace(values, index, shifted(dated, -1)) },
    ...changed(dated.value).map((value) => ({
      rule,
      what: `${dated.from}: ${JSON.stringify(value)}`,
      values: inPlace(values, index, { ...dated, value }),
    })),
  ]);
  return [{ rule, what: 'removed', values: [] }, ...editions];
}
