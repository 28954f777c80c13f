import type { MessageValues } from '#web/speech.ts';

/**
 * What a person is asked on one page, as data: drawn by one renderer, read by one reader.
 *
 * `name` is a dotted path into the act's input (`parties.0.iin`). Texts are message ids: the label is `label`, the hint
 * `hint` when given. A field shown only under a choice carries `when`.
 */
export interface FieldSpec {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  /** Choices of radios, checkboxes and select: value sent, message id or ready text. */
  readonly options?: readonly FieldOption[];
  /** Shown only while the field `name` holds `value`; without script it is always shown. */
  readonly when?: { readonly name: string; readonly value: string };
  readonly autocomplete?: string;
  readonly rows?: number;
  /** Ready text shown after the box (`%`, `км`); money shows `₸` by itself. */
  readonly suffix?: string;
  /** The label is the page's heading: one question a page. */
  readonly heading?: boolean;
  /** Values that fill `label` and `hint`. */
  readonly values?: MessageValues;
  /** Box as wide as so many letters; without it the kind decides. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  /** Radios with short choices side by side. */
  readonly inline?: boolean;
  /** File kinds offered by the chooser (`.pdf,.docx`). */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly maxLength?: number;
}

export type FieldKind =
  | 'text'
  | 'long-text'
  | 'email'
  | 'phone'
  | 'iin'
  | 'bin'
  | 'day'
  | 'date-time'
  | 'money'
  | 'whole-number'
  | 'radios'
  | 'checkboxes'
  | 'select'
  | 'file'
  | 'password'
  | 'hidden';

export interface FieldOption {
  readonly value: string;
  /** Message id. */
  readonly label?: string;
  /** Ready text, for names that are data (a mediator, a party). */
  readonly text?: string;
  readonly hint?: string;
}

/** Values as typed, kept for showing again after a refusal: dotted name to text or list of texts. */
export type TypedValues = Readonly<Record<string, string | readonly string[]>>;
