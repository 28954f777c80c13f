import { unprintableLetters } from '#document/domain/printable-letters.ts';
import type { Refusal } from '#kernel/result.ts';

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function refusalFor(letters: readonly string[], field?: string): readonly Refusal[] {
  if (letters.length === 0) return [];
  return [{ code: 'document.letter-not-printable', ...(field === undefined ? {} : { field }), facts: { letters: letters.join(' ') } }];
}

/**
 * Letters that cannot be printed: at the field in which they were typed where that is known, without a field elsewhere.
 *
 * @param typed - Texts of the input by the path of their field.
 * @param paper - Everything that is to be printed.
 * @example letterRefusals({ place: 'Алматы 💰' }, contract)
 */
export function letterRefusals(typed: Readonly<Record<string, string>>, paper: object): readonly Refusal[] {
  const atFields = Object.entries(typed).flatMap(([field, text]) => refusalFor(unprintableLetters(text), field));
  const told = Object.values(typed).flatMap(unprintableLetters);
  const elsewhere = textsIn(paper).flatMap(unprintableLetters);
  return [...atFields, ...refusalFor([...new Set(elsewhere)].filter((letter) => !told.includes(letter)))];
}
