import type { Day } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import type { Decision } from '#law/engine/decision.ts';
import type { Overlay } from '#law/engine/edition.ts';
import type { Question } from '#law/engine/question.ts';
import type { LawContext } from '#law/engine/sheet.ts';
import { weighFacts } from '#law/engine/weigh.ts';
import { kazakhstan } from '#law/kz/calendar.ts';

/** What may differ from the law and the calendar as they stand in the pack. */
export interface DecideOptions {
  /** The calendar with the days that an administrator added. */
  readonly calendar?: WorkingCalendar;
  /** Dated values of a draft law, by rule id. */
  readonly overlay?: Overlay;
  /** The day whose law applies, where it is not the day of the question. */
  readonly edition?: Day;
}

/** The day of a question and what differs from the pack. */
export type AskedOn = { readonly asOf: Day } & DecideOptions;

/** The context of Kazakhstan for one asking. */
export function contextOf(on: AskedOn): LawContext {
  const { asOf, calendar = kazakhstan, overlay, edition } = on;
  return { asOf, calendar, ...(overlay ? { overlay } : {}), ...(edition ? { edition } : {}) };
}

/**
 * Asks the law one question on one day.
 *
 * Facts are typed and trusted here; facts from outside go through `parseFacts` first. Cost: one look at each rule of the question.
 *
 * @param asOf - Local calendar day (Asia/Almaty): editions of that day apply, and deadlines are looked at from it.
 * @returns Every reason, not only the first; a fact that is lacking is named and never yields `allowed`.
 * @example decide(mayBeMediated, { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false }, { asOf: today })
 */
export function decide<Facts>(question: Question<Facts>, facts: Facts, on: AskedOn): Decision {
  return weighFacts(question, facts, contextOf(on));
}
