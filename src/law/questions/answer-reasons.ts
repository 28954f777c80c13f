import type { ReasonFacts, Weight } from '#law/engine/reason.ts';
import type { Rule } from '#law/engine/rule.ts';
import type { Said, Sheet } from '#law/engine/sheet.ts';

/** A reason that an answer brings. */
interface Brought {
  readonly weight: Weight;
  readonly code: string;
}

/** A fact that is answered yes or no, with what each answer means to the law. */
export interface Answered {
  readonly fact: string;
  readonly answer: boolean | undefined;
  readonly yes: Brought;
  readonly no: Brought;
  readonly facts?: ReasonFacts;
}

/**
 * Says what an answer means, as long as the rule is in force, and names the fact while it is lacking.
 *
 * @example sayAnswer(sheet, noDeath, { fact: 'deathCaused', answer: true, yes: { weight: 'refuses', code: 'death-caused' }, no: … })
 */
export function sayAnswer(sheet: Sheet, rule: Rule, { fact, answer, yes, no, facts }: Answered): Said {
  if (sheet.value(rule) === null) return undefined;
  if (answer === undefined) return sheet.need(fact);
  const { weight, code } = answer ? yes : no;
  return sheet.say(weight, code, { rule, ...(facts === undefined ? {} : { facts }) });
}

/** An answer `yes` that speaks for it, and `no` against it. */
export function asked(fact: string, answer: boolean | undefined, codes: { readonly yes: string; readonly no: string }): Answered {
  return { fact, answer, yes: { weight: 'allows', code: codes.yes }, no: { weight: 'refuses', code: codes.no } };
}
