import type { Day } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';

/** A question to the law: its facts, and the pure function that looks at them and fills the sheet. */
export interface Question<Facts> {
  readonly id: string;
  readonly facts: FactSheet<Facts>;
  readonly weigh: (facts: Facts, sheet: Sheet) => Said;
  /** Combinations that cannot be, such as reversed dates; each is refused when facts enter from outside. */
  readonly impossible?: (facts: Facts, asOf: Day) => readonly Refusal[];
}

/** A refusal when `earlier` lies after `later`; both days are facts of the question. */
export function reversed(facts: Readonly<Record<string, unknown>>, earlier: string, later: string): readonly Refusal[] {
  const [first, second] = [facts[earlier], facts[later]];
  if (typeof first !== 'string' || typeof second !== 'string' || first <= second) return [];
  return [{ code: 'law.fact-dates-reversed', field: later, facts: { earlier, later } }];
}
