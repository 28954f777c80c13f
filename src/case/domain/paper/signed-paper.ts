import type { Actor } from '#case/domain/event.ts';
import type { IdentityProof, OpenPromises, PaperDocument, PrintedMarks, ReturnReason } from '#case/domain/paper/paper-event.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { FileId, PartyId } from '#kernel/id.ts';

/** A page signed by hand, from its scan to the word of whoever saw the original. */
export interface SignedPaper {
  readonly paperId: string;
  readonly of: PaperDocument;
  /** Whose signature it is; null is the mediator. */
  readonly partyId: PartyId | null;
  readonly version: number;
  readonly documentSha256: string;
  readonly printed: PrintedMarks;
  readonly scanId: FileId;
  readonly promises: OpenPromises | null;
  readonly handedIn: { readonly by: Actor; readonly at: Instant };
  /** `dropped`: a new version came, or the same person signed in another way. */
  readonly status: 'waiting' | 'confirmed' | 'returned' | 'dropped';
  readonly confirmed: { readonly by: Actor; readonly at: Instant; readonly seenDay: Day; readonly identity: IdentityProof } | null;
  readonly returned: { readonly reason: ReturnReason; readonly at: Instant } | null;
}

/** What of a case tells of pages signed by hand. */
type WithPapers = { readonly papers: readonly SignedPaper[] };

export function isWaitingFor(paper: SignedPaper, of: PaperDocument): boolean {
  return paper.status === 'waiting' && paper.of === of;
}

/** Pages of the document that is being signed now whose originals nobody has confirmed or returned yet. */
export function waitingPapers(state: WithPapers): readonly SignedPaper[] {
  return state.papers.filter((paper) => paper.status === 'waiting');
}

/** What proves a signature by hand: the page whose original was seen. Undefined for a signature made in another way. */
export function confirmedPaper(state: WithPapers, of: PaperDocument, partyId: PartyId | null): SignedPaper | undefined {
  return state.papers.findLast((paper) => paper.of === of && paper.partyId === partyId && paper.status === 'confirmed');
}

/** Why the page that this signatory handed in last was given back; null when it was not, or another one followed. */
export function lastReturn(state: WithPapers, of: PaperDocument, partyId: PartyId | null): SignedPaper['returned'] {
  const last = state.papers.findLast((paper) => paper.of === of && paper.partyId === partyId);
  return last?.status === 'returned' ? last.returned : null;
}
