import { z } from 'zod';
import { offerInput } from '#agreement/acts/typed-input.ts';
import { offersToWithdraw } from '#agreement/domain/offer-status.ts';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

const input = z.object({ offerId: offerInput });

/**
 * The author takes back an offer that nobody has answered yet.
 *
 * @error agreement.no-own-offer, agreement.offer-not-open - No such offer of its own, or it is answered, carried or lapsed.
 */
export const withdrawOffer: Act<z.output<typeof input>> = act({
  name: 'withdraw-offer',
  input,
  may: (state, me, today) =>
    gate(
      speaksForParty(me),
      atStage(state, 'meeting'),
      unless(!isForParty(me) || offersToWithdraw(state, me, today).length > 0, 'agreement.no-own-offer'),
    ),
  decide: (state, { offerId }, { me, today }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const offer = offersToWithdraw(state, me, today).find((known) => known.offerId === offerId);
    if (!offer) return refuse('agreement.offer-not-open', { field: 'offerId' });
    return ok([event('offer-withdrawn', offer.room, { offerId }, null)]);
  },
});
