/** How a fact is asked and what it may be. Facts that only the program knows are described the same way. */
export type FactSpec =
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly hint?: boolean }
  | { readonly kind: 'several'; readonly options: readonly string[]; readonly hint?: boolean }
  | { readonly kind: 'yes-no'; readonly hint?: boolean }
  | { readonly kind: 'text'; readonly hint?: boolean }
  | { readonly kind: 'day'; readonly hint?: boolean }
  | { readonly kind: 'instant'; readonly hint?: boolean }
  | { readonly kind: 'money'; readonly hint?: boolean }
  | { readonly kind: 'number'; readonly from: number; readonly to: number; readonly hint?: boolean };

/** Every fact of a question, in the order in which a person is asked. */
export type FactSheet<Facts> = { readonly [Fact in keyof Facts]-?: FactSpec };
