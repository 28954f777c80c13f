import type { JSX } from 'preact';
import type { Offer } from '#agreement/domain/agreement-state.ts';
import type { OfferStatus } from '#agreement/domain/offer-status.ts';
import { offerStatus, offersToAnswer, offersToCarry, offersToRelease, offersToWithdraw } from '#agreement/domain/offer-status.ts';
import { ActButtons, type ActOn } from '#agreement/http/act-links.tsx';
import type { AgreementReading, AgreementViewProps } from '#agreement/http/agreement-reading.ts';
import { sayParty, TermsTable } from '#agreement/http/terms-table.tsx';
import { isForParty } from '#case/domain/capacity.ts';
import { audienceOf } from '#case/domain/room.ts';
import { AudienceChip } from '#web/components/audience-chip.tsx';
import { EmptyState } from '#web/components/empty-state.tsx';

const tagOf: Readonly<Record<OfferStatus, string>> = {
  open: 'due',
  released: 'due',
  carried: 'done',
  accepted: 'done',
  declined: 'late',
  withdrawn: 'later',
  countered: 'later',
  lapsed: 'later',
};

/** Offers in the rooms of this reader, newest first, each with its terms and with what may be done about it. */
export function OffersView(props: AgreementViewProps): JSX.Element {
  const { reading } = props;
  const { state, speech } = reading;
  const offers = state.agreement.offers.toReversed();
  return (
    <section aria-labelledby="offers">
      <h2 class="govuk-heading-m" id="offers">
        {speech.t('agreement.offers.title')}
      </h2>
      {offers.length === 0 && <EmptyState title={speech.t('agreement.offers.empty')} why={speech.t('agreement.offers.empty.why')} />}
      {offers.map((offer) => (
        <OfferCard key={offer.offerId} {...props} offer={offer} />
      ))}
      <ActButtons {...props} acts={[{ act: 'make-offer' }]} isQuiet={offers.some((offer) => isTheirTurn(reading, offer))} />
    </section>
  );
}

/** What this reader may do about this offer; whether each is offered at all is decided by the acts themselves. */
function actsOn({ state, me, today }: AgreementReading, offer: Offer): readonly ActOn[] {
  const has = (offers: readonly Offer[]): boolean => offers.some((known) => known.offerId === offer.offerId);
  const about = { offerId: offer.offerId };
  if (!isForParty(me)) return has(offersToCarry(state, today)) ? [{ act: 'carry-offer', about }] : [];
  const answers: readonly ActOn[] = [
    { act: 'accept-offer', about },
    { act: 'make-offer', about: { counterTo: offer.offerId }, label: 'agreement.offers.counter' },
    { act: 'decline-offer', about },
  ];
  return [
    ...(has(offersToAnswer(state, me, today)) ? answers : []),
    ...(has(offersToRelease(state, me, today)) ? [{ act: 'release-offer', about }] : []),
    ...(has(offersToWithdraw(state, me, today)) ? [{ act: 'withdraw-offer', about }] : []),
  ];
}

function isTheirTurn(reading: AgreementReading, offer: Offer): boolean {
  const { state, me, today } = reading;
  return isForParty(me) ? offersToAnswer(state, me, today).includes(offer) : offersToCarry(state, today).includes(offer);
}

/** Facts of an offer that are not its terms. */
function linesOf({ state, speech, me, today }: AgreementReading, offer: Offer): readonly string[] {
  const answered = state.agreement.offers.find((known) => known.offerId === offer.counterTo);
  const lines: string[] = [];
  if (answered) lines.push(speech.t('agreement.offers.answers', { at: speech.instant(answered.at) }));
  if (offer.carriedFrom) lines.push(speech.t('agreement.offers.carried'));
  if (offer.room !== 'joint' && me.as === 'mediator') lines.push(speech.t('agreement.offers.told-you-alone'));
  if (offer.lapsesDay) {
    const isPast = offer.lapsesDay < today;
    lines.push(speech.t(isPast ? 'agreement.offers.lapsed' : 'agreement.offers.lapses', { day: speech.day(offer.lapsesDay) }));
  }
  return lines;
}

function OfferCard(props: AgreementViewProps & { readonly offer: Offer }): JSX.Element {
  const { reading, offer } = props;
  const { speech, today, me } = reading;
  const status = offerStatus(offer, today);
  const isMine = isForParty(me) && me.partyId === offer.by;
  const title = isMine
    ? speech.t('agreement.offers.yours', { at: speech.instant(offer.at) })
    : speech.t('agreement.offers.of', { who: sayParty(reading, offer.by), at: speech.instant(offer.at) });
  return (
    <article class={`b-case${isTheirTurn(reading, offer) ? ' b-case--yours' : ''}`}>
      <h3 class="govuk-heading-s">{title}</h3>
      <p>
        <span class={`b-tag b-tag--${tagOf[status]}`}>{speech.t(`agreement.offer-status.${status}`)}</span>{' '}
        <AudienceChip speech={speech} audience={audienceOf(offer.room)} />
      </p>
      {linesOf(reading, offer).map((line) => (
        <p class="govuk-body" key={line}>
          {line}
        </p>
      ))}
      {offer.terms && <TermsTable words={reading} obligations={offer.terms.obligations} />}
      {offer.terms && offer.terms.words !== '' && <p class="govuk-inset-text">{offer.terms.words}</p>}
      <ActButtons {...props} acts={actsOn(reading, offer)} isQuiet={!isTheirTurn(reading, offer)} />
    </article>
  );
}
