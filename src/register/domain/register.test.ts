import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import { publishable } from '#register/domain/figures.ts';
import { inKazakhOrder } from '#register/domain/kazakh-order.ts';
import type { RegisterEntry } from '#register/domain/mediator.ts';
import { fits, matchesName, readMediatorFilter } from '#register/domain/mediator-filter.ts';
import { regionCodes } from '#register/domain/region.ts';
import { mayTakeCases, suspensionOn, suspensionPeriods } from '#register/domain/standing.ts';

const entry: RegisterEntry = {
  registryNumber: 'M3',
  personId: '0192f0c1-0000-7000-8000-000000000003' as PersonId,
  name: 'Қайрат Әбенов',
  kind: 'professional',
  organisationId: null,
  keeper: { kk: 'к', ru: 'к' },
  languages: ['kk'],
  regions: ['75'],
  fields: ['labour', 'neighbour'],
  formats: ['in-person'],
  feeFromTiyn: 3_000_000,
  address: 'Алматы',
  phone: null,
  email: null,
  about: null,
  training: { hours: 72, provider: 'p', certificateNumber: '1', certifiedOn: day('2020-01-01') },
  enteredOn: day('2020-02-01'),
  suspendedFrom: [day('2026-01-10')],
  excludedOn: null,
  proofs: {
    birthDay: day('1983-12-12'),
    higherEducation: true,
    performsStateFunctions: false,
    mediatorCapacity: 'full',
    underProsecution: false,
    conviction: 'none',
  },
};

describe('a suspended mediator', () => {
  it.each([
    ['2026-01-09', 'allowed'],
    ['2026-01-10', 'refused'],
    ['2026-06-01', 'refused'],
    ['2026-07-10', 'refused'],
    ['2026-07-11', 'allowed'],
  ])('on %s is %s', (today, outcome) => {
    expect(mayTakeCases(entry, day(today)).outcome).toBe(outcome);
  });

  it('is refused with the article and the last day', () => {
    const refusal = mayTakeCases(entry, day('2026-06-01')).reasons.find((reason) => reason.weight === 'refuses');
    expect(refusal).toMatchObject({ ruleId: 'kz.mediation.14.7', facts: { lastDay: '2026-07-10' } });
    expect(suspensionPeriods(entry)).toEqual([{ from: '2026-01-10', until: '2026-07-10' }]);
    expect(suspensionOn(entry, day('2026-07-11'))).toBeNull();
  });

  it('stays refused when an older suspension is over and a newer one runs', () => {
    const twice = { ...entry, suspendedFrom: [day('2026-08-01'), day('2026-01-10')] };
    expect(mayTakeCases(twice, day('2026-09-01')).outcome).toBe('refused');
    expect(mayTakeCases(twice, day('2026-07-20')).outcome).toBe('allowed');
  });
});

describe('whether a mediator may be offered', () => {
  const free = { ...entry, suspendedFrom: [] };
  it.each<[string, RegisterEntry, string]>([
    ['a professional with all proofs', free, 'allowed'],
    ['one struck off today', { ...free, excludedOn: day('2026-03-02') }, 'refused'],
    ['one struck off tomorrow', { ...free, excludedOn: day('2026-03-03') }, 'allowed'],
    ['one entered tomorrow', { ...free, enteredOn: day('2026-03-03') }, 'refused'],
    ['a professional without certificate', { ...free, training: null }, 'refused'],
    ['a professional of 24', { ...free, proofs: { ...free.proofs, birthDay: day('2001-03-03') } }, 'refused'],
    [
      'a public mediator of 64 without certificate',
      { ...free, kind: 'public', training: null, proofs: { ...free.proofs, birthDay: day('1961-10-01') } },
      'allowed',
    ],
    ['a public mediator of 39', { ...free, kind: 'public', proofs: { ...free.proofs, birthDay: day('1986-03-03') } }, 'refused'],
    ['one with an unspent conviction', { ...free, proofs: { ...free.proofs, conviction: 'unspent' } }, 'refused'],
  ])('%s', (...[, mediator, outcome]) => {
    expect(mayTakeCases(mediator, day('2026-03-02')).outcome).toBe(outcome);
  });

  it('never is yes within six months of a suspension, whichever day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 180 }), (start, later) => {
        const from = addDays(day('2021-01-01'), start);
        return mayTakeCases({ ...free, suspendedFrom: [from] }, addDays(from, later)).outcome === 'refused';
      }),
    );
  });
});

describe('the filter of the list', () => {
  it('reads an address and leaves out what is no choice', () => {
    expect(
      readMediatorFilter({ language: 'kk', region: '75', field: 'labour', format: 'fax', name: '  Әбен ', page: '2', other: 'x' }),
    ).toEqual({
      language: 'kk',
      region: '75',
      field: 'labour',
      format: undefined,
      kind: undefined,
      name: 'Әбен',
      page: 2,
    });
    expect(readMediatorFilter({ page: '-1', name: ['a'], language: { a: 1 } })).toMatchObject({
      page: 1,
      name: undefined,
      language: undefined,
    });
  });

  it.each([
    [{ language: 'kk' as const }, true],
    [{ language: 'ru' as const }, false],
    [{ region: '75' as const, field: 'labour' as const }, true],
    [{ region: '71' as const, field: 'labour' as const }, false],
    [{ format: 'video' as const }, false],
    [{ kind: 'professional' as const }, true],
    [{ name: 'әбен қай' }, true],
    [{ name: 'бенов' }, false],
  ])('%j is %s', (filter, expected) => {
    expect(fits(entry, filter)).toBe(expected);
  });

  it('finds a name by the beginnings of its words, in either case', () => {
    expect(matchesName('Сёмина-Ким Ольга', 'семина ОЛ')).toBe(true);
    expect(matchesName('Сёмина-Ким Ольга', 'ким')).toBe(true);
    expect(matchesName('Сёмина-Ким Ольга', 'льга')).toBe(false);
  });
});

describe('names in the order of the Kazakh alphabet', () => {
  it('puts each Kazakh letter where it belongs', () => {
    const letters = [
      'А',
      'Ә',
      'Б',
      'Г',
      'Ғ',
      'Д',
      'К',
      'Қ',
      'Л',
      'Н',
      'Ң',
      'О',
      'Ө',
      'П',
      'У',
      'Ұ',
      'Ү',
      'Ф',
      'Х',
      'Һ',
      'Ц',
      'Ы',
      'І',
      'Э',
    ];
    expect(letters.toReversed().toSorted(inKazakhOrder)).toEqual(letters);
  });

  it('looks at the case of letters last', () => {
    expect(['әсем б', 'Әсем А'].toSorted(inKazakhOrder)).toEqual(['Әсем А', 'әсем б']);
  });
});

it('figures of fewer than five cases are not shown', () => {
  const figures = { endedCases: 4, settledCases: 4, medianDays: 20 };
  expect(publishable(figures)).toBeNull();
  expect(publishable({ ...figures, endedCases: 5 })).toMatchObject({ endedCases: 5 });
  expect(publishable(null)).toBeNull();
});

it('there are twenty regions, each once', () => {
  expect(new Set(regionCodes).size).toBe(20);
});
