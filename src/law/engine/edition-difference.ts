import type { Day } from '#kernel/day.ts';
import { datedOn, type Overlay } from '#law/engine/edition.ts';
import type { Dated, Rule } from '#law/engine/rule.ts';

/** A rule as it stands on a day. */
export interface RuleOn {
  readonly rule: Rule;
  /** The value in force and the act that brought it in. */
  readonly dated: Dated<unknown>;
}

/** One side of a comparison: a day, and a draft laid over the law. */
export interface LawState {
  readonly on: Day;
  readonly overlay?: Overlay;
}

/**
 * The law as it stands on a day: every rule in force with the value that counts. Cost O(rules × values).
 *
 * @example lawOn(rules, { on: day('2015-06-01') }).find(({ rule }) => rule.id === 'kz.mediation.20.9')?.dated.value // 60 calendar days
 */
export function lawOn(rules: readonly Rule[], state: LawState): readonly RuleOn[] {
  return rules.flatMap((rule) => {
    const dated = datedOn(rule, state.on, state.overlay);
    return dated === undefined || dated.value === null ? [] : [{ rule, dated }];
  });
}

/** How one rule differs between two states of the law. */
export interface RuleDifference {
  readonly rule: Rule;
  readonly kind: 'came' | 'went' | 'changed';
  readonly before: Dated<unknown> | null;
  readonly after: Dated<unknown> | null;
}

function inForce(rule: Rule, state: LawState): Dated<unknown> | null {
  const dated = datedOn(rule, state.on, state.overlay);
  return dated === undefined || dated.value === null ? null : dated;
}

/**
 * What differs between two states of the law, in the order of the rules: two days, or one day with and without a draft.
 *
 * @example difference(rules, { on: day('2015-12-31') }, { on: day('2016-01-01') }).map(({ rule, kind }) => `${kind} ${rule.id}`)
 */
export function difference(rules: readonly Rule[], from: LawState, to: LawState): readonly RuleDifference[] {
  return rules.flatMap((rule): readonly RuleDifference[] => {
    const [before, after] = [inForce(rule, from), inForce(rule, to)];
    if (before === null && after === null) return [];
    if (before === null) return [{ rule, kind: 'came', before, after }];
    if (after === null) return [{ rule, kind: 'went', before, after }];
    return JSON.stringify(before.value) === JSON.stringify(after.value) ? [] : [{ rule, kind: 'changed', before, after }];
  });
}

/** Every day on which a value of these rules comes in or goes out, in order, each once. */
export function editionDays(rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.flatMap((rule) => rule.values.map((dated) => dated.from)))].toSorted();
}
