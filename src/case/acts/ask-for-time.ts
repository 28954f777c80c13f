import { z } from 'zod';
import { hasAnswered, isInTime } from '#case/acts/answer-invitation.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { addDays, isDay } from '#kernel/day.ts';
import { ok, refuse } from '#kernel/result.ts';

/** The invited side asks for a longer time to answer; the term stands until the other side agrees. */
export const askForTime = act({
  name: 'ask-for-time',
  input: z.object({ untilDay: z.string().refine(isDay) }),
  may: (state, me, today) =>
    gate(
      speaksForParty(me, 'b'),
      atStage(state, 'invited'),
      unless(isInTime(state, today), 'case.too-late', { lastDay: state.invitation?.lastDay ?? '' }),
      unless(!isForParty(me) || !hasAnswered(state, me.partyId), 'case.already-answered'),
      unless(state.invitation?.timeAsked == null, 'case.time-already-asked'),
    ),
  decide: (state, { untilDay }, { me }) => {
    const lastDay = state.invitation?.lastDay;
    if (!isForParty(me) || !lastDay) return refuse('case.not-your-part');
    if (untilDay <= lastDay || untilDay > addDays(lastDay, 30)) {
      return refuse('case.time-out-of-range', {
        field: 'untilDay',
        facts: { firstDay: addDays(lastDay, 1), lastDay: addDays(lastDay, 30) },
      });
    }
    return ok([event('time-asked', 'case', { partyId: me.partyId, untilDay }, null)]);
  },
});
