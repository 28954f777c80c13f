import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { contractTerm } from '#case/domain/contract-law.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, atStage, gate } from '#case/domain/gate.ts';
import { lastDayToAnswer } from '#case/domain/invitation-law.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';

/** The running term that the calendar can move, and where it ends by this calendar; null when none runs or the sides set it themselves. */
function movable(
  state: CaseState,
  calendar: WorkingCalendar,
): { readonly what: 'answer' | 'mediation'; readonly now: Day; readonly moved: Day } | null {
  const { invitation, contract } = state;
  if (stageOf(state) === 'invited') {
    if (!invitation || invitation.isTimeGranted) return null;
    return { what: 'answer', now: invitation.lastDay, moved: lastDayToAnswer(invitation, calendar) };
  }
  if (!contract?.startedOn || !contract.lastDay || contract.extendedTo !== null) return null;
  return { what: 'mediation', now: contract.lastDay, moved: contractTerm(contract.startedOn, calendar).lastDay };
}

/** A day off declared late moves the terms that still run; those that the sides agreed on stay where they are. */
export const moveTerm = act({
  name: 'move-term',
  input: z.object({}),
  may: (state, me) => gate(actsAs(me, 'system'), atStage(state, 'invited', 'meeting', 'signing', 'disclosure')),
  decide: (state, _input, { calendar, today }) => {
    const term = movable(state, calendar);
    if (!term || term.now === term.moved || term.moved < today) return refuse('case.term-stands');
    return ok([event('term-moved', 'case', { what: term.what, lastDay: term.moved }, null)]);
  },
});
