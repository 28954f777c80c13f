/** A fact, payload or setting that survives a trip through JSON unchanged. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What came out: a value, or all the reasons why not. A bug throws; an expected refusal is data. */
export type Result<Value, Problem> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };

/**
 * One reason why an act was refused, in a form that can be told in any language.
 *
 * `code` names the message (`refusal.<code>` in the texts), `field` the input it belongs to as a dotted path
 * (`parties.0.iin`), absent when it concerns the act as a whole. `facts` fill the message; never identity numbers.
 */
export interface Refusal {
  readonly code: string;
  readonly field?: string;
  readonly facts?: { readonly [name: string]: string | number | boolean };
}

/** Wraps a value as success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps a problem as failure. */
export function err<Problem>(error: Problem): { readonly ok: false; readonly error: Problem } {
  return { ok: false, error };
}

/**
 * One refusal as a failed result.
 *
 * @example refuse('case.not-yours') // err([{ code: 'case.not-yours' }])
 */
export function refuse(code: string, rest: Omit<Refusal, 'code'> = {}): { readonly ok: false; readonly error: readonly Refusal[] } {
  return err([{ code, ...rest }]);
}
