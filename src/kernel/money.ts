import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/** The largest amount handled: a quadrillion tenge would lose single tiyn in a JavaScript number. */
export const largestTiyn = 9_000_000_000_000_000;

const form = /^(\d{1,14})(?:[.,](\d{1,2}))?$/;

/** Tells whether a number is an amount of money here: whole tiyn, not negative. */
export function isTiyn(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= largestTiyn;
}

/** Tiyn from whole tenge: 1 tenge is 100 tiyn. */
export function tiynOfTenge(tenge: number): number {
  return tenge * 100;
}

/**
 * Reads tenge as people type them, spaces and the currency mark included.
 *
 * @error law.not-an-amount - Not a number of tenge with at most two decimals, or too large.
 * @example parseTenge('1 850 000,50 ₸') // ok(185000050)
 */
export function parseTenge(text: string): Result<number, readonly Refusal[]> {
  const match = form.exec(text.slice(0, 60).replace(/[\s\u00a0\u202f₸]/g, ''));
  if (!match) return refuse('law.not-an-amount');
  const tiyn = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return isTiyn(tiyn) ? ok(tiyn) : refuse('law.not-an-amount');
}

/** An amount shared out equally; what cannot be divided is stated, never dropped. */
export interface EqualSplit {
  readonly shareTiyn: number;
  /** Tiyn left over, fewer than there are parts. */
  readonly remainderTiyn: number;
}

/**
 * Splits an amount into equal whole shares.
 *
 * @throws When `parts` is not a positive whole number: a bug of the caller.
 * @example splitEqually(6_000_000, 2) // { shareTiyn: 3_000_000, remainderTiyn: 0 }
 */
export function splitEqually(totalTiyn: number, parts: number): EqualSplit {
  if (!Number.isInteger(parts) || parts < 1) throw new Error('parts must be a positive whole number');
  const remainderTiyn = totalTiyn % parts;
  return { shareTiyn: (totalTiyn - remainderTiyn) / parts, remainderTiyn };
}

/**
 * A fraction of an amount, rounded up to whole tiyn, so that "not below one quarter" is never a fraction of a tiyn short.
 *
 * @example fractionUp(48_000_000, { of: 1, in: 4 }) // 12_000_000
 */
export function fractionUp(totalTiyn: number, fraction: { readonly of: number; readonly in: number }): number {
  const whole = totalTiyn * fraction.of;
  return (whole - (whole % fraction.in)) / fraction.in + (whole % fraction.in === 0 ? 0 : 1);
}
