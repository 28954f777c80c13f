import { z } from 'zod';
import { offerInput } from '#agreement/acts/typed-input.ts';
import { offersToRelease } from '#agreement/domain/offer-status.ts';
import type { Act } from '#case/domain/act.ts';
import { act } from '#case/domain/act.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { event } from '#case/domain/event.ts';
import { atStage, gate, speaksForParty, unless } from '#case/domain/gate.ts';
import { ok, refuse } from '#kernel/result.ts';

const input = z.object({ offerId: offerInput });

/**
 * The author lets the mediator carry a private offer to the other side. The other side learns nothing by this act itself.
 *
 * @error agreement.no-private-offer, agreement.offer-not-open - No such private offer of its own that is open.
 */
export const releaseOffer: Act<z.output<typeof input>> = act({
  name: 'release-offer',
  input,
  may: (state, me, today) =>
    gate(
      speaksForParty(me),
      atStage(state, 'meeting'),
      unless(!isForParty(me) || offersToRelease(state, me, today).length > 0, 'agreement.no-private-offer'),
    ),
  decide: (state, { offerId }, { me, today }) => {
    if (!isForParty(me)) return refuse('case.not-your-part');
    const offer = offersToRelease(state, me, today).find((known) => known.offerId === offerId);
    if (!offer) return refuse('agreement.offer-not-open', { field: 'offerId' });
    return ok([event('offer-released', offer.room, { offerId }, null)]);
  },
});
