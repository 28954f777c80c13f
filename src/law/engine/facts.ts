/** What every fact has: whether a hint stands beside its question, and what the interview should know of it. */
interface SpecParts {
  /** `law.ask.<fact>.hint` explains the question. */
  readonly hint?: boolean;
  /** Asked before all others: without it the rest makes no sense to a reader. */
  readonly first?: boolean;
  /** The answer that nine of ten people give: an option, `true` or `false`. Without it every answer counts as equally likely. */
  readonly usual?: string | boolean;
  /** People can still bring it about, so a refusal may name it as the way out. */
  readonly changeable?: boolean;
}

/** How a fact is asked and what it may be. Facts that only the program knows are described the same way. */
export type FactSpec = SpecParts &
  (
    | { readonly kind: 'choice'; readonly options: readonly string[] }
    | { readonly kind: 'several'; readonly options: readonly string[] }
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'text' }
    | { readonly kind: 'day' }
    | { readonly kind: 'instant' }
    | { readonly kind: 'money' }
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
  );

/** Every fact of a question, in the order in which it is asked when nothing speaks for another order. */
export type FactSheet<Facts> = { readonly [Fact in keyof Facts]-?: FactSpec };
