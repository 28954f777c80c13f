import { z } from 'zod';
import { offerInput } from '#agreement/acts/typed-input.ts';
import { offersToAnswer } from '#agreement/domain/offer-status.ts';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

const input = z.object({ offerId: offerInput });

/**
 * The other side says no to an open offer on the common table; no reason is asked.
 *
 * @error agreement.no-open-offer, agreement.offer-not-open - Nothing open to be answered, or not this one.
 */
export const declineOffer: Act<z.output<typeof input>> = act({
  name: 'decline-offer',
  input,
  may: (state, me, today) =>
    gate(
      speaksForParty(me),
      atStage(state, 'meeting'),
      unless(!isForParty(me) || offersToAnswer(state, me, today).length > 0, 'agreement.no-open-offer'),
    ),
  decide: (state, { offerId }, { me, today }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const offer = offersToAnswer(state, me, today).find((known) => known.offerId === offerId);
    if (!offer) return refuse('agreement.offer-not-open', { field: 'offerId' });
    return ok([event('offer-declined', offer.room, { offerId, by: me.partyId }, null)]);
  },
});
