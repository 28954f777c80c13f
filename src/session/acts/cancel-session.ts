import { z } from 'zod';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { gate, mediates, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';
import { idInput } from '#session/domain/input.ts';
import { isOpen, meetingOf } from '#session/domain/meeting-rules.ts';

export interface CancelledSession {
  readonly sessionId: string;
}

/** Calls a proposed or fixed meeting off, in any state of the case. */
export const cancelSession: Act<CancelledSession> = act<CancelledSession>({
  name: 'cancel-session',
  input: z.object({ sessionId: idInput }),
  may: (state, me) => gate(mediates(me), unless(state.sessions.meetings.some(isOpen), 'session.nothing-proposed')),
  decide: (state, { sessionId }) => {
    const meeting = meetingOf(state, sessionId);
    if (!meeting) return refuse('session.unknown-meeting', { field: 'sessionId' });
    if (!isOpen(meeting)) return refuse('session.meeting-over');
    const sequence = meeting.status === 'fixed' ? meeting.sequence + 1 : meeting.sequence;
    return ok([event('session-cancelled', meeting.room, { sessionId, sequence }, null)]);
  },
});
