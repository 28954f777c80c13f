import type { Language } from '#kernel/language.ts';
import { isLanguage } from '#kernel/language.ts';
import type { Words } from '#signature/domain/told-finding.ts';
import { instantInWords } from '#web/text/dates.ts';

/** Messages of the room `signature` in three languages; the build puts them in. */
declare const BITIM_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The words of one language. A code that nobody put into words is shown as it is, never left out. */
export function wordsIn(language: Language): Words {
  const messages = BITIM_WORDS[language];
  return {
    say: (id, values = {}) => (messages[id] ?? id).replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
    instant: (instant) => instantInWords(language, instant),
  };
}

/** The language of the page. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'kk';
}
