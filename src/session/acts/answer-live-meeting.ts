import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { gate, mediates, unless } from '#case/domain/gate.ts';
import type { PartyId } from '#kernel/id.ts';
import { ok, refuse } from '#kernel/result.ts';
import { partyIdInput } from '#session/domain/input.ts';

export interface AnsweredLiveMeeting {
  readonly partyId: PartyId;
  readonly isGranted: boolean;
  readonly words: string;
}

/** Answers a request for a live meeting, in the room of the side that asked; a refusal needs its reason. */
export const answerLiveMeeting: Act<AnsweredLiveMeeting> = act<AnsweredLiveMeeting>({
  name: 'answer-live-meeting',
  input: z.object({ partyId: partyIdInput, isGranted: z.boolean(), words: z.string().trim().max(4000).default('') }),
  may: (state, me) =>
    gate(
      mediates(me),
      unless(
        state.sessions.liveRequests.some((asked) => asked.isGranted === null),
        'session.nothing-asked',
      ),
    ),
  decide: (state, { partyId, isGranted, words }) => {
    const asked = state.sessions.liveRequests.find((known) => known.partyId === partyId && known.isGranted === null);
    if (!asked) return refuse('session.nothing-asked', { field: 'partyId' });
    if (!isGranted && words === '') return refuse('session.reason-missing', { field: 'words' });
    return ok([event('live-meeting-answered', asked.room, { partyId, isGranted }, { words })]);
  },
});
