/** Words of a template, and slots between them. */
export type Piece = string | SlotName;

/** A slot as a template names it, with what is done to its value: `{lastDay|until}`. */
export interface SlotName {
  readonly slot: string;
  readonly filter?: Filter;
}

/** Endings of Kazakh days, and sums in words. */
export type Filter = 'from' | 'until' | 'of' | 'genitive' | 'words';

/** When a line is printed: `[slot]`, `[!slot]`, `[slot = value]`. */
export interface Guard {
  readonly slot: string;
  readonly is: 'present' | 'absent' | 'value';
  readonly value?: string;
}

export type LineKind = 'title' | 'heading' | 'paragraph' | 'item' | 'fact' | 'addressee' | 'gap' | 'block';

/** One line of a template, understood. */
export interface TemplateLine {
  /** Counted from 1. */
  readonly line: number;
  readonly kind: LineKind;
  readonly guard: Guard | null;
  /** What stands before `::`. */
  readonly label: readonly Piece[];
  readonly pieces: readonly Piece[];
}

/** A template, understood but not yet compared with the kind of document it is for. */
export interface Template {
  readonly lines: readonly TemplateLine[];
}

/** What is wrong with a template, by line; line 0 stands for the whole. */
export interface TemplateFault {
  readonly line: number;
  readonly code: TemplateFaultCode;
  readonly slot?: string;
}

export type TemplateFaultCode =
  | 'unknown-file'
  | 'brace'
  | 'guard'
  | 'filter'
  | 'title'
  | 'letter'
  | 'too-long'
  | 'unknown-slot'
  | 'block-in-line'
  | 'choice-printed'
  | 'choice-value'
  | 'term-missing'
  | 'term-conditional';

/** Slots that a line names, in order. */
export function slotsIn(line: TemplateLine): readonly SlotName[] {
  return [...line.label, ...line.pieces].filter((piece): piece is SlotName => typeof piece !== 'string');
}
