import type { Day } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import type { Deadline, Decision, Findings, Outcome } from '#law/engine/decision.ts';
import { datedOn, type Overlay } from '#law/engine/edition.ts';
import type { Reason, ReasonFacts, Weight } from '#law/engine/reason.ts';
import type { Rule } from '#law/engine/rule.ts';

/** The day, the calendar and, for a draft law, the values that a question is answered by. */
export interface LawContext {
  /** The day from which one looks: whether a term is over, an age reached. */
  readonly asOf: Day;
  /** The day whose law applies, where it is another one: "what would this case be under the law of 2015?" */
  readonly edition?: Day;
  readonly calendar: WorkingCalendar;
  readonly overlay?: Overlay;
}

/** Nothing to hand back: what was said is on the sheet. */
export type Said = undefined;

/** What one question collects while it looks at the facts. It is made for one answer and thrown away. */
export interface Sheet {
  readonly context: LawContext;
  /** What the rule says on the day of the question; null when it is not in force. */
  readonly value: <Value>(rule: Rule<Value>) => Value | null;
  readonly say: (weight: Weight, code: string, by: { readonly rule: Rule; readonly facts?: ReasonFacts }) => Said;
  /** Names a fact that is lacking. */
  readonly need: (fact: string) => Said;
  readonly deadline: (deadline: Deadline) => void;
  readonly collision: (id: string) => void;
  readonly find: (findings: Findings) => void;
  /** Names a value of a fact under which this obstacle would be gone: a sum that is enough, a day that is in time. */
  readonly suggest: (fact: string, value: string | number | boolean) => void;
  readonly decision: () => Decision;
}

const noFacts: ReasonFacts = {};

function reasonFrom(context: LawContext, said: { weight: Weight; code: string; rule: Rule; facts: ReasonFacts }): Reason {
  const dated = datedOn(said.rule, context.edition ?? context.asOf, context.overlay);
  const verified = said.rule.cite.read !== null;
  return {
    code: said.code,
    weight: said.weight,
    ruleId: said.rule.id,
    cite: said.rule.cite,
    valueFrom: dated?.from ?? null,
    verified,
    dateExact: dated?.exact ?? said.rule.values[0]?.exact ?? false,
    facts: said.facts,
    messageId: `law.reason.${said.code}`,
  };
}

function outcomeOf(reasons: readonly Reason[], missing: readonly string[]): Outcome {
  if (reasons.some((reason) => reason.weight === 'refuses')) return 'refused';
  if (missing.length > 0) return 'missing';
  return reasons.some((reason) => reason.weight === 'requires') ? 'allowed-if' : 'allowed';
}

/** Opens an empty sheet for one answer to `question`. */
export function openSheet(question: string, context: LawContext): Sheet {
  const reasons: Reason[] = [];
  const missing: string[] = [];
  const deadlines: Deadline[] = [];
  const collisions: string[] = [];
  let findings: Findings = {};
  let suggested: Findings = {};
  return {
    context,
    value: (rule) => datedOn(rule, context.edition ?? context.asOf, context.overlay)?.value ?? null,
    say: (weight, code, by) => {
      reasons.push(reasonFrom(context, { weight, code, rule: by.rule, facts: by.facts ?? noFacts }));
      return undefined;
    },
    need: (fact) => {
      if (!missing.includes(fact)) missing.push(fact);
      return undefined;
    },
    deadline: (deadline) => {
      deadlines.push(deadline);
    },
    collision: (id) => {
      if (!collisions.includes(id)) collisions.push(id);
    },
    find: (more) => {
      findings = { ...findings, ...more };
    },
    suggest: (fact, value) => {
      suggested = { ...suggested, [fact]: value };
    },
    decision: () => ({
      question,
      asOf: context.asOf,
      outcome: outcomeOf(reasons, missing),
      reasons,
      requirements: reasons.filter((reason) => reason.weight === 'requires'),
      warnings: reasons.filter((reason) => reason.weight === 'warns'),
      missing,
      deadlines,
      collisions,
      findings,
      suggested,
    }),
  };
}
