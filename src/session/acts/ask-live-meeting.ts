import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { stageOf } from '#case/domain/stage.ts';
import { ok, refuse } from '#kernel/result.ts';
import { arrangingStages } from '#session/domain/room-rules.ts';

/** Asks to meet face to face instead of in writing; only the mediator and the own side know of it. */
export const askLiveMeeting: Act<Record<string, never>> = act<Record<string, never>>({
  name: 'ask-live-meeting',
  input: z.object({}),
  may: (state, me) => {
    const stage = stageOf(state);
    const isWaiting =
      isForParty(me) && state.sessions.liveRequests.some((asked) => asked.partyId === me.partyId && asked.isGranted === null);
    return gate(
      speaksForParty(me),
      unless(arrangingStages.includes(stage), 'case.not-at-this-stage', { stage }),
      unless(!isWaiting, 'session.live-already-asked'),
    );
  },
  decide: (_state, _input, { me }) =>
    isForParty(me) ? ok([event('live-meeting-asked', `side-${me.side}`, { partyId: me.partyId }, null)]) : refuse('case.not-your-part'),
});
