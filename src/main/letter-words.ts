import { z } from 'zod';
import { doorLetterWords } from '#identity/domain/door-letter.ts';
import type { LetterRow } from '#platform/mail/letter.ts';
import type { CalendarPart } from '#platform/mail/transport.ts';
import type { SpeechFor } from '#web/text/catalogue.ts';

/** A letter as its receiver reads it. */
export interface LetterWords {
  readonly subject: string;
  readonly text: string;
  readonly calendar?: CalendarPart;
}

const written = z.object({
  subject: z.string(),
  text: z.string(),
  calendar: z.object({ method: z.enum(['REQUEST', 'CANCEL', 'PUBLISH']), content: z.string() }).optional(),
});

/** Letters about cases are written out when they are queued; the whole letter is its sealed part. */
export function sealedWords(words: LetterWords): string {
  return JSON.stringify(words);
}

/** Subject and text of a letter from the outbox. */
export function letterWords(letter: LetterRow, secret: string | null, speechFor: SpeechFor): LetterWords {
  if (secret?.startsWith('{')) {
    const { calendar, ...words } = written.parse(JSON.parse(secret));
    return calendar ? { ...words, calendar } : words;
  }
  const { template, params } = letter;
  const { subject, body } = doorLetterWords(speechFor(letter.language).t, { template, params, secret } as Parameters<
    typeof doorLetterWords
  >[1]);
  return { subject, text: body };
}
