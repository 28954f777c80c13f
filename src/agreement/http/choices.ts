import type { Offer, Promised } from '#agreement/domain/agreement-state.ts';
import { nameOf } from '#case/domain/parties.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { FieldOption } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

/** One line that tells offers apart: who, how much in all, how many promises, until when. */
export function sayOffer(state: CaseState, offer: Offer, speech: Speech): string {
  const obligations = offer.terms?.obligations ?? [];
  const totalTiyn = obligations.reduce((sum, obligation) => sum + (obligation.amountTiyn ?? 0), 0);
  const values = { who: nameOf(state, offer.by), n: obligations.length, amount: speech.money(totalTiyn), at: speech.instant(offer.at) };
  return speech.t(totalTiyn > 0 ? 'agreement.offer.money' : 'agreement.offer.acts', values);
}

export function offerOptions(state: CaseState, offers: readonly Offer[], speech: Speech): readonly FieldOption[] {
  return offers.map((offer) => ({ value: offer.offerId, text: sayOffer(state, offer, speech) }));
}

/** One line that tells promises apart: number, amount or act, day. */
export function sayPromise(state: CaseState, promise: Promised, speech: Speech): string {
  const obligation = state.agreement.settlement?.draft?.obligations.find((known) => known.no === promise.no);
  const what = obligation?.amountTiyn ? speech.money(obligation.amountTiyn) : (obligation?.what ?? '');
  return speech.t('agreement.promise', { no: promise.no, what, day: speech.day(promise.dueDay), debtor: nameOf(state, promise.debtor) });
}

export function promiseOptions(state: CaseState, promises: readonly Promised[], speech: Speech): readonly FieldOption[] {
  return promises.map((promise) => ({ value: String(promise.no), text: sayPromise(state, promise, speech) }));
}
