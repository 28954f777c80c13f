import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

/** The inviting side agrees to a longer time, or not. */
export const answerTimeRequest = act({
  name: 'answer-time-request',
  input: z.object({ isGranted: z.boolean() }),
  may: (state, me) =>
    gate(speaksForParty(me, 'a'), atStage(state, 'invited'), unless(state.invitation?.timeAsked != null, 'case.no-time-asked')),
  decide: (state, { isGranted }) => {
    const untilDay = state.invitation?.timeAsked?.untilDay;
    if (!untilDay) return refuse('case.no-time-asked');
    return ok([isGranted ? event('time-granted', 'case', { lastDay: untilDay }, null) : event('time-refused', 'case', { untilDay }, null)]);
  },
});
