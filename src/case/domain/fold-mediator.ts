import type { CaseState, Folds, MediatorState } from '#case/domain/state.ts';

function onMediator(state: CaseState, change: (mediator: MediatorState) => Partial<MediatorState>): CaseState {
  return state.mediator ? { ...state, mediator: { ...state.mediator, ...change(state.mediator) } } : state;
}

/** The choice is open again: both sides rank anew, those who fell out are not offered again. */
function reopened(state: CaseState, fallen: CaseState['pastMediators']): CaseState {
  return {
    ...state,
    mediator: null,
    rankedSides: [],
    rankings: [],
    choiceRound: state.choiceRound + 1,
    pastMediators: [...state.pastMediators, ...fallen],
  };
}

/** From the ranking by both sides to a mediator whom all accept. */
export const mediatorFolds: Folds<CaseState> = {
  'mediators-ranked': (state, { payload }) => ({
    ...state,
    rankings: [...state.rankings.filter((known) => known.side !== payload.side), payload],
  }),
  'ranking-handed-in': (state, { payload }) =>
    state.rankedSides.includes(payload.side) ? state : { ...state, rankedSides: [...state.rankedSides, payload.side], hadNoCommon: false },
  'mediator-asked': (state, { payload, at }) => ({
    ...state,
    mediator: {
      personId: payload.mediatorId,
      status: 'asked',
      askedOn: at,
      candidates: payload.candidates,
      wasTied: payload.wasTied,
      disclosure: null,
      objection: null,
    },
  }),
  'no-common-mediator': (state) => ({ ...reopened(state, []), hadNoCommon: true }),
  'proposal-dismissed': (state) => reopened(state, state.mediator ? [state.mediator.personId] : []),
  'mediator-declined': (state, { payload }) => reopened(state, [payload.mediatorId]),
  'mediator-accepted': (state, { payload }) =>
    onMediator(state, (mediator) => ({
      status: 'accepted',
      disclosure: payload.hasDisclosure ? { words: mediator.disclosure?.words ?? null, consents: [] } : null,
    })),
  'disclosure-made': (state, { content }) => onMediator(state, () => ({ disclosure: { words: content?.words ?? null, consents: [] } })),
  'disclosure-consented': (state, { payload }) =>
    onMediator(state, ({ disclosure }) =>
      disclosure ? { disclosure: { ...disclosure, consents: [...disclosure.consents, payload.partyId] } } : {},
    ),
  'mediator-objected': (state, { payload }) => onMediator(state, () => ({ objection: { partyId: payload.partyId, words: null } })),
  'words-to-organisation': (state, { payload, content }) => {
    const words = content?.words ?? null;
    if (payload.about === 'mediator')
      return onMediator(state, ({ objection }) => (objection ? { objection: { ...objection, words } } : {}));
    return { ...state, reviews: state.reviews.map((review) => (review.about === payload.about ? { ...review, words } : review)) };
  },
  'objection-decided': (state, { payload }) => (payload.outcome === 'dismissed' ? onMediator(state, () => ({ objection: null })) : state),
  'mediator-replaced': (state, { payload }) => reopened(state, [payload.mediatorId]),
  'explanation-confirmed': (state, { payload, at }) => ({
    ...state,
    explained: [...state.explained.filter((known) => known.partyId !== payload.partyId), { ...payload, at }],
  }),
};
