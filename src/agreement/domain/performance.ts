import type { Performance, Promised } from '#agreement/domain/agreement-state.ts';
import type { Obligation } from '#agreement/domain/event.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { workingDayFrom } from '#kernel/working-calendar.ts';

/** Where one promise stands. */
export type PromiseStatus = 'due' | 'performed-in-time' | 'performed-late' | 'late' | 'disputed' | 'waiting-for-confirmation';

/** Last day on which the promise is still kept in time: a day off moves it to the next working day (Civil Code 176). */
export function lastDayInTime(promise: { readonly dueDay: Day }, calendar: WorkingCalendar): Day {
  return workingDayFrom(promise.dueDay, calendar);
}

/**
 * Whether a promise performed on that day was kept in time.
 *
 * @example isInTime({ dueDay: day('2026-05-01') }, day('2026-05-04'), kazakhstan) // true: 1 May is a holiday, then a weekend
 */
export function isInTime(promise: { readonly dueDay: Day }, performedOn: Day, calendar: WorkingCalendar): boolean {
  return performedOn <= lastDayInTime(promise, calendar);
}

/** Status of one promise today; what the creditor disputes is not performed until a new mark is confirmed. */
export function promiseStatus(promise: Promised, today: Day, calendar: WorkingCalendar): PromiseStatus {
  if (promise.verdict === 'disputed') return 'disputed';
  if (promise.markedOn === null) return isInTime(promise, today, calendar) ? 'due' : 'late';
  if (promise.verdict === null) return 'waiting-for-confirmation';
  return isInTime(promise, promise.markedOn, calendar) ? 'performed-in-time' : 'performed-late';
}

/** Payments whose last day has passed and which are neither confirmed nor waiting for the creditor's word. */
export function missedPayments(performance: Performance, today: Day, calendar: WorkingCalendar): readonly Promised[] {
  return overduePromises(performance, today, calendar).filter((promise) => promise.isMoney);
}

/** Promises of any kind that are overdue today. */
export function overduePromises(performance: Performance, today: Day, calendar: WorkingCalendar): readonly Promised[] {
  return performance.promises.filter((promise) => {
    const status = promiseStatus(promise, today, calendar);
    return (status === 'late' || status === 'disputed') && !isInTime(promise, today, calendar);
  });
}

export interface DefaultCheck {
  readonly isReached: boolean;
  /** Numbers of the missed payments owed to this creditor. */
  readonly missed: readonly number[];
  /** How many the settlement demands; null when it agreed on nothing of the kind. */
  readonly needed: number | null;
}

/**
 * Whether the agreed condition of default has come about for one creditor today.
 *
 * @example Two missed payments agreed, those of 1 June and 1 July not paid: reached on 2 July.
 */
export function defaultReached(performance: Performance, creditor: PartyId, when: { today: Day; calendar: WorkingCalendar }): DefaultCheck {
  const missed = missedPayments(performance, when.today, when.calendar)
    .filter((promise) => promise.creditor === creditor)
    .map((promise) => promise.no);
  const needed = performance.missedPayments;
  return { isReached: needed !== null && missed.length >= needed, missed, needed };
}

/** What a creditor can ask for by a court order today. */
export interface Claim {
  readonly obligations: readonly Obligation[];
  /** Sum of the money among them, in tiyn. */
  readonly amountTiyn: number;
}

/**
 * Overdue promises to one creditor; once default was declared on the agreed condition, the whole unpaid rest.
 * A mark that waits for the creditor's word is left out. Needs the settlement's content: empty for whoever may not see it.
 */
export function claimOf(state: CaseState, creditor: PartyId, when: { today: Day; calendar: WorkingCalendar }): Claim {
  const { performance, settlement } = state.agreement;
  if (!performance) return { obligations: [], amountTiyn: 0 };
  const open = performance.promises.filter(
    (promise) => promise.creditor === creditor && (promise.markedOn === null || promise.verdict === 'disputed'),
  );
  const overdue = overduePromises(performance, when.today, when.calendar);
  const isRestDue = performance.defaulted?.by === creditor;
  const claimed = open.filter((promise) => (isRestDue && promise.isMoney) || overdue.includes(promise)).map((promise) => promise.no);
  const obligations = (settlement?.draft?.obligations ?? []).filter((obligation) => claimed.includes(obligation.no));
  return { obligations, amountTiyn: obligations.reduce((sum, obligation) => sum + (obligation.amountTiyn ?? 0), 0) };
}

/** Promises which this party owes or is owed and which nobody has closed yet. */
export function promisesToMark(state: CaseState, partyId: PartyId): readonly Promised[] {
  return (state.agreement.performance?.promises ?? []).filter(
    (promise) =>
      (promise.debtor === partyId || promise.creditor === partyId) && (promise.markedOn === null || promise.verdict === 'disputed'),
  );
}

/** Promises which the other one marked as performed and which wait for this party's word. */
export function promisesToAnswer(state: CaseState, partyId: PartyId): readonly Promised[] {
  return (state.agreement.performance?.promises ?? []).filter(
    (promise) =>
      (promise.debtor === partyId || promise.creditor === partyId) &&
      promise.markedOn !== null &&
      promise.verdict === null &&
      promise.markedBy !== partyId,
  );
}
