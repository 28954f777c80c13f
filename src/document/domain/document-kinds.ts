import type {
  DocumentHead,
  DocumentMediator,
  DocumentObligation,
  DocumentParty,
  Reference,
  Spoken,
} from '#document/domain/document-head.ts';
import type { Day } from '#kernel/day.ts';
import type { Language } from '#kernel/language.ts';

/** A section that the parties wrote or edited themselves. */
export interface WrittenSection {
  readonly heading: Spoken;
  readonly text: Spoken;
}

/** Settlement of the dispute. @source Law On Mediation art. 27(2) */
export interface SettlementDocument {
  readonly head: DocumentHead;
  readonly parties: readonly DocumentParty[];
  readonly subject: Spoken;
  readonly mediators: readonly DocumentMediator[];
  readonly contract?: Reference;
  readonly obligations: readonly DocumentObligation[];
  /** Printed after the obligations, each under its own heading. */
  readonly sections: readonly WrittenSection[];
  readonly onDefault: Spoken;
  readonly otherTerms?: Spoken;
}

/**
 * Contract of mediation with the fourteen terms of art. 21(2). Terms left out here (`confidentiality`, `liability`,
 * `rightsAndDuties`, `endingGrounds`) are printed in the standard wording of the service.
 *
 * @source Law On Mediation art. 21(2)
 */
export interface ContractDocument {
  readonly head: DocumentHead;
  readonly parties: readonly DocumentParty[];
  readonly subject: Spoken;
  readonly mediators: readonly DocumentMediator[];
  /** Fee, costs, who pays which share and how. */
  readonly expenses: Spoken;
  readonly languages: readonly Language[];
  readonly confidentiality?: Spoken;
  readonly liability?: Spoken;
  /** Last day of the term, as counted by the law. */
  readonly lastDay: Day;
  readonly procedure: Spoken;
  readonly rightsAndDuties?: Spoken;
  readonly endingGrounds?: Spoken;
  readonly otherTerms?: Spoken;
}

/** The five grounds on which mediation ends. @source Law On Mediation art. 26(1) */
export type EndingGround = 'settlement-signed' | 'settlement-excluded' | 'refused-in-writing' | 'refused-to-continue' | 'term-expired';

/** Notice that mediation has ended: the ground and the moment, and nothing that was said. @source Law On Mediation art. 26(2) */
export interface EndingNotice {
  readonly head: DocumentHead;
  readonly caseNumber: string;
  readonly parties: readonly DocumentParty[];
  readonly mediators: readonly DocumentMediator[];
  readonly contract?: Reference;
  readonly ground: EndingGround;
  readonly endedOn: Day;
}

/** Invitation of the other side. Complete by itself: nobody needs to follow a link to learn what it is about. */
export interface InvitationLetter {
  readonly head: DocumentHead;
  readonly sender: DocumentParty;
  readonly recipient: DocumentParty;
  /** Who sends the letter in the sender's name and can be called back. */
  readonly sentThrough: { readonly name: Spoken; readonly address: Spoken; readonly phone: string };
  readonly subject: Spoken;
  readonly grounds: Spoken;
  readonly proposedSolution: Spoken;
  readonly languages: readonly Language[];
  readonly cost: Spoken;
  readonly caseCode: string;
  /** Page where the case code is typed in. */
  readonly answerPage: string;
  readonly answerDays: number;
  readonly answerBy: Day;
}

/** Application for a court order on a settlement that was not performed. @source Civil Procedure Code arts. 135(3), 136 */
export interface CourtOrderPackage {
  readonly head: DocumentHead;
  readonly court: Spoken;
  readonly claimants: readonly DocumentParty[];
  readonly debtors: readonly DocumentParty[];
  readonly settlement: Reference;
  readonly mediators: readonly DocumentMediator[];
  readonly circumstances: Spoken;
  /** Obligations of the settlement that are overdue, as they stand in it. */
  readonly overdue: readonly DocumentObligation[];
  readonly claim: Spoken;
  /** Tiyn; absent when no money is asked for. */
  readonly amountTiyn?: number;
  /** Everything that goes with the application; the settlement and the proofs first. */
  readonly documents: readonly Spoken[];
}

/** An obligation that was performed, with the day and what proves it. */
export interface PerformedObligation extends DocumentObligation {
  readonly performedOn: Day;
  readonly proof: Spoken;
}

/** Certificate that all obligations of a settlement were performed. */
export interface PerformanceCertificate {
  readonly head: DocumentHead;
  readonly settlement: Reference;
  readonly parties: readonly DocumentParty[];
  readonly mediators: readonly DocumentMediator[];
  readonly performed: readonly PerformedObligation[];
}

/** Every kind of document with its content. */
export interface DocumentByKind {
  readonly settlement: SettlementDocument;
  readonly contract: ContractDocument;
  readonly 'ending-notice': EndingNotice;
  readonly invitation: InvitationLetter;
  readonly 'court-order': CourtOrderPackage;
  readonly 'performance-certificate': PerformanceCertificate;
}

export type DocumentKind = keyof DocumentByKind;

/** All kinds, in the order in which a case meets them. */
export const documentKinds: readonly DocumentKind[] = [
  'invitation',
  'contract',
  'settlement',
  'ending-notice',
  'performance-certificate',
  'court-order',
];
