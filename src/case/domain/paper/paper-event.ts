import type { AgreementPayloads } from '#agreement/domain/event.ts';
import type { Day } from '#kernel/day.ts';
import type { FileId, PartyId } from '#kernel/id.ts';

/** A document that people may print and sign by hand. */
export type PaperDocument = 'contract' | 'settlement';

/** The marks at the foot of every page of a document: its number, and the code by which anybody checks it. */
export interface PrintedMarks {
  readonly number: string;
  readonly code: string;
}

/** How whoever saw the original made sure whose signature it is. */
export type IdentityProof = 'identity-document' | 'known-personally' | 'notary' | 'power-of-attorney';

export const identityProofs: readonly IdentityProof[] = ['identity-document', 'known-personally', 'notary', 'power-of-attorney'];

/** Why a page signed by hand is given back. */
export type ReturnReason = 'wrong-version' | 'missing-page' | 'unreadable' | 'other-person';

export const returnReasons: readonly ReturnReason[] = ['wrong-version', 'missing-page', 'unreadable', 'other-person'];

/** What the conclusion of a settlement tells openly of its promises: between whom and by when, never how much. */
export type OpenPromises = Pick<AgreementPayloads['settlement-concluded'], 'schedule' | 'missedPayments'>;

/** What pages signed by hand say openly; the scan itself lies in the joint room. */
export interface PaperPayloads {
  readonly 'signed-paper-handed-in': {
    readonly paperId: string;
    readonly of: PaperDocument;
    /** Whose signature it is; null is the mediator. */
    readonly partyId: PartyId | null;
    readonly version: number;
    readonly documentSha256: string;
    readonly printed: PrintedMarks;
    readonly scanId: FileId;
    /** So that a clerk, who reads no draft but holds the paper itself, can conclude with the last signature; null for a contract. */
    readonly promises: OpenPromises | null;
  };
  readonly 'signed-paper-confirmed': {
    readonly paperId: string;
    readonly of: PaperDocument;
    readonly partyId: PartyId | null;
    /** The day on which the original was seen. */
    readonly seenDay: Day;
    readonly identity: IdentityProof;
  };
  readonly 'signed-paper-returned': {
    readonly paperId: string;
    readonly of: PaperDocument;
    readonly partyId: PartyId | null;
    readonly reason: ReturnReason;
  };
  /** Pages of an earlier version that wait for their confirmation count no more. */
  readonly 'signed-papers-dropped': { readonly of: PaperDocument; readonly version: number };
}
