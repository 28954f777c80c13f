const collator = new Intl.Collator('kk', { sensitivity: 'base', numeric: true });

/**
 * Order of names as a reader of Kazakh expects it: Ә after А, Ғ after Г, Қ after К, І after Ы. Databases without the
 * rules of Kazakh cannot do it.
 *
 * @returns Below zero when `left` comes first.
 */
export function inKazakhOrder(left: string, right: string): number {
  return collator.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}
