import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { Instant } from '#kernel/day.ts';
import { err, ok, refuse } from '#kernel/result.ts';
import { idInput, instantInput } from '#session/domain/input.ts';
import { meetingOf, partiesOfMeeting } from '#session/domain/meeting-rules.ts';
import { arrangingStages } from '#session/domain/room-rules.ts';

/** An empty list says that none of the times fits. */
export interface AnsweredSlots {
  readonly sessionId: string;
  readonly slots: readonly Instant[];
}

/** Says which of the proposed times fit; may be said again until the time is fixed. */
export const answerSlots: Act<AnsweredSlots> = act<AnsweredSlots>({
  name: 'answer-slots',
  input: z.object({ sessionId: idInput, slots: z.array(instantInput).max(5).default([]) }),
  may: (state, me) => {
    const stage = stageOf(state);
    return gate(
      speaksForParty(me),
      unless(arrangingStages.includes(stage), 'case.not-at-this-stage', { stage }),
      unless(
        state.sessions.meetings.some((meeting) => meeting.status === 'proposed'),
        'session.nothing-proposed',
      ),
    );
  },
  decide: (state, { sessionId, slots }, { me }) => {
    const meeting = meetingOf(state, sessionId);
    if (!meeting) return refuse('session.unknown-meeting', { field: 'sessionId' });
    if (!isForParty(me) || !partiesOfMeeting(state, meeting.with).some((party) => party.partyId === me.partyId)) {
      return refuse('case.not-your-part');
    }
    const refusals = gate(
      unless(meeting.status === 'proposed', 'session.not-open-for-answers'),
      slots.every((slot) => meeting.slots.includes(slot)) ? null : { code: 'session.slot-unknown', field: 'slots' },
    );
    if (refusals.length > 0) return err(refusals);
    const chosen = meeting.slots.filter((slot) => slots.includes(slot));
    return ok([event('session-slots-answered', meeting.room, { sessionId, partyId: me.partyId, slots: chosen }, null)]);
  },
});
