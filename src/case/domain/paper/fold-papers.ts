import type { PaperDocument } from '#case/domain/paper/paper-event.ts';
import type { SignedPaper } from '#case/domain/paper/signed-paper.ts';
import { isWaitingFor } from '#case/domain/paper/signed-paper.ts';
import type { CaseState, Folds } from '#case/domain/state.ts';

function change(state: CaseState, paperId: string, to: Partial<SignedPaper>): CaseState {
  return { ...state, papers: state.papers.map((paper) => (paper.paperId === paperId ? { ...paper, ...to } : paper)) };
}

function drop(state: CaseState, isDropped: (paper: SignedPaper) => boolean): CaseState {
  if (!state.papers.some(isDropped)) return state;
  return { ...state, papers: state.papers.map((paper) => (isDropped(paper) ? { ...paper, status: 'dropped' } : paper)) };
}

function dropOf(state: CaseState, of: PaperDocument): CaseState {
  return drop(state, (paper) => isWaitingFor(paper, of));
}

function dropAll(state: CaseState): CaseState {
  return drop(state, (paper) => paper.status === 'waiting');
}

function dropOfSigner(state: CaseState, of: PaperDocument, partyId: SignedPaper['partyId']): CaseState {
  return drop(state, (paper) => isWaitingFor(paper, of) && paper.partyId === partyId);
}

/** Pages signed by hand: handed in, confirmed or returned, and dropped when what they say is not to be signed any more. */
export const paperFolds: Folds<CaseState> = {
  'signed-paper-handed-in': (state, { payload, actor, at }) => ({
    ...state,
    papers: [...state.papers, { ...payload, handedIn: { by: actor, at }, status: 'waiting', confirmed: null, returned: null }],
  }),
  'signed-paper-confirmed': (state, { payload, actor, at }) =>
    change(state, payload.paperId, {
      status: 'confirmed',
      confirmed: { by: actor, at, seenDay: payload.seenDay, identity: payload.identity },
    }),
  'signed-paper-returned': (state, { payload, at }) =>
    change(state, payload.paperId, { status: 'returned', returned: { reason: payload.reason, at } }),
  'signed-papers-dropped': (state, { payload }) => dropOf(state, payload.of),
  'contract-drafted': (state) => dropOf(state, 'contract'),
  'mediator-replaced': dropAll,
  'settlement-drafted': (state) => dropOf(state, 'settlement'),
  'settlement-reopened': (state) => dropOf(state, 'settlement'),
  'contract-signed': (state, { payload }) => dropOfSigner(state, 'contract', payload.partyId),
  'settlement-signed': (state, { payload }) => dropOfSigner(state, 'settlement', payload.partyId),
  'mediation-ended': dropAll,
  'case-closed': dropAll,
};
