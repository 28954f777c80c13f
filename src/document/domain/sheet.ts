import type { Instant } from '#kernel/day.ts';

/** A piece of a document as the printer knows it: plain text only, never markup. */
export type SheetBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly SheetFact[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly widths: readonly number[];
      readonly rows: readonly (readonly string[])[];
    };

/** A label and what stands beside it. */
export interface SheetFact {
  readonly label: string;
  readonly value: string;
}

export interface SheetSection {
  readonly heading: string;
  readonly blocks: readonly SheetBlock[];
}

/** A place where somebody signs. */
export interface SheetSignature {
  readonly role: string;
  readonly name: string;
}

/** The document in one language. */
export interface SheetPart {
  readonly lang: 'kk' | 'ru';
  readonly title: string;
  readonly numberLine: string;
  readonly place: string;
  readonly day: string;
  /** Lines at the top right: to whom and from whom. Empty for agreements. */
  readonly addressees: readonly (readonly SheetFact[])[];
  readonly sections: readonly SheetSection[];
  readonly signatures: readonly SheetSignature[];
  readonly signatureHeading: string;
  readonly signatureNote: string;
  readonly verifyHeading: string;
  readonly verifyCode: string;
  readonly verifyHow: string;
  readonly qrAlt: string;
}

/** A whole document, ready for printing. */
export interface Sheet {
  readonly number: string;
  readonly code: string;
  readonly qrText: string;
  readonly madeAt: Instant;
  readonly numbered: boolean;
  readonly parts: readonly SheetPart[];
}
