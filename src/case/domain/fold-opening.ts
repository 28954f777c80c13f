import { partyOf } from '#case/domain/parties.ts';
import type { CaseState, Folds } from '#case/domain/state.ts';

/** From the application to the answer of the other side. */
export const openingFolds: Folds<CaseState> = {
  'case-opened': (state, { payload, content }) => ({
    ...state,
    number: payload.number,
    disputeKind: payload.disputeKind,
    organisationId: payload.organisationId,
    openedOn: payload.openedOn,
    parties: payload.parties.map((party) => ({ ...party, name: content?.names[party.partyId] ?? '' })),
  }),
  'law-checked': (state, { content }) => ({ ...state, lawFacts: content?.facts ?? {} }),
  'contacts-given': (state, { payload, content }) =>
    content ? { ...state, contacts: { ...state.contacts, [payload.partyId]: content } } : state,
  'claim-stated': (state, { payload, content }) => {
    const side = partyOf(state, payload.partyIds[0])?.side ?? 'a';
    return content ? { ...state, claims: [...state.claims.filter((known) => known.side !== side), { side, claim: content }] } : state;
  },
  'needs-stated': (state, { payload, content }) => ({ ...state, needs: { ...state.needs, [payload.partyId]: content?.support ?? '' } }),
  'safety-answered': (state, { payload, content }) => ({
    ...state,
    safety: { ...state.safety, [payload.partyId]: { hasAlarm: payload.hasAlarm, answers: content, outcome: null } },
  }),
  'safety-reviewed': (state, { payload }) => {
    const known = state.safety[payload.partyId];
    return known ? { ...state, safety: { ...state.safety, [payload.partyId]: { ...known, outcome: payload.outcome } } } : state;
  },
  'private-questions-closed': (state, { payload }) => ({ ...state, closedQuestions: [...state.closedQuestions, payload.partyId] }),
  'arrangements-set': (state, { payload }) => ({ ...state, arrangements: payload }),
  'invitation-sent': (state, { payload }) => ({ ...state, invitation: { ...payload, answers: [], timeAsked: null, isTimeGranted: false } }),
  'party-joined': (state, { payload }) => ({
    ...state,
    parties: state.parties.map((party) => (party.partyId === payload.partyId ? { ...party, personId: payload.personId } : party)),
  }),
  'time-asked': (state, { payload }) => (state.invitation ? { ...state, invitation: { ...state.invitation, timeAsked: payload } } : state),
  'time-granted': (state, { payload }) =>
    state.invitation
      ? { ...state, invitation: { ...state.invitation, timeAsked: null, lastDay: payload.lastDay, isTimeGranted: true } }
      : state,
  'term-moved': (state, { payload }) =>
    state.invitation && payload.what === 'answer' ? { ...state, invitation: { ...state.invitation, lastDay: payload.lastDay } } : state,
  'time-refused': (state) => (state.invitation ? { ...state, invitation: { ...state.invitation, timeAsked: null } } : state),
  'invitation-answered': (state, { payload }) =>
    state.invitation ? { ...state, invitation: { ...state.invitation, answers: [...state.invitation.answers, payload] } } : state,
  'case-closed': (state, { payload }) => ({ ...state, closing: payload }),
  'representative-appointed': (state, { payload, content }) => ({
    ...state,
    representatives: [...state.representatives, { ...payload, name: content?.name ?? '', email: '', isRevoked: false }],
  }),
  'representative-reachable': (state, { payload, content }) => ({
    ...state,
    representatives: state.representatives.map((known) =>
      known.representativeId === payload.representativeId ? { ...known, email: content?.email ?? '' } : known,
    ),
  }),
  'representative-joined': (state, { payload }) => ({
    ...state,
    representatives: state.representatives.map((known) =>
      known.representativeId === payload.representativeId ? { ...known, personId: payload.personId } : known,
    ),
  }),
  'representative-revoked': (state, { payload }) => ({
    ...state,
    representatives: state.representatives.map((known) =>
      known.representativeId === payload.representativeId ? { ...known, isRevoked: true } : known,
    ),
  }),
  'file-added': (state, { payload, content, room, actor, at }) => ({
    ...state,
    files: [...state.files, { ...payload, room, name: content?.name ?? '', addedBy: actor.personId, at }],
  }),
  'review-asked': (state, { payload }) => ({ ...state, reviews: [...state.reviews, { ...payload, isAnswered: false, words: null }] }),
  'review-answered': (state, { payload }) => ({
    ...state,
    reviews: state.reviews.map((review) => (review.about === payload.about ? { ...review, isAnswered: true } : review)),
  }),
};
