import type { Offer } from '#agreement/domain/agreement-state.ts';
import type { ForParty } from '#case/domain/capacity.ts';
import { partyOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';

export type OfferStatus = Offer['status'] | 'lapsed';

/**
 * Where an offer stands today. An open one lapses by itself at the end of its last day.
 *
 * @example offerStatus({ ...offer, status: 'open', lapsesDay: day('2026-03-20') }, day('2026-03-21')) // 'lapsed'
 */
export function offerStatus(offer: Offer, today: Day): OfferStatus {
  const isWaiting = offer.status === 'open' || offer.status === 'released';
  return isWaiting && offer.lapsesDay !== null && offer.lapsesDay < today ? 'lapsed' : offer.status;
}

function inStatus(state: CaseState, today: Day, ...wanted: readonly OfferStatus[]): readonly Offer[] {
  return state.agreement.offers.filter((offer) => wanted.includes(offerStatus(offer, today)));
}

/** Offers that this side may answer: on the common table, open, made by the other side. */
export function offersToAnswer(state: CaseState, me: ForParty, today: Day): readonly Offer[] {
  return inStatus(state, today, 'open').filter((offer) => offer.room === 'joint' && partyOf(state, offer.by)?.side !== me.side);
}

/** Own offers that can still be taken back. */
export function offersToWithdraw(state: CaseState, me: ForParty, today: Day): readonly Offer[] {
  return inStatus(state, today, 'open', 'released').filter((offer) => offer.by === me.partyId);
}

/** Own private offers that the mediator may not carry yet. */
export function offersToRelease(state: CaseState, me: ForParty, today: Day): readonly Offer[] {
  return inStatus(state, today, 'open').filter((offer) => offer.by === me.partyId && offer.room === `side-${me.side}`);
}

/** Private offers whose authors let the mediator carry them. */
export function offersToCarry(state: CaseState, today: Day): readonly Offer[] {
  return inStatus(state, today, 'released').filter((offer) => offer.room !== 'joint' && offer.terms !== null);
}

/** Accepted offers on the common table, newest first: what a settlement is drafted from. */
export function acceptedOffers(state: CaseState): readonly Offer[] {
  return state.agreement.offers.filter((offer) => offer.room === 'joint' && offer.status === 'accepted').toReversed();
}
