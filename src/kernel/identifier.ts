import { type Day, isDay } from '#kernel/day.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/** A checked individual identification number (ИИН, ЖСН): twelve digits. */
export type Iin = string & { readonly iin: unique symbol };

/** A checked business identification number (БИН, БСН): twelve digits. */
export type Bin = string & { readonly bin: unique symbol };

/** What an individual's number says of its holder; it proves nothing about who typed it. */
export interface IinReading {
  readonly kind: 'iin';
  readonly iin: Iin;
  /** Null when the seventh digit is 0, met with some foreign persons: the century is then unknown. */
  readonly birthDate: Day | null;
  readonly sex: 'female' | 'male' | null;
}

/** What an organisation's number says of it. */
export interface BinReading {
  readonly kind: 'bin';
  readonly bin: Bin;
  readonly holder: 'resident' | 'non-resident' | 'joint-entrepreneurs';
  readonly unit: 'head' | 'branch' | 'representative-office' | 'farm';
  /** Month of registration, `YY-MM`; the number does not carry the century. */
  readonly registered: string;
}

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;
const centuries = ['18', '19', '20'] as const;
const holders = ['resident', 'non-resident', 'joint-entrepreneurs'] as const;
const units = ['head', 'branch', 'representative-office', 'farm'] as const;
const twelveDigits = /^[0-9]{12}$/;

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

function weighted(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * digitAt(text, index), 0) % 11;
}

/** The check digit by the rules of the numbers; null when a number with these eleven digits is never issued. */
function checkDigit(text: string): number | null {
  const first = weighted(text, firstWeights);
  if (first < 10) return first;
  const second = weighted(text, secondWeights);
  return second < 10 ? second : null;
}

function cleaned(text: string): string {
  return text.slice(0, 40).replace(/[\s\u00a0-]/g, '');
}

function birthDateOf(number: string): Day | null | undefined {
  const mark = digitAt(number, 6);
  const tail = `${number.slice(0, 2)}-${number.slice(2, 4)}-${number.slice(4, 6)}`;
  if (mark === 0) return isDay(`19${tail}`) || isDay(`20${tail}`) ? null : undefined;
  const century = centuries[Math.floor((mark - 1) / 2)];
  const text = `${century ?? ''}${tail}`;
  return isDay(text) ? text : undefined;
}

function refuseForm(number: string, expected: 'iin' | 'bin'): { readonly ok: false; readonly error: readonly Refusal[] } | null {
  if (!/^[0-9]*$/.test(number)) return refuse('law.identifier-digits', { facts: { expected } });
  if (!twelveDigits.test(number)) return refuse('law.identifier-length', { facts: { expected, entered: number.length } });
  return null;
}

/**
 * Reads an IIN as a person types it; spaces and hyphens are ignored.
 *
 * @error law.identifier-digits - Something other than the digits 0 to 9.
 * @error law.identifier-length - Not twelve digits (`facts.entered`).
 * @error law.identifier-is-bin - A number of an organisation stands here.
 * @error law.identifier-date - The first six digits and the seventh are no day.
 * @error law.identifier-check-digit - The last digit does not fit: most likely a slip of the finger.
 * @source Weights 1 to 11, then 3 to 11, 1, 2 when the first pass gives 10; rules of identification numbers, 2007 No. 406.
 */
export function readIin(text: string): Result<IinReading, readonly Refusal[]> {
  const number = cleaned(text);
  const badForm = refuseForm(number, 'iin');
  if (badForm) return badForm;
  if (digitAt(number, 4) >= 4 && digitAt(number, 4) <= 6) return refuse('law.identifier-is-bin');
  const birthDate = birthDateOf(number);
  if (birthDate === undefined) return refuse('law.identifier-date', { facts: { expected: 'iin' } });
  if (checkDigit(number) !== digitAt(number, 11)) return refuse('law.identifier-check-digit', { facts: { expected: 'iin' } });
  const mark = digitAt(number, 6);
  return ok({ kind: 'iin', iin: number as Iin, birthDate, sex: mark === 0 ? null : mark % 2 === 1 ? 'male' : 'female' });
}

/**
 * Reads a BIN as a person types it; spaces and hyphens are ignored.
 *
 * @error law.identifier-digits - Something other than the digits 0 to 9.
 * @error law.identifier-length - Not twelve digits (`facts.entered`).
 * @error law.identifier-is-iin - A number of an individual stands here.
 * @error law.identifier-date - The month of registration, the kind of holder or the kind of unit does not exist.
 * @error law.identifier-check-digit - The last digit does not fit.
 */
export function readBin(text: string): Result<BinReading, readonly Refusal[]> {
  const number = cleaned(text);
  const badForm = refuseForm(number, 'bin');
  if (badForm) return badForm;
  if (digitAt(number, 4) <= 3) return refuse('law.identifier-is-iin');
  const month = Number(number.slice(2, 4));
  const [holder, unit] = [holders[digitAt(number, 4) - 4], units[digitAt(number, 5)]];
  if (month < 1 || month > 12 || !holder || !unit) return refuse('law.identifier-date', { facts: { expected: 'bin' } });
  if (checkDigit(number) !== digitAt(number, 11)) return refuse('law.identifier-check-digit', { facts: { expected: 'bin' } });
  return ok({ kind: 'bin', bin: number as Bin, holder, unit, registered: `${number.slice(0, 2)}-${number.slice(2, 4)}` });
}

/** Reads a number of either kind; the fifth digit tells them apart. */
export function readIdentifier(text: string): Result<IinReading | BinReading, readonly Refusal[]> {
  const asPerson = readIin(text);
  return !asPerson.ok && asPerson.error[0]?.code === 'law.identifier-is-bin' ? readBin(text) : asPerson;
}
