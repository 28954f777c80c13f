import type { CaseState, ContractState, Folds, SignatureState } from '#case/domain/state.ts';
import type { FileId, PartyId } from '#kernel/id.ts';

function onContract(state: CaseState, change: (contract: ContractState) => Partial<ContractState>): CaseState {
  return state.contract ? { ...state, contract: { ...state.contract, ...change(state.contract) } } : state;
}

/**
 * The contract of a version as whoever may not read its text knows it: the office, a mediator who is asked, the program when a term
 * acts. The clock of a contract runs for them too. A term that was fixed before stays with every later version.
 */
function ofVersion(state: CaseState, version: number): CaseState {
  const known = state.contract;
  if (known?.version === version) return state;
  const blank: ContractState = {
    version,
    documentId: '' as FileId,
    documentSha256: '',
    printed: null,
    terms: null,
    signatures: [],
    concludedOn: null,
    startedOn: known?.startedOn ?? null,
    nominalDay: known?.nominalDay ?? null,
    lastDay: known?.lastDay ?? null,
    extension: null,
    extendedTo: known?.extendedTo ?? null,
  };
  return { ...state, contract: blank };
}

/** The signature of this signer, now with what it was made of. */
function withArtifact(signatures: readonly SignatureState[], partyId: PartyId | null, artifact: string | null): readonly SignatureState[] {
  return signatures.map((signature) => (signature.partyId === partyId ? { ...signature, artifact } : signature));
}

/** The contract, its clock, its end. */
export const contractFolds: Folds<CaseState> = {
  'contract-drafted': (state, { payload, content }) =>
    onContract(ofVersion(state, payload.version), () => ({
      documentId: payload.documentId,
      documentSha256: payload.documentSha256,
      printed: payload.printed ?? null,
      terms: content,
    })),
  'contract-signed': (state, { payload, at }) =>
    onContract(ofVersion(state, payload.version), ({ signatures }) => ({
      signatures: [...signatures, { ...payload, at, artifact: null }],
    })),
  'signature-kept': (state, { payload, content }) =>
    payload.of === 'contract' && state.contract?.version === payload.version
      ? onContract(state, ({ signatures }) => ({ signatures: withArtifact(signatures, payload.partyId, content?.artifact ?? null) }))
      : state,
  'contract-concluded': (state, { payload }) =>
    onContract(ofVersion(state, payload.version), ({ startedOn, extendedTo }) => ({
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
  'term-moved': (state, { payload }) => (payload.what === 'mediation' ? onContract(state, () => ({ lastDay: payload.lastDay })) : state),
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
