import type { DocumentHead, Spoken } from '#document/domain/document-head.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';
import type { Speech } from '#web/speech.ts';

/** What a document says that the case itself does not know. */
export interface PaperFacts {
  readonly number: string;
  /** Code by which anybody checks the paper on `verifyPage`. */
  readonly code: string;
  readonly day: Day;
  /** Written into the file; the same content made at the same instant gives the same bytes. */
  readonly madeAt: Instant;
  /** Where the paper is made, unless the parties agreed on a place themselves. */
  readonly place: Spoken;
  /** Address of the public page, without the code. */
  readonly verifyPage: string;
  readonly mediatorName: string;
  readonly organisation: { readonly kk: string; readonly ru: string } | null;
  readonly speeches: { readonly kk: Speech; readonly ru: Speech };
  readonly calendar: WorkingCalendar;
}

/** A text in both languages of documents. */
export interface BothLanguages {
  readonly kk: string;
  readonly ru: string;
}

/** Says one thing in Kazakh and in Russian. */
export function inBoth(facts: Pick<PaperFacts, 'speeches'>, say: (speech: Speech) => string): BothLanguages {
  return { kk: say(facts.speeches.kk), ru: say(facts.speeches.ru) };
}

/** A message of documents in both languages. */
export function paperText(facts: Pick<PaperFacts, 'speeches'>, name: string, values?: Parameters<Speech['t']>[1]): BothLanguages {
  return inBoth(facts, (speech) => speech.t(`agreement.paper.${name}`, values));
}

/** Head of a paper; `place` is what the parties wrote, when they did. */
export function headOf(facts: PaperFacts, place = ''): DocumentHead {
  const { number, day, madeAt, code, verifyPage } = facts;
  const link = `${verifyPage}?code=${encodeURIComponent(code)}`;
  const known = place === '' ? facts.place : place;
  return {
    number,
    day,
    place: known === '' ? paperText(facts, 'words-to-fill') : known,
    madeAt,
    verification: { code, page: verifyPage, link },
  };
}
