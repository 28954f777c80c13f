import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { actsAs, gate, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

/** The organisation decides an objection; upheld, the mediator is replaced: the file stays, private notes do not pass on. */
export const decideObjection = act({
  name: 'decide-objection',
  input: z.object({ outcome: z.enum(['upheld', 'dismissed']) }),
  may: (state, me) => gate(actsAs(me, 'reviewer'), unless(state.mediator?.objection != null, 'case.no-objection')),
  decide: (state, { outcome }) => {
    const mediator = state.mediator;
    if (!mediator) return refuse('case.no-mediator');
    const decided = event('objection-decided', 'case', { outcome }, null);
    if (outcome === 'dismissed') return ok([decided]);
    return ok([decided, event('mediator-replaced', 'case', { mediatorId: mediator.personId, isRefundDue: false }, null)]);
  },
});
