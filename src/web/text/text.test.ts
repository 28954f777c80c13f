import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { addDays, day } from '#kernel/day.ts';
import { speechOf } from '#web/text/catalogue.ts';
import { compileTexts } from '#web/text/compile.ts';
import { almatyTime, dayInWords, instantInWords, weekdayInWords } from '#web/text/dates.ts';
import { listInWords, moneyInWords, numberInWords } from '#web/text/numbers.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('dates in words', () => {
  it.each([
    ['kk', 'formal', '2026 жылғы 1 желтоқсан'],
    ['kk', 'long', '2026 ж. 1 желтоқсан'],
    ['ru', 'formal', '1 декабря 2026 года'],
    ['ru', 'long', '1 декабря 2026 года'],
    ['en', 'formal', '1 December 2026'],
    ['kk', 'short', '01.12.2026'],
  ] as const)('%s writes the %s form as %s', (language, form, expected) => {
    expect(plain(dayInWords(language, day('2026-12-01'), form))).toBe(expected);
  });

  it('agrees with the Russian and English calendars of the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (offset) => {
        const value = addDays(day('1990-01-01'), offset);
        const date = new Date(`${value}T00:00:00Z`);
        const words = (locale: string): string =>
          new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
        expect(plain(dayInWords('en', value))).toBe(words('en-GB'));
        expect(plain(dayInWords('ru', value))).toBe(plain(words('ru')).replace('г.', 'года'));
        expect(weekdayInWords('ru', value)).toBe(new Intl.DateTimeFormat('ru', { weekday: 'long', timeZone: 'UTC' }).format(date));
        expect(plain(dayInWords('kk', value))).toContain(
          new Intl.DateTimeFormat('kk', { month: 'long', timeZone: 'UTC' }).format(date).toLowerCase(),
        );
      }),
    );
  });

  it('tells the time of Kazakhstan before and after the change of zone', () => {
    expect(almatyTime('2024-02-29T18:59:00.000Z' as Instant)).toEqual({ day: '2024-03-01', time: '00:59' });
    expect(almatyTime('2024-02-29T19:00:00.000Z' as Instant)).toEqual({ day: '2024-03-01', time: '00:00' });
    expect(plain(instantInWords('en', '2026-12-01T20:05:00.000Z' as Instant))).toBe('2 December 2026, 01:05');
  });
});

describe('numbers in words', () => {
  it('writes tenge from tiyn', () => {
    expect(plain(moneyInWords('kk', 185_000_000))).toBe('1 850 000 ₸');
    expect(plain(moneyInWords('ru', 185_000_050))).toBe('1 850 000,50 ₸');
    expect(plain(moneyInWords('en', -185_000_005))).toBe('−1,850,000.05 ₸');
  });

  it('agrees with the platform on whole numbers and decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const cut = Math.round(value * 100) / 100;
        const ours = (language: 'ru' | 'en'): string => plain(numberInWords(language, cut)).replace('−', '-');
        expect(ours('ru')).toBe(plain(new Intl.NumberFormat('ru-KZ').format(cut === 0 ? 0 : cut)));
        expect(ours('en')).toBe(new Intl.NumberFormat('en-GB').format(cut === 0 ? 0 : cut));
      }),
    );
  });

  it('keeps the zeros of whole numbers', () => {
    expect(plain(numberInWords('kk', 1000))).toBe('1 000');
    expect(numberInWords('kk', 10, 0)).toBe('10');
  });

  it('joins names with the word of the language before the last', () => {
    expect(listInWords('kk', ['А', 'Б', 'В'])).toBe('А, Б және В');
    expect(listInWords('en', ['A', 'B'])).toBe('A and B');
    expect(listInWords('ru', [])).toBe('');
  });
});

const room = (kk: string, ru: string, en: string): Parameters<typeof compileTexts>[0] => [{ room: 'case', po: { kk, ru, en } }];
const po = (id: string, text: string): string => `msgid "${id}"\nmsgstr "${text}"\n`;

describe('compiling texts', () => {
  it('accepts plural forms that differ by language', () => {
    const kk = po('case.days', '{n, plural, other {# күн}}');
    const ru = po('case.days', '{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}');
    const en = po('case.days', '{n, plural, one {# day} other {# days}}');
    const { catalogue, faults } = compileTexts(room(kk, ru, en));
    expect(faults).toEqual([]);
    const speech = speechOf(catalogue, 'throw');
    expect(speech('ru').t('case.days', { n: 22 })).toBe('22 дня');
    expect(speech('ru').t('case.days', { n: 11 })).toBe('11 дней');
    expect(speech('en').t('case.days', { n: 1 })).toBe('1 day');
  });

  it.each([
    ['a missing language', po('case.a', 'A'), po('case.a', 'A'), '', 'missing in en'],
    ['an empty text', po('case.a', ''), po('case.a', 'A'), po('case.a', 'A'), 'empty'],
    ['other arguments', po('case.a', '{x}'), po('case.a', '{y}'), po('case.a', '{x}'), 'different arguments'],
    ['a foreign id', po('web.a', 'A'), po('web.a', 'A'), po('web.a', 'A'), "room's name"],
    ['a repeated id', po('case.a', 'A') + po('case.a', 'B'), po('case.a', 'A'), po('case.a', 'A'), 'twice'],
    ['a broken message', po('case.a', '{x'), po('case.a', '{x}'), po('case.a', '{x}'), 'case/kk case.a'],
    ['a date formatted by the message', po('case.a', '{x, date}'), po('case.a', '{x}'), po('case.a', '{x}'), 'not allowed'],
  ])('names %s', (...[, kk, ru, en, expected]) => {
    expect(compileTexts(room(kk, ru, en)).faults.join('\n')).toContain(expected);
  });

  it('throws for an unknown id or shows it, as told', () => {
    const { catalogue } = compileTexts([]);
    expect(() => speechOf(catalogue, 'throw')('kk').t('case.none')).toThrow('case.none');
    expect(speechOf(catalogue, 'show')('kk').t('case.none')).toBe('case.none');
    expect(speechOf(catalogue, 'show')('kk').t('constructor')).toBe('constructor');
  });
});
