import type { Day, Instant } from '#kernel/day.ts';

/** One text that is the same in both languages of a document (a name as in the identity card), or a text for each. */
export type Spoken = string | { readonly kk: string; readonly ru: string };

/** How anybody checks the file: by `code` on `page`; `link` is what the QR code holds. None of the three tells anything personal. */
export interface Verification {
  readonly code: string;
  /** Address of the public page, printed for people: `https://example.kz/verify`. */
  readonly page: string;
  readonly link: string;
}

/** What stands at the head of every document. */
export interface DocumentHead {
  readonly number: string;
  readonly day: Day;
  readonly place: Spoken;
  /** Creation time written into the file. The same document with the same `madeAt` gives the same bytes. */
  readonly madeAt: Instant;
  readonly verification: Verification;
}

/** Individual (IIN) or business (BIN) identification number: 12 digits, checked before it comes here. */
export interface IdentityNumber {
  readonly kind: 'iin' | 'bin';
  readonly number: string;
}

/** A person or organisation named in a document. */
export interface DocumentParty {
  readonly side: 'applicant' | 'respondent';
  readonly name: Spoken;
  readonly identity?: IdentityNumber;
  readonly address?: Spoken;
  readonly phone?: string;
  readonly representative?: { readonly name: Spoken; readonly power: Spoken };
}

/** The mediator as named in a document, with the organisation of mediators where there is one. */
export interface DocumentMediator {
  readonly name: Spoken;
  readonly organisation?: Spoken;
}

/** Number and day of another document that is referred to. */
export interface Reference {
  readonly number: string;
  readonly day: Day;
}

/** A promise made definite: who does what, how much, until when, in which way. */
export interface DocumentObligation {
  readonly no: number;
  readonly who: Spoken;
  readonly what: Spoken;
  /** Tiyn; absent when the obligation is not money. */
  readonly amountTiyn?: number;
  readonly dueDay?: Day;
  readonly how: Spoken;
}
