import { describe, expect, it } from 'vitest';
import { withEnding } from '#document/domain/wording/kazakh-endings.ts';

/** From, to, of, of that day: written out, not derived. */
const months: readonly (readonly [string, string, string, string, string])[] = [
  ['қаңтар', 'қаңтардан', 'қаңтарға', 'қаңтардың', 'қаңтардағы'],
  ['ақпан', 'ақпаннан', 'ақпанға', 'ақпанның', 'ақпандағы'],
  ['наурыз', 'наурыздан', 'наурызға', 'наурыздың', 'наурыздағы'],
  ['сәуір', 'сәуірден', 'сәуірге', 'сәуірдің', 'сәуірдегі'],
  ['мамыр', 'мамырдан', 'мамырға', 'мамырдың', 'мамырдағы'],
  ['маусым', 'маусымнан', 'маусымға', 'маусымның', 'маусымдағы'],
  ['шілде', 'шілдеден', 'шілдеге', 'шілденің', 'шілдедегі'],
  ['тамыз', 'тамыздан', 'тамызға', 'тамыздың', 'тамыздағы'],
  ['қыркүйек', 'қыркүйектен', 'қыркүйекке', 'қыркүйектің', 'қыркүйектегі'],
  ['қазан', 'қазаннан', 'қазанға', 'қазанның', 'қазандағы'],
  ['қараша', 'қарашадан', 'қарашаға', 'қарашаның', 'қарашадағы'],
  ['желтоқсан', 'желтоқсаннан', 'желтоқсанға', 'желтоқсанның', 'желтоқсандағы'],
];

/** Nouns of documents, for the rules that no month shows. */
const nouns: readonly (readonly [string, string, string, string])[] = [
  ['шарт', 'шарттан', 'шартқа', 'шарттың'],
  ['келісім', 'келісімнен', 'келісімге', 'келісімнің'],
  ['тарап', 'тараптан', 'тарапқа', 'тараптың'],
  ['теңге', 'теңгеден', 'теңгеге', 'теңгенің'],
  ['сот', 'соттан', 'сотқа', 'соттың'],
  ['төлем', 'төлемнен', 'төлемге', 'төлемнің'],
  ['ұйым', 'ұйымнан', 'ұйымға', 'ұйымның'],
  ['үй', 'үйден', 'үйге', 'үйдің'],
];

describe('Kazakh endings', () => {
  it.each(months)('of the month %s', (...[word, ablative, dative, genitive, adjective]) => {
    expect(withEnding(word, 'ablative')).toBe(ablative);
    expect(withEnding(word, 'dative')).toBe(dative);
    expect(withEnding(word, 'genitive')).toBe(genitive);
    expect(withEnding(word, 'locative-adjective')).toBe(adjective);
  });

  it.each(nouns)('of the noun %s', (...[word, ablative, dative, genitive]) => {
    expect([withEnding(word, 'ablative'), withEnding(word, 'dative'), withEnding(word, 'genitive')]).toEqual([ablative, dative, genitive]);
  });
});
