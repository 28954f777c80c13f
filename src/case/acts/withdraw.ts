import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { isUnderContract, stageOf } from '#case/domain/stage.ts';
import { ok } from '#kernel/result.ts';

/** A party leaves before there is a contract: one action, no reason (Law 5(2)). */
export const withdraw = act({
  name: 'withdraw',
  input: z.object({}),
  may: (state, me) =>
    gate(
      speaksForParty(me),
      atStage(state, 'to-invite', 'invited', 'choosing', 'mediator-asked', 'disclosure', 'explaining', 'contract'),
      unless(!isUnderContract(state), 'case.not-at-this-stage', { stage: stageOf(state) }),
    ),
  decide: (_state, _input, { today }) => ok([event('case-closed', 'case', { ground: 'withdrawn', on: today }, null)]),
});
