import { atBorder, type Example, type WrittenFacts } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';

/** What is said, and by which article. */
export interface Words {
  readonly code: string;
  readonly article: string;
}

/** Said from a day on, and not on the day before. */
export function sinceDay<Facts>(from: DayText, facts: WrittenFacts<Facts>, words: Words): readonly Example<Facts>[] {
  return atBorder<Facts>(from, facts, { before: { silent: [words.code] }, since: { says: { [words.code]: words.article } } });
}

/** Said until the day before, and no longer on that day. */
export function untilDay<Facts>(from: DayText, facts: WrittenFacts<Facts>, words: Words): readonly Example<Facts>[] {
  return atBorder<Facts>(from, facts, { before: { says: { [words.code]: words.article } }, since: { silent: [words.code] } });
}
