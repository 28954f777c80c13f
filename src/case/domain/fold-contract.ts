import type { CaseState, ContractState, Folds } from '#case/domain/state.ts';

function onContract(state: CaseState, change: (contract: ContractState) => Partial<ContractState>): CaseState {
  return state.contract ? { ...state, contract: { ...state.contract, ...change(state.contract) } } : state;
}

/** The contract, its clock, its end. */
export const contractFolds: Folds<CaseState> = {
  'contract-drafted': (state, { payload, content }) => ({
    ...state,
    contract: {
      version: payload.version,
      documentId: payload.documentId,
      documentSha256: payload.documentSha256,
      terms: content,
      signatures: [],
      concludedOn: null,
      startedOn: state.contract?.startedOn ?? null,
      nominalDay: state.contract?.nominalDay ?? null,
      lastDay: state.contract?.lastDay ?? null,
      extension: null,
      extendedTo: state.contract?.extendedTo ?? null,
    },
  }),
  'contract-signed': (state, { payload, content, at }) =>
    onContract(state, ({ signatures }) => ({ signatures: [...signatures, { ...payload, at, artifact: content?.artifact ?? null }] })),
  'contract-concluded': (state, { payload }) =>
    onContract(state, ({ startedOn, extendedTo }) => ({
      concludedOn: payload.on,
      startedOn: startedOn ?? payload.on,
      nominalDay: payload.nominalDay,
      lastDay: extendedTo ?? payload.lastDay,
    })),
  'extension-agreed': (state, { payload }) =>
    onContract(state, ({ extension }) => ({
      extension: {
        untilDay: payload.untilDay,
        agreed: [...(extension?.untilDay === payload.untilDay ? extension.agreed : []), payload.partyId],
      },
    })),
  'term-extended': (state, { payload }) =>
    onContract(state, () => ({ extension: null, extendedTo: payload.untilDay, lastDay: payload.untilDay })),
  'mediator-replaced': (state) => onContract(state, () => ({ concludedOn: null, signatures: [] })),
  'mediation-ended': (state, { payload }) => ({ ...state, ending: payload }),
  'notice-asked': (state, { payload }) => ({ ...state, noticesAsked: [...state.noticesAsked, payload.partyId] }),
  'consent-given': (state, { payload }) => ({ ...state, consents: [...state.consents, payload] }),
  'consent-withdrawn': (state, { payload }) => ({
    ...state,
    consents: state.consents.filter((known) => known.partyId !== payload.partyId || known.purpose !== payload.purpose),
  }),
};
