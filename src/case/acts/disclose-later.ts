import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { gate, mediates, unless } from '#case/domain/gate.ts';
import { isOver } from '#case/domain/stage.ts';
import { ok, refuse } from '#kernel/result.ts';

/** Something that touches independence came up later: work pauses until every party has consented. */
export const discloseLater = act({
  name: 'disclose-later',
  input: z.object({ disclosure: z.string().min(1).max(4000) }),
  may: (state, me) => gate(mediates(me), unless(!isOver(state), 'case.over')),
  decide: (_state, { disclosure }, { me }) =>
    me.as === 'mediator'
      ? ok([
          event('mediator-accepted', 'case', { mediatorId: me.personId, hasDisclosure: true }, null),
          event('disclosure-made', 'joint', { mediatorId: me.personId }, { words: disclosure }),
        ])
      : refuse('case.not-your-part'),
});
