import { describe, expect, it } from 'vitest';
import type { Slot } from '#document/domain/document-kind.ts';
import { checkTemplate } from '#document/domain/template/check-template.ts';
import { fillTemplate } from '#document/domain/template/fill-template.ts';
import { readTemplate } from '#document/domain/template/read-template.ts';
import { sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const article = [{ act: 'mediation', article: '27', paragraph: '2' }] as const;
const slots: Readonly<Record<string, Slot>> = {
  subject: { as: 'text', essential: article },
  note: { as: 'text', optional: true },
  lastDay: { as: 'day' },
  amount: { as: 'money', optional: true },
  parties: { as: 'block' },
  ending: { as: 'choice', choices: ['settled', 'expired'], essential: article },
};
const whole = '# Т\n{subject}\n[ending = settled] а\n[ending = expired] б';

function faultsOf(text: string): readonly string[] {
  const read = readTemplate(text);
  const faults = read.ok ? checkTemplate(read.value, { slots }) : read.error;
  return faults.map(({ line, code, slot }) => `${line} ${code} ${slot ?? ''}`.trim());
}

const values = { subject: 'дау', note: null, lastDay: day('2026-12-01'), amount: 185_000_050, parties: [], ending: 'expired' };

function filled(text: string, language: 'kk' | 'ru' = 'kk', given: Partial<typeof values> = {}) {
  const read = readTemplate(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const filling = { head: sampleHead, slots, values: { ...values, ...given }, signatures: [] };
  return fillTemplate(read.value, filling, { ...speechFor(language), language });
}

const plain = (text: unknown): string => JSON.stringify(text).replaceAll('\u00a0', ' ');

describe('a template', () => {
  it('is whole when every slot exists and every term of the law is said', () => {
    expect(faultsOf(whole)).toEqual([]);
  });

  it.each([
    ['without a title', '{subject}\n[ending = settled] а\n[ending = expired] б', ['0 title']],
    ['with two titles', `${whole}\n# Екінші`, ['5 title']],
    ['with an open brace', `${whole}\n{note`, ['5 brace']],
    ['with braces around no name', `${whole}\n{ note }`, ['5 brace  note']],
    ['with a slot that nobody fills', `${whole}\n{price}`, ['5 unknown-slot price']],
    ['with a slot named after a part of every object', `${whole}\n{constructor}`, ['5 unknown-slot constructor']],
    ['with an ending that no day has', `${whole}\n{lastDay|with}`, ['5 filter with']],
    ['with the ending of a day on a sum', `${whole}\n{amount|until}`, ['5 filter amount']],
    ['with a block inside a line', `${whole}\nТараптар: {parties}`, ['5 block-in-line parties']],
    ['with a choice that is to be printed', `${whole}\n{ending} x`, ['5 choice-printed ending']],
    ['with a value that the choice has not', `${whole}\n[ending = refused] в`, ['5 choice-value ending = refused']],
    ['with a condition that cannot be read', `${whole}\n[note or subject] в`, ['5 guard']],
    ['with a letter that no paper shows', `${whole}\n💰`, ['5 letter 💰']],
    ['without a term of the law', '# Т\n[ending = settled] а\n[ending = expired] б', ['0 term-missing subject']],
    ['with a term that is said only sometimes', whole.replace('{subject}', '[note] {subject}'), ['2 term-conditional subject']],
    ['with a choice one value of which says nothing', whole.replace('[ending = expired] б', ''), ['3 term-conditional ending']],
  ])('%s is refused with its line', (_, text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });

  it('may say a term by two ways that leave no case out', () => {
    expect(faultsOf(whole.replace('{subject}', '[note] {subject} (ескертпемен)\n[!note] {subject}'))).toEqual([]);
  });

  it('is refused when it is longer than any paper', () => {
    expect(faultsOf('# Т\n'.padEnd(200_000, 'а'))).toEqual(['0 too-long']);
  });
});

describe('a filled template', () => {
  it('drops lines and sections that have nothing to say', () => {
    const part = filled(`${whole}\n## Ескертпе\n{note}\n## Соңы\n[!note] ескертпе жоқ`);
    expect(part.sections.map((section) => section.heading)).toEqual(['', 'Соңы']);
  });

  it('prints the line of the value that a choice has, and no other', () => {
    expect(plain(filled(whole).sections)).toContain('"б"');
    expect(plain(filled(whole).sections)).not.toContain('"а"');
  });

  it('gives a Kazakh day its ending, and a Russian one its only form', () => {
    const text = '# Т\n{lastDay|until} дейін, {lastDay|from} бастап, {lastDay|of} хат';
    expect(plain(filled(text).sections)).toContain(
      '2026 жылғы 1 желтоқсанға дейін, 2026 жылғы 1 желтоқсаннан бастап, 2026 жылғы 1 желтоқсандағы хат',
    );
    expect(plain(filled('# Т\nдо {lastDay|until}', 'ru').sections)).toContain('до 1 декабря 2026 года');
  });

  it('writes a sum in words', () => {
    expect(plain(filled('# Т\n{amount|words}', 'ru').sections)).toContain(
      '1 850 000 (один миллион восемьсот пятьдесят тысяч) тенге 50 тиын',
    );
  });

  it('takes what people typed as text, whatever it looks like', () => {
    const typed = '# {note} [x] :: - {subject|until}';
    const part = filled(whole, 'kk', { subject: typed });
    expect(part.title).toBe('Т');
    expect(part.sections[0]?.blocks[0]).toEqual({ kind: 'paragraph', text: typed });
  });

  it('puts facts and items that follow each other into one block each', () => {
    const part = filled('# Т\nА :: {subject}\nБ :: {subject}\n- бір\n- екі\nсоңы');
    expect(part.sections[0]?.blocks.map((block) => block.kind)).toEqual(['facts', 'list', 'paragraph']);
  });
});
