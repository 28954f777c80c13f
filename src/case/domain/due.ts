import { isFinal, stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import { addDays } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import { effectiveDueDay } from '#law/engine/term.ts';

/** Work that has to be done at some moment, whatever happens to the process meanwhile. */
export interface DueItem {
  /** One row for ever: asking again moves it, never doubles it. */
  readonly key: string;
  readonly kind:
    | 'lapse-invitation'
    | 'invitation-reminder'
    | 'choose-mediator'
    | 'expire-term'
    | 'term-reminder'
    | 'settle-members'
    | 'promise-reminder'
    | 'promise-late';
  readonly runAt: Instant;
  readonly payload: Readonly<Record<string, string | number>>;
}

/** Midnight in Kazakhstan (UTC+5 since 1 March 2024) at which a day begins. */
export function startOfDay(day: Day): Instant {
  return `${addDays(day, -1)}T19:00:00.000Z` as Instant;
}

/** Nine in the morning in Kazakhstan: letters arrive at an hour at which one may be written to. */
function morningOf(day: Day): Instant {
  return `${day}T04:00:00.000Z` as Instant;
}

function invitationItems(state: CaseState): readonly DueItem[] {
  const { invitation, caseId } = state;
  if (!invitation || stageOf(state) !== 'invited') return [];
  return [
    { key: `lapse-invitation:${caseId}`, kind: 'lapse-invitation', runAt: startOfDay(addDays(invitation.lastDay, 1)), payload: {} },
    { key: `invitation-reminder:${caseId}`, kind: 'invitation-reminder', runAt: morningOf(addDays(invitation.lastDay, -3)), payload: {} },
  ];
}

function choiceItems(state: CaseState, now: Instant): readonly DueItem[] {
  if (stageOf(state) !== 'choosing' || state.rankedSides.length < 2) return [];
  return [{ key: `choose-mediator:${state.caseId}:${state.choiceRound}`, kind: 'choose-mediator', runAt: now, payload: {} }];
}

function termItems(state: CaseState): readonly DueItem[] {
  const lastDay = state.contract?.lastDay;
  if (!lastDay || state.ending) return [];
  return [
    { key: `expire-term:${state.caseId}`, kind: 'expire-term', runAt: startOfDay(addDays(lastDay, 1)), payload: {} },
    { key: `term-reminder:${state.caseId}`, kind: 'term-reminder', runAt: morningOf(addDays(lastDay, -7)), payload: {} },
  ];
}

function powerItems(state: CaseState): readonly DueItem[] {
  return state.representatives.flatMap((known): DueItem[] =>
    known.until === null || known.isRevoked
      ? []
      : [
          {
            key: `settle-members:${known.representativeId}`,
            kind: 'settle-members',
            runAt: startOfDay(addDays(known.until, 1)),
            payload: {},
          },
        ],
  );
}

function promiseItems(state: CaseState, calendar: WorkingCalendar): readonly DueItem[] {
  const open = (state.agreement.performance?.promises ?? []).filter((promise) => promise.verdict !== 'confirmed');
  return open.flatMap((promise): DueItem[] => [
    {
      key: `promise-reminder:${state.caseId}:${promise.no}`,
      kind: 'promise-reminder',
      runAt: morningOf(addDays(promise.dueDay, -3)),
      payload: { no: promise.no },
    },
    {
      key: `promise-late:${state.caseId}:${promise.no}`,
      kind: 'promise-late',
      runAt: morningOf(addDays(effectiveDueDay(promise.dueDay, calendar), 1)),
      payload: { no: promise.no },
    },
  ]);
}

/** Everything that will have to happen by itself, derived from the procedure as it stands now. */
export function dueItems(state: CaseState, now: Instant, calendar: WorkingCalendar): readonly DueItem[] {
  if (isFinal(stageOf(state))) return [];
  return [
    ...invitationItems(state),
    ...choiceItems(state, now),
    ...termItems(state),
    ...powerItems(state),
    ...promiseItems(state, calendar),
  ];
}

/** The next day that matters in the case, for lists; null when none is set. */
export function nextDueDay(state: CaseState): Day | null {
  const stage = stageOf(state);
  if (stage === 'invited') return state.invitation?.lastDay ?? null;
  if (stage === 'meeting' || stage === 'signing' || stage === 'disclosure') return state.contract?.lastDay ?? null;
  if (stage !== 'performing') return null;
  const open = (state.agreement.performance?.promises ?? []).filter((promise) => promise.verdict !== 'confirmed');
  return open.map((promise) => promise.dueDay).sort()[0] ?? null;
}
