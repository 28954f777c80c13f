import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { gate, mediates, unless } from '#case/domain/gate.ts';
import { isOver } from '#case/domain/stage.ts';
import { ok, refuse } from '#kernel/result.ts';

/** The mediator steps down; for partiality he returns what the parties have paid him (Law 22(5)). */
export const stepDown = act({
  name: 'step-down',
  input: z.object({ isForPartiality: z.boolean() }),
  may: (state, me) => gate(mediates(me), unless(!isOver(state), 'case.over')),
  decide: (_state, { isForPartiality }, { me }) =>
    me.as === 'mediator'
      ? ok([event('mediator-replaced', 'case', { mediatorId: me.personId, isRefundDue: isForPartiality }, null)])
      : refuse('case.not-your-part'),
});
