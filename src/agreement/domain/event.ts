import type { Day } from '#kernel/day.ts';
import type { FileId, PartyId } from '#kernel/id.ts';
import type { SigningLevel } from '#signature/domain/signing-level.ts';

/** One promise of a settlement or an offer: who, what, how much, how, by when. Amounts in tiyn. */
export interface Obligation {
  readonly no: number;
  readonly debtor: PartyId;
  readonly creditor: PartyId;
  readonly kind: 'money' | 'act';
  readonly amountTiyn: number | null;
  /** For an act: what is to be done, in the author's words. */
  readonly what: string;
  /** How it is performed: transfer, cash, at which place. */
  readonly how: string;
  readonly dueDay: Day;
}

/** What follows when promises are broken. */
export interface DefaultRule {
  /** So many missed payments make the whole rest due; null when nothing of the kind is agreed. */
  readonly missedPayments: number | null;
  readonly words: string;
}

export interface OfferTerms {
  readonly obligations: readonly Obligation[];
  readonly words: string;
}

/** Sections that every party confirms one by one before signing. */
export type SettlementSection = 'parties' | 'subject' | 'obligations' | 'default' | 'other';

export const settlementSections: readonly SettlementSection[] = ['parties', 'subject', 'obligations', 'default', 'other'];

/** Text of every section in one language. */
export type SectionTexts = Readonly<Record<SettlementSection, string>>;

/** What the law asks of an agreement on the support of children. Amounts in tiyn. */
export interface FamilyFacts {
  readonly childrenCount: number;
  readonly payerIncomeTiyn: number;
  readonly monthlySupportTiyn: number;
  /** Arrears for a minor can be neither waived nor set off (Family Code 172). */
  readonly isArrearsWaived: boolean;
}

/**
 * Settlement as data with its two texts.
 *
 * A section left empty in `texts` is generated from the data when it is shown or printed: `completeTexts` of
 * settlement-texts.ts; only what somebody edited is kept here.
 */
export interface SettlementDraft {
  readonly place: string;
  readonly subject: string;
  readonly obligations: readonly Obligation[];
  readonly defaultRule: DefaultRule;
  readonly otherTerms: string;
  readonly texts: { readonly kk: SectionTexts; readonly ru: SectionTexts };
  /** The drafter says that a promise waits for something which may never happen. */
  readonly isConditional?: boolean;
  readonly familyFacts?: FamilyFacts;
}

/** What negotiation, settlement and performance say openly. */
export interface AgreementPayloads {
  readonly 'offer-made': {
    readonly offerId: string;
    readonly by: PartyId;
    readonly counterTo: string | null;
    readonly lapsesDay: Day | null;
    /** The private offer which the mediator carried here with its author's leave. */
    readonly carriedFrom: string | null;
  };
  readonly 'offer-released': { readonly offerId: string };
  readonly 'offer-accepted': { readonly offerId: string; readonly by: PartyId };
  readonly 'offer-declined': { readonly offerId: string; readonly by: PartyId };
  readonly 'offer-withdrawn': { readonly offerId: string };
  readonly 'settlement-drafted': { readonly version: number; readonly fromOffer: string | null };
  readonly 'section-confirmed': { readonly partyId: PartyId; readonly version: number; readonly section: SettlementSection };
  readonly 'advice-time-asked': { readonly partyId: PartyId; readonly untilDay: Day };
  readonly 'settlement-issued': {
    readonly version: number;
    readonly number: string;
    readonly code: string;
    readonly documentId: FileId;
    readonly documentSha256: string;
  };
  /** The issued text is no longer to be signed: a new version is being written. */
  readonly 'settlement-reopened': { readonly version: number };
  readonly 'settlement-signed': {
    readonly partyId: PartyId | null;
    readonly version: number;
    readonly documentSha256: string;
    readonly level: SigningLevel;
    /** Of the signature itself, so that it can be stamped by who may not read it; absent on paper and in older cases. */
    readonly signatureSha256?: string;
    /** The scan of the page, where it was signed by hand. */
    readonly scanId?: FileId;
  };
  readonly 'settlement-concluded': {
    readonly version: number;
    readonly on: Day;
    readonly number: string;
    readonly documentSha256: string;
    readonly schedule: readonly {
      readonly no: number;
      readonly debtor: PartyId;
      readonly creditor: PartyId;
      readonly dueDay: Day;
      readonly isMoney: boolean;
    }[];
    readonly missedPayments: number | null;
  };
  readonly 'obligation-marked': { readonly no: number; readonly by: PartyId; readonly on: Day; readonly proofId: FileId | null };
  readonly 'obligation-confirmed': { readonly no: number; readonly by: PartyId };
  readonly 'obligation-disputed': { readonly no: number; readonly by: PartyId };
  readonly 'default-declared': { readonly by: PartyId; readonly on: Day; readonly missed: readonly number[] };
  readonly 'court-order-prepared': { readonly by: PartyId; readonly documentId: FileId; readonly documentSha256: string };
}

/** Amounts and words: sealed under the joint room's key, or a side's for a private offer. */
export interface AgreementContents {
  readonly 'offer-made': OfferTerms;
  readonly 'settlement-drafted': SettlementDraft;
  readonly 'obligation-disputed': { readonly words: string };
}
