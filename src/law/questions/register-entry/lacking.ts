import type { ListRule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';

/** How a list of the law is held against what is there. */
export interface Checked {
  readonly rule: ListRule;
  readonly fact: string;
  readonly given: readonly string[] | undefined;
  /** Finding that counts what is lacking. */
  readonly finding: string;
  readonly weight: 'requires' | 'refuses';
  readonly complete: string;
  readonly lacking: string;
}

/** Holds a list of the law against what is there; says nothing where the list is not in force. */
export function weighList(checked: Checked, sheet: Sheet): Said {
  const wanted = sheet.value(checked.rule);
  if (wanted === null) return undefined;
  const { given } = checked;
  if (given === undefined) return sheet.need(checked.fact);
  const lackingCount = wanted.filter((item) => !given.includes(item)).length;
  sheet.find({ [checked.finding]: lackingCount });
  if (lackingCount === 0) return sheet.say('allows', checked.complete, { rule: checked.rule });
  return sheet.say(checked.weight, checked.lacking, { rule: checked.rule, facts: { lackingCount } });
}
