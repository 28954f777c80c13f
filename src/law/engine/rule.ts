/** A day written into the data of a rule, `YYYY-MM-DD`; a test proves that it is a real one. */
export type DayText = `${number}-${number}-${number}`;

/**
 * Where a rule stands in the law.
 *
 * `read` says which edition of the official text the rule was compared with; null means that nobody has, and every screen that shows it says so.
 */
export interface Cite {
  /** Id of an act of the pack; `law.act.<id>` names it in the texts. */
  readonly act: string;
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
  /** Rows of the dossier of the law that this rule carries out. */
  readonly rows?: readonly string[];
}

/** What the law reaches: codes of kinds, grounds or groups. */
export interface ListRule<Code extends string = string> extends Rule<readonly Code[]> {
  readonly kind: 'list';
}

/** Every code that a list has had in any edition, each once: what a person may say of himself or of a paper. */
export function codesOf<Code extends string>({ values }: ListRule<Code>): readonly Code[] {
  return [...new Set(values.flatMap((edition) => edition.value ?? []))];
}

/** An article of another act, with the parts that are meant; no part means the whole article. */
export interface ArticleParts {
  readonly article: string;
  readonly parts: readonly number[];
}

/** Articles of an act that a rule reaches. */
export interface ArticlesRule extends Rule<readonly ArticleParts[]> {
  readonly kind: 'articles';
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

/** Ages between two borders: the first is reached, the second is not. */
export interface AgesRule extends Rule<{ readonly from: number; readonly below: number }> {
  readonly kind: 'ages';
}

/** A fraction of an amount by number of persons; the last row holds for that number and more. */
export interface ShareRule extends Rule<readonly { readonly persons: number; readonly of: number; readonly in: number }[]> {
  readonly kind: 'share';
}

/** A sum of money set by law, in tiyn. */
export interface AmountRule extends Rule<number> {
  readonly kind: 'amount';
}

/** A part of a sum: `of` in `in`, so 1 % is 1 in 100. */
export interface RateRule extends Rule<{ readonly of: number; readonly in: number }> {
  readonly kind: 'rate';
}
