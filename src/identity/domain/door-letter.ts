import type { PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';

/** What the letters of the door are about; each names its texts, `<template>.subject` and `<template>.body`. */
export type DoorTemplate =
  | 'identity.letter.address-code'
  | 'identity.letter.already-registered'
  | 'identity.letter.password-code'
  | 'identity.letter.password-changed';

/** A letter to one address. */
export interface DoorLetter {
  /** Names the letter for ever; the same key goes out at most once. */
  readonly key: string;
  readonly toPerson: PersonId | null;
  readonly address: string;
  readonly language: Language;
  readonly template: DoorTemplate;
  /** Nothing personal and nothing secret. */
  readonly params: { readonly minutes?: string };
  /** The code, when the letter brings one; whoever stores the letter seals it. */
  readonly secret?: string;
}

/**
 * Subject and body of a letter of the door. The code stands in the body only.
 *
 * @param t - Messages in the language of the letter.
 */
export function doorLetterWords(
  t: (id: string, values?: Readonly<Record<string, string | number>>) => string,
  letter: Pick<DoorLetter, 'template' | 'params' | 'secret'>,
): { readonly subject: string; readonly body: string } {
  const { template, params, secret } = letter;
  const values = {
    ...(params.minutes === undefined ? {} : { minutes: params.minutes }),
    ...(secret === undefined ? {} : { code: secret }),
  };
  return { subject: t(`${template}.subject`), body: t(`${template}.body`, values) };
}
