/** The three languages of the service; every text exists in each of them. */
export type Language = 'kk' | 'ru' | 'en';

/** In the order in which they are offered to a reader. */
export const languages: readonly Language[] = ['kk', 'ru', 'en'];

/** Tells whether text names one of the three languages. */
export function isLanguage(text: string): text is Language {
  return text === 'kk' || text === 'ru' || text === 'en';
}
