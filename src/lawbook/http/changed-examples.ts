import type { Decision } from '#law/engine/decision.ts';
import { differ } from '#law/engine/decision-difference.ts';
import { type Draft, overlayOf } from '#law/engine/draft.ts';
import { type AskedExample, answerTo, examplesOf } from '#law/example-index.ts';
import { rules } from '#law/rules.ts';

/** An example whose answer the draft would change. */
export interface ChangedExample {
  readonly asked: AskedExample;
  readonly before: Decision;
  readonly after: Decision;
}

/** Every example that looks at a changed rule and would come out otherwise. */
export function changedBy(draft: Draft): readonly ChangedExample[] {
  const overlay = overlayOf(draft, rules);
  const looked = new Set(draft.changes.flatMap((change) => examplesOf(change.rule)));
  return [...looked]
    .map((asked) => ({ asked, before: answerTo(asked), after: answerTo(asked, overlay) }))
    .filter(({ before, after }) => differ(before, after));
}
