import { z } from 'zod';
import { isInTime } from '#case/acts/answer-invitation.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, atStage, gate, unless } from '#case/domain/gate.ts';
import { ok } from '#kernel/result.ts';

/** Silence is a refusal: on the day after the last one the proposal counts as rejected (Law 20(6)). */
export const lapseInvitation = act({
  name: 'lapse-invitation',
  input: z.object({}),
  may: (state, me, today) => gate(actsAs(me, 'system'), atStage(state, 'invited'), unless(!isInTime(state, today), 'case.term-still-runs')),
  decide: (_state, _input, { today }) =>
    ok([
      event('invitation-lapsed', 'case', { on: today }, null),
      event('case-closed', 'case', { ground: 'invitation-lapsed', on: today }, null),
    ]),
});
