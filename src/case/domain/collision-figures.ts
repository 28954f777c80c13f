import { smallestCell } from '#case/domain/stage-figures.ts';

/**
 * Counts as they may be shown: null while so few cases were touched that the number could tell of one of them.
 *
 * @example shownCollisionCounts(new Map([['C6', 12], ['C10', 3]])) // { C6: 12, C10: null }
 */
export function shownCollisionCounts(counts: ReadonlyMap<string, number>): Readonly<Record<string, number | null>> {
  return Object.fromEntries([...counts].map(([id, cases]) => [id, cases < smallestCell ? null : cases]));
}
