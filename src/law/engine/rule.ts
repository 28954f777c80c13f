/** A day written into the data of a rule, `YYYY-MM-DD`; a test proves that it is a real one. */
export type DayText = `${number}-${number}-${number}`;

/** Acts of Kazakhstan that carry rules here; `law.act.<id>` names each in the texts. */
export type ActId =
  | 'mediation'
  | 'civil'
  | 'civil-procedure'
  | 'administrative-procedure'
  | 'criminal'
  | 'administrative-offences'
  | 'family'
  | 'labour'
  | 'enforcement';

/**
 * Where a rule stands in the law.
 *
 * `read` says which edition of the official text the rule was compared with; null means that nobody has, and every screen that shows it says so.
 */
export interface Cite {
  readonly act: ActId;
  readonly article: string;
  readonly paragraph?: string;
  readonly read: { readonly edition: DayText; readonly source: string } | null;
}

/** The act of parliament that brought a value in, and since when. `exact` is false while the day itself is unconfirmed. */
export interface Edition {
  readonly from: DayText;
  readonly exact: boolean;
  readonly by: string;
}

/** What a rule said from a day on; null after its repeal. */
export interface Dated<Value> extends Edition {
  readonly value: Value | null;
}

/** A rule of law as data. Values stand in order of time; each lasts until the next. */
export interface Rule<Value = unknown> {
  readonly id: string;
  readonly kind: string;
  readonly cite: Cite;
  readonly values: readonly Dated<Value>[];
}

/** What the law reaches: codes of kinds, grounds or groups. */
export interface ListRule<Code extends string = string> extends Rule<readonly Code[]> {
  readonly kind: 'list';
}

/** Every code that a list has had in any edition, each once: what a person may say of himself or of a paper. */
export function codesOf<Code extends string>({ values }: ListRule<Code>): readonly Code[] {
  return [...new Set(values.flatMap((edition) => edition.value ?? []))];
}

/** What must not be. The value names how strict the bar is. */
export interface BarRule<Strictness extends string = string> extends Rule<Strictness> {
  readonly kind: 'bar';
}

/** What may be, or must be done, as a claim that simply holds while it is in force. */
export interface NormRule extends Rule<true> {
  readonly kind: 'norm';
}

/** How much time the law gives, and how it is counted. */
export interface TermLength {
  readonly length: number;
  readonly count: 'calendar-days' | 'working-days' | 'months';
}

/** A time limit. `startsWith` names the starting event, `effect` what follows when it has run out. */
export interface TimeLimitRule extends Rule<TermLength> {
  readonly kind: 'time-limit';
  readonly startsWith: string;
  readonly effect: string;
}

/** A number that decides: an age, a count, a number of days. */
export interface ThresholdRule extends Rule<number> {
  readonly kind: 'threshold';
}

/** A fraction of an amount by number of persons; the last row holds for that number and more. */
export interface ShareRule extends Rule<readonly { readonly persons: number; readonly of: number; readonly in: number }[]> {
  readonly kind: 'share';
}
