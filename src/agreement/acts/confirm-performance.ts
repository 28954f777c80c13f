import { z } from 'zod';
import { promisesToAnswer } from '#agreement/domain/performance.ts';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

const input = z.object({ no: z.coerce.number().int().min(1) });

/**
 * The creditor confirms what the debtor marked as performed.
 *
 * @error agreement.nothing-to-answer, agreement.promise-not-marked - Nothing waits for this party, or not this promise.
 */
export const confirmPerformance: Act<z.output<typeof input>> = act({
  name: 'confirm-performance',
  input,
  may: (state, me) =>
    gate(
      speaksForParty(me),
      atStage(state, 'performing', 'defaulted'),
      unless(!isForParty(me) || promisesToAnswer(state, me.partyId).length > 0, 'agreement.nothing-to-answer'),
    ),
  decide: (state, { no }, { me }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    if (!promisesToAnswer(state, me.partyId).some((promise) => promise.no === no))
      return refuse('agreement.promise-not-marked', { field: 'no' });
    return ok([event('obligation-confirmed', 'case', { no, by: me.partyId }, null)]);
  },
});
