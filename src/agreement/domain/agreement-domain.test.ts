import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettlementDraft } from '#agreement/domain/event.ts';
import { instalments } from '#agreement/domain/instalments.ts';
import { isInTime, lastDayInTime } from '#agreement/domain/performance.ts';
import { completeTexts, settlementTexts, unedited } from '#agreement/domain/settlement-texts.ts';
import { addDays, day, daysBetween, partsOfDay } from '#kernel/day.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';
import { people } from '#test/story.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const calendar = kazakhstanCalendar();

describe('instalments', () => {
  it('are 230,000 and ten of 110,000 on the first of each month for 1,330,000', () => {
    const plan = { totalTiyn: 133_000_000, firstDay: day('2026-04-01'), firstAmountTiyn: 23_000_000, eachTiyn: 11_000_000 };
    const payments = instalments(plan);
    expect(payments.ok && payments.value.map((payment) => payment.dueDay)).toEqual([
      '2026-04-01',
      '2026-05-01',
      '2026-06-01',
      '2026-07-01',
      '2026-08-01',
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
  });

  it('keep the day of the month after a short month and put the remainder last', () => {
    expect(instalments({ totalTiyn: 250, firstDay: day('2026-01-31'), eachTiyn: 100 })).toEqual({
      ok: true,
      value: [
        { dueDay: '2026-01-31', amountTiyn: 100 },
        { dueDay: '2026-02-28', amountTiyn: 100 },
        { dueDay: '2026-03-31', amountTiyn: 50 },
      ],
    });
  });

  it('are refused with every reason', () => {
    const wrong = (plan: object): unknown => {
      const payments = instalments({ totalTiyn: 100, firstDay: day('2026-01-31'), eachTiyn: 10, ...plan });
      return payments.ok ? [] : payments.error.map((refusal) => refusal.code);
    };
    expect(wrong({ totalTiyn: 0, eachTiyn: 0.5 })).toEqual(['agreement.no-amount', 'agreement.no-amount', 'agreement.no-amount']);
    expect(wrong({ firstAmountTiyn: 101 })).toEqual(['agreement.first-above-total']);
    expect(wrong({ totalTiyn: 121, eachTiyn: 1 })).toEqual(['agreement.too-many-instalments']);
    expect(wrong({ totalTiyn: 120, eachTiyn: 1 })).toEqual([]);
  });

  it('always add up to the whole, a month apart, none of them empty', () => {
    const plans = fc.record({
      totalTiyn: fc.integer({ min: 1, max: 1_000_000 }),
      eachTiyn: fc.integer({ min: 10_000, max: 1_000_000 }),
      first: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: undefined }),
      offset: fc.integer({ min: 0, max: 3000 }),
    });
    fc.assert(
      fc.property(plans, ({ totalTiyn, eachTiyn, first, offset }) => {
        const firstDay = addDays(day('2026-01-01'), offset);
        const firstAmountTiyn = first === undefined ? undefined : Math.min(first, totalTiyn);
        const payments = instalments({ totalTiyn, eachTiyn, firstDay, firstAmountTiyn });
        const list = payments.ok ? payments.value : [];
        expect(list.reduce((sum, payment) => sum + payment.amountTiyn, 0)).toBe(totalTiyn);
        expect(list.every((payment) => payment.amountTiyn > 0)).toBe(true);
        const months = list.map(({ dueDay }) => partsOfDay(dueDay).year * 12 + partsOfDay(dueDay).month);
        expect(months.every((month, index) => month === (months[0] ?? 0) + index)).toBe(true);
      }),
    );
  });
});

describe('being in time', () => {
  it.each([
    ['2026-05-01', '2026-05-04', true],
    ['2026-05-01', '2026-05-05', false],
    ['2026-06-01', '2026-06-01', true],
    ['2026-06-01', '2026-06-02', false],
    ['2026-04-11', '2026-04-13', true],
  ])('due %s, done %s: %s', (due, done, expected) => {
    expect(isInTime({ dueDay: day(due) }, day(done), calendar)).toBe(expected);
  });

  it('ends on the first working day from the due day on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (offset) => {
        const dueDay = addDays(day('2026-01-01'), offset);
        const last = lastDayInTime({ dueDay }, calendar);
        const between = Array.from({ length: daysBetween(dueDay, last) }, (_, index) => addDays(dueDay, index));
        expect(calendar.isWorkingDay(last)).toBe(true);
        expect(between.some((known) => calendar.isWorkingDay(known))).toBe(false);
      }),
    );
  });
});

describe('the text of a settlement', () => {
  const draft: SettlementDraft = {
    place: 'Алматы',
    subject: 'Долг по расписке от 10 апреля 2025 года',
    obligations: [
      {
        no: 1,
        debtor: people.partyB,
        creditor: people.partyA,
        kind: 'money',
        amountTiyn: 23_000_000,
        what: '',
        how: 'Kaspi',
        dueDay: day('2026-04-01'),
      },
      {
        no: 2,
        debtor: people.partyA,
        creditor: people.partyB,
        kind: 'act',
        amountTiyn: null,
        what: 'Возвращает расписку',
        how: 'лично',
        dueDay: day('2026-04-02'),
      },
      {
        no: 3,
        debtor: people.partyB,
        creditor: people.partyA,
        kind: 'money',
        amountTiyn: 11_000_050,
        what: 'остаток',
        how: 'Kaspi',
        dueDay: day('2026-05-01'),
      },
    ],
    defaultRule: { missedPayments: 2, words: 'Спор решает суд.' },
    otherTerms: '',
    texts: { kk: unedited, ru: unedited },
  };
  const named = {
    parties: [
      { partyId: people.partyA, side: 'a' as const, name: 'Айгүл' },
      { partyId: people.partyB, side: 'b' as const, name: 'Ерлан' },
    ],
    mediator: 'Дана',
  };

  it.each(['kk', 'ru', 'en'] as const)('names every person, amount and day in %s', (language) => {
    const speech = speechFor(language);
    const texts = settlementTexts(draft, named, speech);
    expect(texts.parties).toMatch(/Айгүл[\s\S]*Ерлан[\s\S]*Дана[\s\S]*Алматы/);
    for (const said of [
      speech.money(23_000_000),
      speech.money(11_000_050),
      speech.day(day('2026-05-01'), 'formal'),
      'Возвращает расписку',
      'Kaspi',
    ])
      expect(texts.obligations).toContain(said);
    expect(texts.obligations).toContain(speech.money(34_000_050));
    expect(texts.default).toContain('Спор решает суд.');
    expect(texts.subject).toContain(draft.subject);
  });

  it('keeps what was edited and generates the rest in both languages', () => {
    const edited = { ...draft, texts: { kk: unedited, ru: { ...unedited, other: 'Своими словами.' } } };
    const texts = completeTexts(edited, named, { kk: speechFor('kk'), ru: speechFor('ru') });
    expect(texts.ru.other).toBe('Своими словами.');
    expect(texts.kk.other).toBe(settlementTexts(draft, named, speechFor('kk')).other);
    expect(texts.ru.parties).toContain('Айгүл');
  });
});
