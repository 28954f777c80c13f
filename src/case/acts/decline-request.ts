import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, atStage, gate } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

/** The mediator does not take the case; it costs nothing in later choices. */
export const declineRequest = act({
  name: 'decline-request',
  input: z.object({ reason: z.enum(['conflict', 'dates', 'competence', 'other']) }),
  may: (state, me) => gate(actsAs(me, 'mediator'), atStage(state, 'mediator-asked')),
  decide: (_state, { reason }, { me }) =>
    me.as === 'mediator'
      ? ok([event('mediator-declined', 'case', { mediatorId: me.personId, reason }, null)])
      : refuse('case.not-your-part'),
});
