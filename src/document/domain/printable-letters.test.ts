import { describe, expect, it } from 'vitest';
import { unprintableLetters } from '#document/domain/printable-letters.ts';

describe('letters that a document can show', () => {
  it('include Kazakh, Russian, quotation marks, the number sign and the tenge', () => {
    expect(unprintableLetters('Әғқңөұүһі Ёъ «келісім» “x” № 5 — 1 850 000 ₸\n')).toEqual([]);
  });

  it('exclude emoji, other scripts and control characters, each named once', () => {
    expect(unprintableLetters('Ақша 💰💰 漢\u0000')).toEqual(['💰', '漢', '\u0000']);
  });

  it('count a letter written in two code points as the one letter that it is', () => {
    expect(unprintableLetters('и\u0306')).toEqual([]);
  });
});
