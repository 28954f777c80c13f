import { z } from 'zod';
import { offerInput } from '#agreement/acts/typed-input.ts';
import { offersToAnswer } from '#agreement/domain/offer-status.ts';
import { hasSettlingPower } from '#agreement/domain/settling-power.ts';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

const input = z.object({ offerId: offerInput });

/**
 * The other side accepts an open offer on the common table. Never the mediator, never the author's side.
 *
 * @error agreement.no-open-offer, agreement.offer-not-open - Nothing open to be answered, or not this one.
 * @error agreement.needs-express-power - The power does not name settling (Civil Procedure Code 176(1)).
 */
export const acceptOffer: Act<z.output<typeof input>> = act({
  name: 'accept-offer',
  input,
  may: (state, me, today) =>
    gate(
      speaksForParty(me),
      atStage(state, 'meeting'),
      hasSettlingPower(me),
      unless(!isForParty(me) || offersToAnswer(state, me, today).length > 0, 'agreement.no-open-offer'),
    ),
  decide: (state, { offerId }, { me, today }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const offer = offersToAnswer(state, me, today).find((known) => known.offerId === offerId);
    if (!offer) return refuse('agreement.offer-not-open', { field: 'offerId' });
    return ok([event('offer-accepted', offer.room, { offerId, by: me.partyId }, null)]);
  },
});
