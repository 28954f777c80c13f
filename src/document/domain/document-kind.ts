import type { ZodType } from 'zod';
import type { DocumentHead } from '#document/domain/document-head.ts';
import type { PaperSpeech } from '#document/domain/paper-speech.ts';
import type { SheetBlock, SheetSection, SheetSignature } from '#document/domain/sheet.ts';
import type { Day } from '#kernel/day.ts';

/** The place of the law that asks for a term, so that a template without it is refused with a reason. */
export interface TermOfLaw {
  /** Act as the law room names it: `mediation`, `civil-procedure` … */
  readonly act: string;
  readonly article: string;
  readonly paragraph?: string;
  /** Code of the term where the law room lists it (`kz.mediation.21.2` → `expenses`). */
  readonly term?: string;
}

/**
 * A place in a template that the document's content fills. `text`, `day`, `money` (tiyn) and `number` stand inside a line,
 * `choice` picks lines by its value and is never printed, `block` (facts, tables, lists) and `sections` (with headings of
 * their own) stand on a line of their own.
 */
export interface Slot {
  readonly as: 'text' | 'day' | 'money' | 'number' | 'choice' | 'block' | 'sections';
  /** The content may leave it out; lines that name it then vanish. */
  readonly optional?: true;
  /** Every value of a choice. */
  readonly choices?: readonly string[];
  /** The terms of law that this slot holds: a template must name it, in both languages and in every case where it has a value. */
  readonly essential?: readonly TermOfLaw[];
  /** An essential slot that is optional, and for which the template must say something itself (`[!slot]`) when it is empty. */
  readonly hasStandardWording?: true;
}

/** Text or choice as text, a day, an amount in tiyn or a number, blocks, sections; null where the content has nothing. */
export type SlotValue = string | number | Day | readonly SheetBlock[] | readonly SheetSection[] | null;

export type SlotValues = Readonly<Record<string, SlotValue>>;

/** One kind of document: what it holds (`schema`), what a template may name (`slots`), and how content fills it. Pure. */
export interface DocumentKindSpec<Data extends { readonly head: DocumentHead }> {
  readonly kind: string;
  /** Version of the embedded data; raised when the schema changes. */
  readonly version: number;
  readonly schema: ZodType<Data>;
  readonly slots: Readonly<Record<string, Slot>>;
  /** Terms of law that the common frame prints for every template: number, day and place at the head. */
  readonly framed?: readonly TermOfLaw[];
  readonly fill: (data: Data, s: PaperSpeech) => SlotValues;
  readonly signatures: (data: Data, s: PaperSpeech) => readonly SheetSignature[];
  /** Sections are numbered, as in agreements. */
  readonly isNumbered?: true;
}
