import { z } from 'zod';
import { offerInput } from '#agreement/acts/typed-input.ts';
import { offersToCarry } from '#agreement/domain/offer-status.ts';
import type { Act, Decision, Moment } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, mediates, unless } from '#case/domain/gate.ts';
import type { CaseState } from '#case/domain/state.ts';
import { ok, refuse } from '#kernel/result.ts';

const input = z.object({ offerId: offerInput });
type Input = z.output<typeof input>;

function decide(state: CaseState, { offerId }: Input, { today, newId }: Moment): Decision {
  const offer = offersToCarry(state, today).find((known) => known.offerId === offerId);
  if (!offer?.terms) return refuse('agreement.not-released', { field: 'offerId' });
  // Only an answer to something on the common table may name what it answers there.
  const answered = state.agreement.offers.find((known) => known.offerId === offer.counterTo && known.room === 'joint');
  const payload = {
    offerId: newId(),
    by: offer.by,
    counterTo: answered?.status === 'open' ? answered.offerId : null,
    lapsesDay: offer.lapsesDay,
    carriedFrom: offerId,
  };
  return ok([event('offer-made', 'joint', payload, offer.terms)]);
}

/**
 * The mediator lays a private offer on the common table, with the same terms, once its author has released it.
 *
 * @error agreement.nothing-released, agreement.not-released - No private offer may be carried, or not this one.
 */
export const carryOffer: Act<Input> = act({
  name: 'carry-offer',
  input,
  may: (state, me, today) =>
    gate(mediates(me), atStage(state, 'meeting'), unless(offersToCarry(state, today).length > 0, 'agreement.nothing-released')),
  decide,
});
