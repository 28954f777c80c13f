import type { AgreementPayloads, OfferTerms, SettlementDraft, SettlementSection } from '#agreement/domain/event.ts';
import type { CaseEvent, EventKind } from '#case/domain/event.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { FileId, PartyId } from '#kernel/id.ts';
import type { SigningLevel } from '#signature/domain/signing-level.ts';

export interface Offer {
  readonly offerId: string;
  readonly room: RoomKey;
  readonly by: PartyId;
  readonly counterTo: string | null;
  readonly lapsesDay: Day | null;
  readonly carriedFrom: string | null;
  readonly terms: OfferTerms | null;
  readonly at: Instant;
  /** A lapse by its own date is read off with `offerStatus`, not stored. */
  readonly status: 'open' | 'released' | 'carried' | 'accepted' | 'declined' | 'withdrawn' | 'countered';
}

export interface Settlement {
  readonly version: number;
  readonly draft: SettlementDraft | null;
  readonly confirmed: readonly { readonly partyId: PartyId; readonly section: SettlementSection }[];
  readonly issued: { readonly number: string; readonly code: string; readonly documentId: FileId; readonly documentSha256: string } | null;
  readonly signatures: readonly {
    readonly partyId: PartyId | null;
    readonly at: Instant;
    readonly level: SigningLevel;
    readonly signatureSha256?: string;
    /** The signature itself as JSON; null while the reader may not open it. */
    readonly artifact: string | null;
  }[];
  readonly adviceUntil: Day | null;
}

export interface Promised {
  readonly no: number;
  readonly debtor: PartyId;
  readonly creditor: PartyId;
  readonly dueDay: Day;
  readonly isMoney: boolean;
  readonly markedOn: Day | null;
  readonly markedBy: PartyId | null;
  readonly proofId: FileId | null;
  readonly verdict: 'confirmed' | 'disputed' | null;
}

export interface Performance {
  readonly concludedOn: Day;
  readonly number: string;
  readonly documentSha256: string;
  readonly promises: readonly Promised[];
  readonly missedPayments: number | null;
  readonly defaulted: { readonly on: Day; readonly by: PartyId; readonly missed: readonly number[] } | null;
  readonly courtOrder: { readonly documentId: FileId; readonly documentSha256: string } | null;
}

export interface AgreementState {
  readonly offers: readonly Offer[];
  readonly settlement: Settlement | null;
  readonly performance: Performance | null;
}

export const emptyAgreement: AgreementState = { offers: [], settlement: null, performance: null };

type AgreementFolds = { readonly [K in EventKind]?: (state: AgreementState, event: CaseEvent<K>) => AgreementState };

function withOffer(state: AgreementState, offerId: string | null, status: Offer['status']): AgreementState {
  return { ...state, offers: state.offers.map((offer) => (offer.offerId === offerId ? { ...offer, status } : offer)) };
}

function withPromise(state: AgreementState, no: number, change: Partial<Promised>): AgreementState {
  const { performance } = state;
  if (!performance) return state;
  const promises = performance.promises.map((promise) => (promise.no === no ? { ...promise, ...change } : promise));
  return { ...state, performance: { ...performance, promises } };
}

function onSettlement(state: AgreementState, change: (settlement: Settlement) => Partial<Settlement>): AgreementState {
  return state.settlement ? { ...state, settlement: { ...state.settlement, ...change(state.settlement) } } : state;
}

function concluded(state: AgreementState, payload: AgreementPayloads['settlement-concluded']): AgreementState {
  const promises = payload.schedule.map((line) => ({ ...line, markedOn: null, markedBy: null, proofId: null, verdict: null }));
  return {
    ...state,
    performance: {
      concludedOn: payload.on,
      number: payload.number,
      documentSha256: payload.documentSha256,
      promises,
      missedPayments: payload.missedPayments,
      defaulted: null,
      courtOrder: null,
    },
  };
}

/** Offers, the settlement and its performance. */
export const agreementFolds: AgreementFolds = {
  'offer-made': (state, { payload, content, room, at }) => {
    const answered = state.offers.find((offer) => offer.offerId === payload.counterTo);
    // A private answer must not change what the other side sees: it counts once the mediator has carried it.
    const countered = answered?.room === room ? withOffer(state, payload.counterTo, 'countered') : state;
    const earlier = withOffer(countered, payload.carriedFrom, 'carried');
    return { ...earlier, offers: [...earlier.offers, { ...payload, room, terms: content, at, status: 'open' }] };
  },
  'offer-released': (state, { payload }) => withOffer(state, payload.offerId, 'released'),
  'offer-accepted': (state, { payload }) => withOffer(state, payload.offerId, 'accepted'),
  'offer-declined': (state, { payload }) => withOffer(state, payload.offerId, 'declined'),
  'offer-withdrawn': (state, { payload }) => withOffer(state, payload.offerId, 'withdrawn'),
  'settlement-drafted': (state, { payload, content }) => ({
    ...state,
    settlement: {
      version: payload.version,
      draft: content,
      confirmed: [],
      issued: null,
      signatures: [],
      adviceUntil: state.settlement?.adviceUntil ?? null,
    },
  }),
  'section-confirmed': (state, { payload }) =>
    onSettlement(state, ({ confirmed, version }) => (version === payload.version ? { confirmed: [...confirmed, payload] } : {})),
  // Who wants advice first has not agreed yet: its own confirmations are taken back.
  'advice-time-asked': (state, { payload }) =>
    onSettlement(state, ({ confirmed }) => ({
      adviceUntil: payload.untilDay,
      confirmed: confirmed.filter((known) => known.partyId !== payload.partyId),
    })),
  // Whoever may not read the draft still knows that there is one: the office, and the program when the term acts.
  'settlement-issued': (state, { payload }) => ({
    ...state,
    settlement: {
      ...(state.settlement ?? { draft: null, confirmed: [], adviceUntil: null }),
      // An office reads no drafts: it learns of later versions only here.
      version: payload.version,
      issued: payload,
      signatures: [],
    },
  }),
  'settlement-reopened': (state) => onSettlement(state, () => ({ issued: null, signatures: [] })),
  'settlement-signed': (state, { payload, at }) =>
    onSettlement(state, ({ signatures }) => ({ signatures: [...signatures, { ...payload, at, artifact: null }] })),
  'signature-kept': (state, { payload, content }) =>
    payload.of === 'settlement' && state.settlement?.version === payload.version
      ? onSettlement(state, ({ signatures }) => ({
          signatures: signatures.map((known) =>
            known.partyId === payload.partyId ? { ...known, artifact: content?.artifact ?? null } : known,
          ),
        }))
      : state,
  'settlement-concluded': (state, { payload }) => concluded(state, payload),
  'obligation-marked': (state, { payload }) =>
    withPromise(state, payload.no, { markedOn: payload.on, markedBy: payload.by, proofId: payload.proofId, verdict: null }),
  'obligation-confirmed': (state, { payload }) => withPromise(state, payload.no, { verdict: 'confirmed' }),
  'obligation-disputed': (state, { payload }) => withPromise(state, payload.no, { verdict: 'disputed' }),
  'default-declared': (state, { payload }) =>
    state.performance ? { ...state, performance: { ...state.performance, defaulted: payload } } : state,
  'court-order-prepared': (state, { payload }) =>
    state.performance ? { ...state, performance: { ...state.performance, courtOrder: payload } } : state,
};
