import type { Day } from '#kernel/day.ts';

/** What a document needs of the one who speaks: one of the two languages of documents, words, formal dates, money. */
export interface PaperSpeech {
  readonly language: 'kk' | 'ru';
  readonly t: (id: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly day: (day: Day, form: 'formal') => string;
  /** Tenge from tiyn. */
  readonly money: (tiyn: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** Gives words in a language of documents; the Speech of the service fits here as it is. */
export type PaperWords = (language: 'kk' | 'ru') => Omit<PaperSpeech, 'language'>;
