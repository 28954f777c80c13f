import type { Reason } from '#law/engine/reason.ts';
import type { Rule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';

/** Says a reason by a rule; silent while the rule is not in force on the day of the question. */
export type Speaker = (rule: Rule, weight: Reason['weight'], code: string) => Said;

/**
 * Speaks on a sheet, only by rules that are in force.
 *
 * @example speakerOn(sheet)(writ, 'allows', 'writ-on-default')
 */
export function speakerOn(sheet: Sheet): Speaker {
  return (rule, weight, code) => (sheet.value(rule) === null ? undefined : sheet.say(weight, code, { rule }));
}

/** A fact that must be there and be true; where it is not, the law refuses and the way out is named. */
export function mustBe(
  rule: Rule,
  fact: { readonly name: string; readonly value: boolean | undefined; readonly codes: readonly [string, string] },
  sheet: Sheet,
): Said {
  if (sheet.value(rule) === null) return undefined;
  if (fact.value === undefined) return sheet.need(fact.name);
  if (fact.value) return sheet.say('allows', fact.codes[0], { rule });
  sheet.suggest(fact.name, true);
  return sheet.say('refuses', fact.codes[1], { rule });
}
