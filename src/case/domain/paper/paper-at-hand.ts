import { openPromises } from '#agreement/domain/settlement-conclusion.ts';
import { signatoryOf } from '#agreement/domain/settlement-progress.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import type { OpenPromises, PaperDocument, PrintedMarks } from '#case/domain/paper/paper-event.ts';
import { type SignedPaper, waitingPapers } from '#case/domain/paper/signed-paper.ts';
import { stageOf } from '#case/domain/stage.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { FileId, PartyId, PersonId } from '#kernel/id.ts';

/** The document that people sign now, as it was issued: what a page signed by hand has to be. */
export interface PaperAtHand {
  readonly of: PaperDocument;
  readonly version: number;
  readonly documentId: FileId;
  readonly documentSha256: string;
  readonly printed: PrintedMarks;
  readonly promises: OpenPromises | null;
  /** Who has signed already; null is the mediator. */
  readonly signed: readonly (PartyId | null)[];
}

function contractAtHand({ contract, number }: CaseState): PaperAtHand | null {
  if (!contract?.terms) return null;
  const { version, documentId, documentSha256, printed, signatures } = contract;
  const signed = signatures.map((signature) => signature.partyId);
  return { of: 'contract', version, documentId, documentSha256, printed: printed ?? { number, code: '' }, promises: null, signed };
}

function settlementAtHand({ agreement: { settlement } }: CaseState): PaperAtHand | null {
  if (!settlement?.issued || !settlement.draft) return null;
  const { number, code, documentId, documentSha256 } = settlement.issued;
  return {
    of: 'settlement',
    version: settlement.version,
    documentId,
    documentSha256,
    printed: { number, code },
    promises: openPromises(settlement.draft),
    signed: settlement.signatures.map((signature) => signature.partyId),
  };
}

/** What this reader could print and sign by hand now; null when nothing is being signed, or the reader may not open it. */
export function paperAtHand(state: CaseState): PaperAtHand | null {
  const stage = stageOf(state);
  if (stage === 'contract') return contractAtHand(state);
  return stage === 'signing' ? settlementAtHand(state) : null;
}

/** For whose signatures this capacity may hand in a page: a party for its own, the mediator for anybody's. Null is the mediator. */
export function signatoriesFor(state: CaseState, me: Capacity): readonly (PartyId | null)[] {
  const own = signatoryOf(me);
  if (own === undefined) return [];
  // Without an office nobody could say that the mediator's own signature is his.
  if (own === null) return [...state.parties.map((party) => party.partyId), ...(state.organisationId ? [null] : [])];
  return [own];
}

/** Of these, whose signature is still lacking and on its way by no other page. */
export function signatoriesOpen(state: CaseState, me: Capacity): readonly (PartyId | null)[] {
  const signed = paperAtHand(state)?.signed ?? [];
  const waiting = waitingPapers(state).map((paper) => paper.partyId);
  return signatoriesFor(state, me).filter((signatory) => !signed.includes(signatory) && !waiting.includes(signatory));
}

/** The people whose own signature the page may bear: the party and whoever represents it, or the mediator. */
function signersOf(state: CaseState, partyId: PartyId | null): readonly (PersonId | null)[] {
  if (partyId === null) return [state.mediator?.personId ?? null];
  const representing = state.representatives.filter((known) => known.partyId === partyId && !known.isRevoked);
  return [state.parties.find((party) => party.partyId === partyId)?.personId ?? null, ...representing.map((known) => known.personId)];
}

/**
 * Whether this person may say that the signature on a page is right: the mediator or a clerk, and never about their own signature nor
 * about a page that they handed in as a party.
 */
export function mayJudge(state: CaseState, me: Capacity, paper: SignedPaper): boolean {
  if (me.as !== 'clerk' && !(me.as === 'mediator' && me.isAccepted)) return false;
  const { by } = paper.handedIn;
  const handedInAsParty = by.personId === me.personId && (by.as === 'party' || by.as === 'representative');
  return !handedInAsParty && !signersOf(state, paper.partyId).includes(me.personId);
}

/** Pages about which this capacity may say whether the signature is right. */
export function papersToJudge(state: CaseState, me: Capacity): readonly SignedPaper[] {
  return waitingPapers(state).filter((paper) => mayJudge(state, me, paper));
}
