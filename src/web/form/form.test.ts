import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isDay } from '#kernel/day.ts';
import { readForm, typedFrom } from '#web/form/read-form.ts';
import { readDateTime, readDay, readMoney, readPhone } from '#web/form/read-value.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';
import type { FieldKind, FieldSpec } from '#web/form/spec.ts';
import { zodRefusals } from '#web/form/zod-refusals.ts';
import type { Speech } from '#web/speech.ts';
import { moneyInWords } from '#web/text/numbers.ts';

const field = (name: string, kind: FieldKind, rest: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  kind,
  label: 'web.form.label',
  ...rest,
});
const kinds: readonly FieldKind[] = [
  'text',
  'long-text',
  'email',
  'phone',
  'iin',
  'bin',
  'day',
  'date-time',
  'money',
  'whole-number',
  'radios',
  'checkboxes',
  'select',
  'file',
  'password',
  'hidden',
];

describe('reading what was typed', () => {
  it.each([
    ['1 850 000,50', 185_000_050],
    ['1\u00a0850\u00a0000 ₸', 185_000_000],
    ['1,850,000.5', 185_000_050],
    ['1.850.000', 185_000_000],
    ['12,5', 1250],
    ['0', 0],
    ['сто', 'сто'],
    ['-5', '-5'],
    ['1,85,000', '1,85,000'],
  ])('money %s is %s', (text, expected) => {
    expect(readMoney(text)).toBe(expected);
  });

  it('reads back every amount it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), fc.constantFrom('kk' as const, 'ru' as const, 'en' as const), (tiyn, language) => {
        expect(readMoney(moneyInWords(language, tiyn))).toBe(tiyn);
      }),
    );
  });

  it.each([
    ['31.12.2026', '2026-12-31'],
    ['1/2/2026', '2026-02-01'],
    ['2026-12-31', '2026-12-31'],
    ['31.02.2026', '31.02.2026'],
    ['вчера', 'вчера'],
  ])('day %s is %s', (text, expected) => {
    expect(readDay(text)).toBe(expected);
  });

  it('takes a time as a time of Kazakhstan', () => {
    expect(readDateTime('2026-12-31T14:30')).toBe('2026-12-31T09:30:00.000Z');
    expect(readDateTime('01.01.2027 03:00')).toBe('2026-12-31T22:00:00.000Z');
    expect(readDateTime('01.01.2027 25:00')).toBe('01.01.2027 25:00');
  });

  it('writes Kazakhstani phones one way', () => {
    expect(readPhone('8 (701) 123-45-67')).toBe('+77011234567');
    expect(readPhone('+7 701 123 45 67')).toBe('+77011234567');
  });

  it('nests dotted names, drops blanks, and turns choices into what they mean', () => {
    const specs = [
      field('parties.0.name', 'text'),
      field('parties.1.name', 'text'),
      field('parties.1.note', 'text'),
      field('agree', 'radios', { options: [{ value: 'true' }, { value: 'false' }] }),
      field('read', 'checkboxes', { options: [{ value: 'true' }] }),
      field('languages', 'checkboxes', { options: [{ value: 'kk' }, { value: 'ru' }] }),
      field('born', 'day'),
    ];
    const body = {
      'parties.0.name': ' Айгүл ',
      'parties.1.name': 'Ерлан',
      'parties.1.note': ' ',
      agree: 'false',
      languages: 'kk',
      'born.day': '5',
      'born.month': '4',
      'born.year': '1990',
      stranger: 'x',
    };
    expect(readForm(specs, body)).toEqual({
      parties: [{ name: 'Айгүл' }, { name: 'Ерлан' }],
      agree: false,
      read: false,
      languages: ['kk'],
      born: '1990-04-05',
    });
  });

  it('leaves out a field whose condition does not hold', () => {
    const specs = [
      field('has', 'radios', { options: [{ value: 'true' }, { value: 'false' }] }),
      field('why', 'text', { when: { name: 'has', value: 'true' } }),
    ];
    expect(readForm(specs, { has: 'false', why: 'old text' })).toEqual({ has: false });
    expect(readForm(specs, { has: 'true', why: 'reason' })).toEqual({ has: true, why: 'reason' });
  });

  it('never throws and never reaches a prototype, whatever comes in', () => {
    const names = fc.oneof(
      fc.constantFrom('__proto__.polluted', 'a.constructor.prototype.polluted', 'a.b', 'a.0.c', 'a', 'toString.x'),
      fc.string(),
    );
    const specs = fc.array(fc.record({ name: names, kind: fc.constantFrom(...kinds), label: fc.constant('web.x') }));
    fc.assert(
      fc.property(
        specs,
        fc.oneof(fc.anything(), fc.dictionary(names, fc.oneof(fc.string(), fc.array(fc.string()), fc.anything()))),
        (list, body) => {
          readForm(list, body);
          typedFrom(body);
          expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
          expect(Object.hasOwn(Object, 'polluted')).toBe(false);
        },
      ),
    );
    const attack = JSON.parse('{"__proto__":"x","a.__proto__.b":"y","c":"z"}') as unknown;
    expect(Object.entries(typedFrom(attack))).toEqual([['c', 'z']]);
    expect(Object.getPrototypeOf(readForm([field('__proto__.admin', 'text')], { '__proto__.admin': 'true' }))).toBe(Object.prototype);
  });
});

describe('refusals of a schema', () => {
  const specs = [field('name', 'text'), field('born', 'day'), field('feeTiyn', 'money'), field('mail', 'email'), field('side', 'radios')];
  const schema = z.object({
    name: z.string().max(5),
    born: z.string().refine(isDay, 'web.not-a-day'),
    feeTiyn: z.int().max(100),
    mail: z.email(),
    side: z.enum(['first', 'second']),
    roles: z.array(z.string()).min(1),
  });
  const told = (input: unknown): unknown => {
    const parsed = schema.safeParse(input);
    return parsed.success ? [] : zodRefusals(parsed.error, { input, specs }).map((refusal) => `${refusal.field ?? ''} ${refusal.code}`);
  };

  it('asks for everything that is absent', () => {
    expect(told({ roles: [] })).toEqual(['name', 'born', 'feeTiyn', 'mail', 'side', 'roles'].map((name) => `${name} web.required`));
  });

  it('says what is wrong with what is there', () => {
    expect(told({ name: 'too long', born: '31.02.2026', feeTiyn: 'сто', mail: 'x', side: 'third', roles: ['a'] })).toEqual([
      'name web.too-long',
      'born web.not-a-day',
      'feeTiyn web.not-money',
      'mail web.not-an-email',
      'side web.wrong-choice',
    ]);
    expect(told({ name: 'Ali', born: '2026-02-01', feeTiyn: 500, mail: 'a@b.kz', side: 'first', roles: ['a'] })).toEqual([
      'feeTiyn web.too-large-money',
    ]);
  });
});

describe('saying a refusal', () => {
  const speech: Speech = {
    language: 'en',
    t: (id, values) => `${id} ${JSON.stringify(values)}`,
    day: (value) => `<${value}>`,
    instant: (value) => `<${value}>`,
    money: (tiyn) => `${tiyn / 100} ₸`,
    number: String,
    list: (items) => items.join(),
  };

  it('finds the message in the room of the code and writes out days and money', () => {
    expect(sayRefusal(speech, { code: 'case.too-late', facts: { lastDay: '2026-12-01', feeTiyn: 5000, n: 3, isOpen: true } })).toBe(
      'case.refusal.too-late {"lastDay":"<2026-12-01>","feeTiyn":"50 ₸","n":3,"isOpen":"true"}',
    );
  });
});
