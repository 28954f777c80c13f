import { readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import type { Language } from '#kernel/language.ts';
import type { MessageValues, Speech } from '#web/speech.ts';
import { dayInWords, instantInWords } from '#web/text/dates.ts';
import { listInWords, moneyInWords, numberInWords } from '#web/text/numbers.ts';

/** Compiled messages of all rooms by language and id; plain JSON. */
export type Catalogue = Readonly<Record<Language, Readonly<Record<string, CompiledMessage>>>>;

/** Who speaks to a reader of that language. */
export type SpeechFor = (language: Language) => Speech;

/**
 * Speech in three languages over one catalogue.
 *
 * @param unknownId - What an unknown id does: `throw` under test, `show` the id to the reader in production.
 * @example speechOf(catalogue, 'throw')('kk').t('web.sign-in')
 */
export function speechOf(catalogue: Catalogue, unknownId: 'throw' | 'show'): SpeechFor {
  const speeches: Readonly<Record<Language, Speech>> = {
    kk: oneSpeech('kk', catalogue, unknownId),
    ru: oneSpeech('ru', catalogue, unknownId),
    en: oneSpeech('en', catalogue, unknownId),
  };
  return (language) => speeches[language];
}

function oneSpeech(language: Language, catalogue: Catalogue, unknownId: 'throw' | 'show'): Speech {
  const messages = catalogue[language];
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  const t = (id: string, values?: MessageValues): string => {
    if (Object.hasOwn(messages, id)) return i18n._(id, values);
    if (unknownId === 'throw') throw new Error(`no message ${id} in ${language}`);
    return id;
  };
  return {
    language,
    t,
    day: (value, form) => dayInWords(language, value, form),
    instant: (value) => instantInWords(language, value),
    money: (tiyn) => moneyInWords(language, tiyn),
    number: (value) => numberInWords(language, value),
    list: (items) => listInWords(language, items),
  };
}

/** Reads the compiled catalogue that the build wrote. */
export function readCatalogue(file: string): Catalogue {
  return JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
}
