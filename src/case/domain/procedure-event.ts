import type { PrintedMarks } from '#case/domain/paper/paper-event.ts';
import type { Side } from '#case/domain/room.ts';
import type { Day } from '#kernel/day.ts';
import type { FileId, OrganisationId, PartyId, PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { SigningLevel } from '#signature/domain/signing-level.ts';

/** What a dispute is about; the questions and the law branch by it. */
export type DisputeKind = 'civil' | 'family' | 'labour' | 'neighbour' | 'consumer' | 'business';

export const disputeKinds: readonly DisputeKind[] = ['civil', 'family', 'labour', 'neighbour', 'consumer', 'business'];

/** A party as the procedure knows it: no name, no number. */
export interface PartyRecord {
  readonly partyId: PartyId;
  readonly side: Side;
  readonly kind: 'person' | 'organisation';
  readonly language: Language;
  readonly interpreter: boolean;
  readonly isMinor: boolean;
  /** The account behind the party; null until an invitation is claimed, or for ever when a clerk answers on paper. */
  readonly personId: PersonId | null;
}

/** How far a representative may go; settling needs an express power (Civil Procedure Code 176(1)). */
export interface RepresentativeRecord {
  readonly representativeId: string;
  readonly partyId: PartyId;
  readonly personId: PersonId | null;
  readonly basis: 'director' | 'power-of-attorney' | 'parent-or-guardian';
  readonly maySettle: boolean;
  readonly until: Day | null;
}

export interface ContactDetails {
  readonly idNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
}

export interface ClaimContent {
  readonly subject: string;
  readonly statement: string;
  readonly proposedSolution: string;
  readonly amountTiyn: number | null;
}

/** Private answers about safety and capacity; `true` is alarming in each. */
export interface SafetyAnswers {
  readonly isAfraid: boolean;
  readonly violence: boolean;
  readonly protectiveOrder: boolean;
  readonly childInDanger: boolean;
  readonly needsHelpToDecide: boolean;
}

/** Terms of the mediation contract, the text of Law 21(2) items; amounts in tiyn. */
export interface ContractTerms {
  readonly place: string;
  readonly feeTiyn: number;
  /** Shares in tiyn by party; empty means equal shares (Law 22(4)). */
  readonly shares: readonly { readonly partyId: PartyId; readonly shareTiyn: number }[];
  readonly costs: string;
  readonly languages: readonly Language[];
  readonly procedure: string;
  readonly confidentiality: string;
  readonly liability: string;
  readonly rightsAndDuties: string;
  readonly termination: string;
  readonly otherTerms: string;
}

/** Answers of the self-check as the law reads them. */
export type LawFacts = Readonly<Record<string, string | boolean | number>>;

/** Grounds of Law 26(1). */
export type EndingGround = 'settled' | 'settlement-excluded' | 'parties-refused' | 'party-left' | 'term-expired';

/** Reasons for which nothing ever began. */
export type ClosingGround = 'invitation-declined' | 'invitation-lapsed' | 'withdrawn' | 'not-suitable';

export interface ProcedurePayloads {
  readonly 'case-opened': {
    readonly number: string;
    readonly disputeKind: DisputeKind;
    readonly organisationId: OrganisationId;
    readonly parties: readonly PartyRecord[];
    readonly openedOn: Day;
  };
  readonly 'law-checked': { readonly outcome: 'allowed' | 'allowed-if'; readonly ruleIds: readonly string[] };
  readonly 'contacts-given': { readonly partyId: PartyId };
  readonly 'claim-stated': { readonly partyIds: readonly PartyId[] };
  readonly 'needs-stated': { readonly partyId: PartyId };
  readonly 'safety-answered': { readonly partyId: PartyId; readonly hasAlarm: boolean };
  readonly 'safety-reviewed': { readonly partyId: PartyId; readonly outcome: 'go-on' | 'separate-only' | 'stop' };
  /** Neutral to every reader: one party's private questions need nothing more. */
  readonly 'private-questions-closed': { readonly partyId: PartyId };
  readonly 'arrangements-set': { readonly meetings: 'any' | 'separate'; readonly areAddressesHidden: boolean };
  readonly 'invitation-sent': { readonly sentOn: Day; readonly termDays: number; readonly lastDay: Day; readonly caseCode: string };
  readonly 'party-joined': { readonly partyId: PartyId; readonly personId: PersonId };
  readonly 'time-asked': { readonly partyId: PartyId; readonly untilDay: Day };
  readonly 'time-granted': { readonly lastDay: Day };
  readonly 'time-refused': { readonly untilDay: Day };
  readonly 'invitation-answered': {
    readonly partyId: PartyId;
    readonly answer: 'accepted' | 'declined';
    readonly on: Day;
    readonly channel: 'online' | 'paper';
    readonly scanId: FileId | null;
  };
  readonly 'invitation-lapsed': { readonly on: Day };
  readonly 'case-closed': { readonly ground: ClosingGround; readonly on: Day };
  readonly 'mediators-ranked': { readonly side: Side; readonly ranked: readonly PersonId[]; readonly struck: readonly PersonId[] };
  readonly 'ranking-handed-in': { readonly side: Side };
  readonly 'mediator-asked': {
    readonly mediatorId: PersonId;
    readonly candidates: number;
    readonly wasTied: boolean;
    readonly rule: 'strike-and-rank-1';
  };
  readonly 'no-common-mediator': { readonly round: number };
  readonly 'proposal-dismissed': { readonly side: Side };
  readonly 'mediator-accepted': { readonly mediatorId: PersonId; readonly hasDisclosure: boolean };
  readonly 'disclosure-made': { readonly mediatorId: PersonId };
  readonly 'mediator-declined': { readonly mediatorId: PersonId; readonly reason: 'conflict' | 'dates' | 'competence' | 'other' };
  readonly 'disclosure-consented': { readonly partyId: PartyId };
  readonly 'mediator-objected': { readonly partyId: PartyId };
  /** What a party tells its organisation alone: why it objects, what it wants looked at. */
  readonly 'words-to-organisation': { readonly partyId: PartyId; readonly about: string };
  readonly 'objection-decided': { readonly outcome: 'upheld' | 'dismissed' };
  readonly 'mediator-replaced': { readonly mediatorId: PersonId; readonly isRefundDue: boolean };
  readonly 'explanation-confirmed': { readonly partyId: PartyId; readonly language: Language; readonly version: string };
  readonly 'contract-drafted': {
    readonly version: number;
    readonly documentId: FileId;
    readonly documentSha256: string;
    /** What stands at the foot of its pages; absent in cases that are older than signing on paper. */
    readonly printed?: PrintedMarks;
  };
  readonly 'contract-signed': {
    readonly partyId: PartyId | null;
    readonly version: number;
    readonly documentSha256: string;
    readonly level: SigningLevel;
    /** Of the signature itself, so that it can be stamped by who may not read it; absent on paper and in older cases. */
    readonly signatureSha256?: string;
    /** The scan of the page, where it was signed by hand. */
    readonly scanId?: FileId;
  };
  /** The signature itself, for those who may read what was signed: its certificate names the signer. */
  readonly 'signature-kept': { readonly of: 'contract' | 'settlement'; readonly partyId: PartyId | null; readonly version: number };
  readonly 'contract-concluded': { readonly version: number; readonly on: Day; readonly nominalDay: Day; readonly lastDay: Day };
  readonly 'extension-agreed': { readonly partyId: PartyId | null; readonly untilDay: Day };
  readonly 'term-extended': { readonly untilDay: Day };
  /** A day off that was declared later moved a running term (the calendar changed, not the term). */
  readonly 'term-moved': { readonly what: 'answer' | 'mediation'; readonly lastDay: Day };
  readonly 'consent-given': { readonly partyId: PartyId; readonly purpose: 'video' | 'survey' };
  readonly 'consent-withdrawn': { readonly partyId: PartyId; readonly purpose: 'video' | 'survey' };
  readonly 'mediation-ended': { readonly ground: EndingGround; readonly on: Day; readonly at: string; readonly partyId: PartyId | null };
  /** Why the mediator found that a settlement is excluded; his own record, read by nobody else. */
  readonly 'exclusion-noted': { readonly category: 'hopeless' | 'unlawful' | 'unenforceable' | 'safety' };
  readonly 'notice-asked': { readonly partyId: PartyId };
  readonly 'representative-appointed': RepresentativeRecord;
  /** How a representative is reached: for its own side and the mediator. */
  readonly 'representative-reachable': { readonly representativeId: string };
  readonly 'representative-joined': { readonly representativeId: string; readonly personId: PersonId };
  readonly 'representative-revoked': { readonly representativeId: string };
  readonly 'file-added': {
    readonly fileId: FileId;
    readonly sha256: string;
    readonly bytes: number;
    readonly type: string;
    readonly purpose: 'evidence' | 'scan' | 'proof' | 'document' | 'power-of-attorney' | 'signed-paper';
  };
  readonly 'review-asked': { readonly partyId: PartyId; readonly about: string };
  readonly 'review-answered': { readonly about: string };
}

export interface ProcedureContents {
  readonly 'case-opened': { readonly names: Readonly<Record<string, string>> };
  readonly 'law-checked': { readonly facts: LawFacts };
  readonly 'contacts-given': ContactDetails;
  readonly 'claim-stated': ClaimContent;
  readonly 'needs-stated': { readonly support: string };
  readonly 'safety-answered': SafetyAnswers & { readonly words: string };
  readonly 'safety-reviewed': { readonly reason: string };
  readonly 'disclosure-made': { readonly words: string };
  readonly 'words-to-organisation': { readonly words: string };
  readonly 'contract-drafted': ContractTerms;
  readonly 'signature-kept': { readonly artifact: string };
  readonly 'representative-appointed': { readonly name: string };
  readonly 'representative-reachable': { readonly email: string };
  readonly 'file-added': { readonly name: string };
  readonly 'review-answered': { readonly words: string };
}
