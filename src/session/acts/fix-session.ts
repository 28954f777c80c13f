import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { gate, mediates, unless } from '#case/domain/gate.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { Refusal } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';
import { idInput, instantInput } from '#session/domain/input.ts';
import { isOpen, meetingOf, partiesToAnswer, refusedForMinor } from '#session/domain/meeting-rules.ts';
import { arrangingStages, jointIsOpen } from '#session/domain/room-rules.ts';
import type { Meeting } from '#session/domain/session-state.ts';

export interface FixedSession {
  readonly sessionId: string;
  readonly slot: Instant;
}

/** One reason for each party who has not answered or cannot come at this time. */
function partiesAgainst(
  state: CaseState,
  asked: { readonly meeting: Meeting; readonly slot: Instant; readonly today: Day },
): readonly Refusal[] {
  return partiesToAnswer(state, asked.meeting, asked.today).flatMap((party): Refusal[] => {
    const answer = asked.meeting.answers.find((known) => known.partyId === party.partyId);
    if (!answer) return [{ code: 'session.party-has-not-answered', facts: { name: party.name } }];
    return answer.slots.includes(asked.slot) ? [] : [{ code: 'session.slot-does-not-fit', field: 'slot', facts: { name: party.name } }];
  });
}

/** Fixes a time that suits everybody concerned; a fixed meeting may be moved to another such time. */
export const fixSession: Act<FixedSession> = act<FixedSession>({
  name: 'fix-session',
  input: z.object({ sessionId: idInput, slot: instantInput }),
  may: (state, me) => {
    const stage = stageOf(state);
    return gate(
      mediates(me),
      unless(arrangingStages.includes(stage), 'case.not-at-this-stage', { stage }),
      unless(state.sessions.meetings.some(isOpen), 'session.nothing-proposed'),
    );
  },
  decide: (state, { sessionId, slot }, { now, today }) => {
    const meeting = meetingOf(state, sessionId);
    if (!meeting) return refuse('session.unknown-meeting', { field: 'sessionId' });
    if (!isOpen(meeting)) return refuse('session.meeting-over');
    if (!meeting.slots.includes(slot)) return refuse('session.slot-unknown', { field: 'slot' });
    const refusals = [
      ...gate(
        slot <= now ? { code: 'session.slot-in-the-past', field: 'slot' } : null,
        meeting.with === 'both' ? jointIsOpen(state) : null,
        unless(meeting.startsAt !== slot, 'session.already-fixed'),
      ),
      ...partiesAgainst(state, { meeting, slot, today }),
      ...refusedForMinor(state, meeting.with, today),
    ];
    if (refusals.length > 0) return err(refusals);
    const { mode, minutes, room } = meeting;
    const sequence = meeting.status === 'fixed' ? meeting.sequence + 1 : 0;
    return ok([event('session-fixed', room, { sessionId, with: meeting.with, mode, startsAt: slot, minutes, sequence }, null)]);
  },
});
