import { z } from 'zod';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

/** A side sets the computed common choice aside before the mediator has accepted; both rank anew. */
export const dismissProposal = act({
  name: 'dismiss-proposal',
  input: z.object({}),
  may: (state, me) => gate(speaksForParty(me), atStage(state, 'mediator-asked')),
  decide: (_state, _input, { me }) =>
    isForParty(me) ? ok([event('proposal-dismissed', 'case', { side: me.side }, null)]) : refuse('case.not-your-part'),
});
