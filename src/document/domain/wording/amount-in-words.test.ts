import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords, numberInWords } from '#document/domain/wording/amount-in-words.ts';

const known: readonly (readonly [number, string, string])[] = [
  [0, 'нөл', 'ноль'],
  [1, 'бір', 'один'],
  [11, 'он бір', 'одиннадцать'],
  [21, 'жиырма бір', 'двадцать один'],
  [100, 'жүз', 'сто'],
  [1000, 'мың', 'одна тысяча'],
  [1001, 'мың бір', 'одна тысяча один'],
  [2000, 'екі мың', 'две тысячи'],
  [12_012, 'он екі мың он екі', 'двенадцать тысяч двенадцать'],
  [21_000, 'жиырма бір мың', 'двадцать одна тысяча'],
  [100_000, 'жүз мың', 'сто тысяч'],
  [1_850_000, 'бір миллион сегіз жүз елу мың', 'один миллион восемьсот пятьдесят тысяч'],
  [2_000_000_003, 'екі миллиард үш', 'два миллиарда три'],
];

const values: Readonly<Record<string, number>> = Object.fromEntries([
  ...['бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'].map((word, index) => [word, index + 1]),
  ...['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'].map((word, index) => [word, (index + 1) * 10]),
]);
const scales: Readonly<Record<string, number>> = { мың: 1e3, миллион: 1e6, миллиард: 1e9, триллион: 1e12 };

/** Reads Kazakh number words back, by adding up. */
function readBack(words: string): number {
  let [total, group] = [0, 0];
  for (const word of words.split(' ')) {
    const scale = scales[word];
    if (scale !== undefined) [total, group] = [total + (group || 1) * scale, 0];
    else if (word === 'жүз') group = group % 10 === 0 && group < 10 ? group + 100 : group - (group % 10) + (group % 10) * 100;
    else group += values[word] ?? 0;
  }
  return total + group;
}

describe('a number in words', () => {
  it.each(known)('%d', (n, kk, ru) => {
    expect([numberInWords(n, 'kk'), numberInWords(n, 'ru')]).toEqual([kk, ru]);
  });

  it('says the same number when it is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => {
        expect(readBack(numberInWords(n, 'kk'))).toBe(n);
      }),
    );
  });

  it('is never the same for two numbers', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(5_000_000), (a, b) => {
        expect(numberInWords(a, 'ru') === numberInWords(b, 'ru')).toBe(a === b);
      }),
    );
  });

  it('is refused for what is not a whole number', () => {
    for (const n of [-1, 1.5, Number.NaN, 1e15]) expect(() => numberInWords(n, 'kk')).toThrow();
  });
});

describe('a sum', () => {
  it('stands in figures and in words, with tiyn where there are any', () => {
    expect(amountInWords(185_000_050, 'kk')).toBe('1\u00a0850\u00a0000 (бір миллион сегіз жүз елу мың) теңге 50 тиын');
    expect(amountInWords(185_000_000, 'ru')).toBe('1\u00a0850\u00a0000 (один миллион восемьсот пятьдесят тысяч) тенге');
  });
});
