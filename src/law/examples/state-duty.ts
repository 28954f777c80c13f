import { atBorder, type Example, type ExampleTable, type Expected, type WrittenFacts } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';
import { type StateDutyFacts, stateDuty } from '#law/questions/state-duty.ts';

type Facts = WrittenFacts<StateDutyFacts>;

const silent = ['two-rules-at-once'];
/** 2,460,000 tenge for defects of a renovation, claimed by an individual. */
const renovation: Facts = {
  courtStep: 'claim-filed',
  dutyExemption: 'none',
  claimNature: 'property',
  claimant: 'individual',
  claimTiyn: 246_000_000,
};
const company: Facts = { ...renovation, claimant: 'legal-entity' };
const nonProperty: Facts = { courtStep: 'claim-filed', dutyExemption: 'none', claimNature: 'non-property' };
const divorce: Facts = { ...nonProperty, claimNature: 'divorce' };
const both: Facts = { ...renovation, claimNature: 'both' };
const order: Facts = { ...renovation, courtStep: 'court-order-application' };
const cassation: Facts = { ...renovation, courtStep: 'cassation-complaint' };
const appeal: Facts = { ...renovation, courtStep: 'appeal' };
const wages: Facts = { courtStep: 'claim-filed', dutyExemption: 'exempt-labour' };
const victim: Facts = { courtStep: 'claim-filed', dutyExemption: 'exempt-criminal-case' };

/** Nothing of the code of 2008 holds on its eve. */
function sinceCode2008(facts: Facts, since: Expected, before: readonly string[]): readonly Example<StateDutyFacts>[] {
  return atBorder<StateDutyFacts>('2009-01-01', facts, {
    before: { outcome: 'refused', says: { 'not-in-force': '535(1)' }, silent: before },
    since,
  });
}

/** The same provision in three codes: the last day of one and the first of the next. */
function acrossCodes(facts: Facts, code: string, articles: readonly [string, string, string]): readonly Example<StateDutyFacts>[] {
  return [
    ...atBorder<StateDutyFacts>('2018-01-01', facts, {
      before: { says: { [code]: articles[0] }, silent },
      since: { says: { [code]: articles[1] }, silent },
    }),
    ...atBorder<StateDutyFacts>('2026-01-01', facts, {
      before: { says: { [code]: articles[1] }, silent },
      since: { says: { [code]: articles[2] }, silent },
    }),
  ];
}

/** Half a monthly index for a claim that is not about property, at the border of a year. */
function newIndex(
  from: DayText,
  before: { readonly mciTiyn: number; readonly dutyTiyn: number },
  since: { readonly mciTiyn: number; readonly dutyTiyn: number },
): readonly Example<StateDutyFacts>[] {
  return atBorder<StateDutyFacts>(from, nonProperty, {
    before: { outcome: 'allowed', finds: before, says: { 'monthly-index': '7(4)' } },
    since: { outcome: 'allowed', finds: since, says: { 'monthly-index': '7(4)' } },
  });
}

const indexes: readonly (readonly [DayText, number, number])[] = [
  ['2011-01-01', 151_200, 75_600],
  ['2012-01-01', 161_800, 80_900],
  ['2013-01-01', 173_100, 86_550],
  ['2014-01-01', 185_200, 92_600],
  ['2015-01-01', 198_200, 99_100],
  ['2016-01-01', 212_100, 106_050],
  ['2017-01-01', 226_900, 113_450],
  ['2018-01-01', 240_500, 120_250],
  ['2019-01-01', 252_500, 126_250],
  ['2020-01-01', 265_100, 132_550],
  ['2020-04-01', 277_800, 138_900],
  ['2021-01-01', 291_700, 145_850],
  ['2022-01-01', 306_300, 153_150],
  ['2023-01-01', 345_000, 172_500],
  ['2024-01-01', 369_200, 184_600],
  ['2025-01-01', 393_200, 196_600],
  ['2026-01-01', 432_500, 216_250],
];

const years = indexes.slice(1).flatMap(([from, mciTiyn, dutyTiyn], place) => {
  const [, mciBefore = 0, dutyBefore = 0] = indexes[place] ?? [];
  return newIndex(from, { mciTiyn: mciBefore, dutyTiyn: dutyBefore }, { mciTiyn, dutyTiyn });
});

const exemptions = [
  'exempt-labour',
  'exempt-alimony',
  'exempt-health',
  'exempt-crime-damage',
  'exempt-veteran-or-disability',
  'exempt-author',
  'exempt-inventor',
  'exempt-insurance',
] as const;

const free = exemptions.flatMap((dutyExemption): readonly Example<StateDutyFacts>[] => {
  const facts: Facts = { courtStep: 'claim-filed', dutyExemption };
  return [
    { on: '2015-06-01', facts, outcome: 'allowed', says: { 'exempt-from-duty': '541(1)' }, finds: { dutyTiyn: 0 } },
    { on: '2020-06-01', facts, outcome: 'allowed', says: { 'exempt-from-duty': '616(1)' }, finds: { dutyTiyn: 0 } },
    { on: '2026-06-01', facts, outcome: 'allowed', says: { 'exempt-from-duty': '668(1)' }, finds: { dutyTiyn: 0 } },
  ];
});

/** How much state duty a claim costs: rates by person and year, both sides of every limit and of every year. */
export const stateDutyExamples: ExampleTable<StateDutyFacts> = {
  question: stateDuty,
  examples: [
    // The lane: 24,600 tenge for 2,460,000.
    {
      on: '2026-01-26',
      facts: renovation,
      outcome: 'allowed',
      says: { 'step-with-duty': '665(1)', 'duty-by-rate': '665(1(1))', 'duty-within-cap': '665(1(1))', 'index-of-payment-day': '664(2)' },
      silent: ['duty-capped', 'part-of-claim-duty', ...silent],
      finds: { dutyTiyn: 2_460_000, capTiyn: 4_325_000_000, mciTiyn: 432_500 },
    },
    { on: '2026-01-26', facts: company, outcome: 'allowed', finds: { dutyTiyn: 7_380_000, capTiyn: 8_650_000_000 } },

    // What is lacking.
    { on: '2026-01-26', facts: {}, outcome: 'missing', missing: ['courtStep'] },
    { on: '2026-01-26', facts: { courtStep: 'claim-filed' }, outcome: 'missing', missing: ['dutyExemption'] },
    { on: '2026-01-26', facts: { courtStep: 'claim-filed', dutyExemption: 'none' }, outcome: 'missing', missing: ['claimNature'] },
    {
      on: '2026-01-26',
      facts: { courtStep: 'court-order-application', dutyExemption: 'none' },
      outcome: 'missing',
      missing: ['claimant', 'claimTiyn'],
    },

    // Rates: 1 % and 3 %, before the first code that is known here and across the later ones.
    ...sinceCode2008(renovation, { says: { 'step-with-duty': '535(1)', 'duty-by-rate': '535(1(1))' }, finds: { dutyTiyn: 2_460_000 } }, [
      'step-with-duty',
      'duty-by-rate',
    ]),
    ...sinceCode2008(company, { says: { 'duty-by-rate': '535(1(1))' }, finds: { dutyTiyn: 7_380_000 } }, ['duty-by-rate']),
    ...acrossCodes(renovation, 'duty-by-rate', ['535(1(1))', '610(1(1))', '665(1(1))']),
    ...acrossCodes(renovation, 'step-with-duty', ['535(1)', '610(1)', '665(1)']),
    ...acrossCodes(company, 'duty-by-rate', ['535(1(1))', '610(1(1))', '665(1(1))']),
    { on: '2017-06-01', facts: renovation, finds: { dutyTiyn: 2_460_000 }, silent: ['duty-within-cap', 'monthly-index'] },
    { on: '2020-06-01', facts: renovation, finds: { dutyTiyn: 2_460_000 }, silent: ['duty-within-cap', 'monthly-index'] },
    { on: '2020-06-01', facts: company, finds: { dutyTiyn: 7_380_000 } },

    // A part of a tiyn counts as a whole one: 1 % of 12.34 tenge are 12.34 tiyn.
    { on: '2026-01-26', facts: { ...renovation, claimTiyn: 1_234 }, finds: { dutyTiyn: 13 } },
    { on: '2026-01-26', facts: { ...renovation, claimTiyn: 1_200 }, finds: { dutyTiyn: 12 } },
    { on: '2026-01-26', facts: { ...renovation, claimTiyn: 0 }, finds: { dutyTiyn: 0 } },

    // The limit of 10,000 indices for an individual: 43,250,000 tenge in 2026, reached by a claim of 4,325,000,000.
    {
      on: '2026-03-02',
      facts: { ...renovation, claimTiyn: 432_500_000_000 },
      says: { 'duty-within-cap': '665(1(1))' },
      silent: ['duty-capped'],
      finds: { dutyTiyn: 4_325_000_000, capTiyn: 4_325_000_000 },
    },
    {
      on: '2026-03-02',
      facts: { ...renovation, claimTiyn: 432_500_000_001 },
      says: { 'duty-capped': '665(1(1))' },
      silent: ['duty-within-cap'],
      finds: { dutyTiyn: 4_325_000_000, capTiyn: 4_325_000_000 },
    },
    // The limit of 20,000 indices for a legal entity: 86,500,000 tenge in 2026.
    {
      on: '2026-03-02',
      facts: { ...company, claimTiyn: 288_333_333_333 },
      says: { 'duty-within-cap': '665(1(1))' },
      finds: { dutyTiyn: 8_650_000_000, capTiyn: 8_650_000_000 },
    },
    {
      on: '2026-03-02',
      facts: { ...company, claimTiyn: 288_333_333_334 },
      says: { 'duty-capped': '665(1(1))' },
      finds: { dutyTiyn: 8_650_000_000, capTiyn: 8_650_000_000 },
    },
    // No limit before 21 May 2023; then 34,500,000 and 69,000,000 tenge.
    ...atBorder<StateDutyFacts>(
      '2023-05-21',
      { ...renovation, claimTiyn: 400_000_000_000 },
      {
        before: { silent: ['duty-capped', 'duty-within-cap'], finds: { dutyTiyn: 4_000_000_000 } },
        since: { says: { 'duty-capped': '610(1(1))' }, finds: { dutyTiyn: 3_450_000_000, capTiyn: 3_450_000_000, mciTiyn: 345_000 } },
      },
    ),
    ...atBorder<StateDutyFacts>(
      '2023-05-21',
      { ...company, claimTiyn: 400_000_000_000 },
      {
        before: { silent: ['duty-capped', 'duty-within-cap'], finds: { dutyTiyn: 12_000_000_000 } },
        since: { says: { 'duty-capped': '610(1(1))' }, finds: { dutyTiyn: 6_900_000_000, capTiyn: 6_900_000_000 } },
      },
    ),
    // The limit grows with the index of the new year and moves into the new code.
    ...atBorder<StateDutyFacts>(
      '2026-01-01',
      { ...renovation, claimTiyn: 500_000_000_000 },
      {
        before: { says: { 'duty-capped': '610(1(1))' }, silent, finds: { dutyTiyn: 3_932_000_000 } },
        since: { says: { 'duty-capped': '665(1(1))' }, silent, finds: { dutyTiyn: 4_325_000_000 } },
      },
    ),
    ...atBorder<StateDutyFacts>(
      '2026-01-01',
      { ...company, claimTiyn: 500_000_000_000 },
      {
        before: { says: { 'duty-capped': '610(1(1))' }, silent, finds: { dutyTiyn: 7_864_000_000 } },
        since: { says: { 'duty-capped': '665(1(1))' }, silent, finds: { dutyTiyn: 8_650_000_000 } },
      },
    ),

    // The index: not known here before 2011, then every year; in 2022 the higher one was for benefits alone.
    ...atBorder<StateDutyFacts>('2011-01-01', nonProperty, {
      before: { outcome: 'refused', says: { 'index-not-known-then': '7(4)' }, silent: ['monthly-index'] },
      since: { outcome: 'allowed', finds: { mciTiyn: 151_200, dutyTiyn: 75_600 } },
    }),
    ...years,
    ...atBorder<StateDutyFacts>('2022-04-01', nonProperty, {
      before: { finds: { mciTiyn: 306_300, dutyTiyn: 153_150 }, silent: ['index-for-benefits-not-for-duty'] },
      since: {
        finds: { mciTiyn: 306_300, dutyTiyn: 153_150, indexForBenefitsTiyn: 318_000 },
        says: { 'index-for-benefits-not-for-duty': '9(3)' },
      },
    }),
    ...atBorder<StateDutyFacts>('2023-01-01', nonProperty, {
      before: { says: { 'index-for-benefits-not-for-duty': '9(3)' } },
      since: { silent: ['index-for-benefits-not-for-duty'] },
    }),
    ...sinceCode2008(nonProperty, { says: { 'index-of-payment-day': '534(2)' } }, ['index-of-payment-day']),
    ...acrossCodes(nonProperty, 'index-of-payment-day', ['534(2)', '609(2)', '664(2)']),

    // Claims that are not about property; divorce; both kinds at once.
    ...sinceCode2008(nonProperty, { says: { 'non-property-part-of-index': '535(1(7))' } }, ['non-property-part-of-index']),
    ...acrossCodes(nonProperty, 'non-property-part-of-index', ['535(1(7))', '610(1(7))', '665(1(7))']),
    ...sinceCode2008(divorce, { says: { 'divorce-part-of-index': '535(1(5))' } }, ['divorce-part-of-index']),
    ...acrossCodes(divorce, 'divorce-part-of-index', ['535(1(5))', '610(1(5))', '665(1(5))']),
    { on: '2015-06-01', facts: divorce, outcome: 'allowed', finds: { dutyTiyn: 59_460, mciTiyn: 198_200 } },
    { on: '2020-06-01', facts: divorce, outcome: 'allowed', finds: { dutyTiyn: 83_340, mciTiyn: 277_800 } },
    { on: '2026-06-01', facts: divorce, outcome: 'allowed', finds: { dutyTiyn: 129_750, mciTiyn: 432_500 } },
    ...sinceCode2008(both, { says: { 'both-duties': '535(2)' } }, ['both-duties']),
    ...acrossCodes(both, 'both-duties', ['535(2)', '610(3)', '665(4)']),
    { on: '2015-06-01', facts: both, finds: { dutyTiyn: 2_559_100 }, says: { 'duty-by-rate': '535(1(1))' } },
    { on: '2026-03-02', facts: both, finds: { dutyTiyn: 2_676_250 }, silent },
    { on: '2026-03-02', facts: renovation, silent: ['both-duties', 'non-property-part-of-index'] },

    // A court order costs half, its limit halved with it; only property is ordered.
    ...sinceCode2008(order, { says: { 'part-of-claim-duty': '535(1(10))' } }, ['part-of-claim-duty']),
    ...acrossCodes(order, 'part-of-claim-duty', ['535(1(10))', '610(1(10))', '665(1(10))']),
    ...acrossCodes(order, 'step-with-duty', ['535(1)', '610(1)', '665(1)']),
    { on: '2015-06-01', facts: order, finds: { dutyTiyn: 1_230_000 } },
    { on: '2020-06-01', facts: order, finds: { dutyTiyn: 1_230_000 } },
    { on: '2026-06-01', facts: order, outcome: 'allowed', finds: { dutyTiyn: 1_230_000 } },
    { on: '2026-06-01', facts: { ...order, claimNature: 'non-property' }, finds: { dutyTiyn: 1_230_000 } },
    { on: '2026-06-01', facts: { ...order, claimTiyn: 900_000_000_000 }, finds: { dutyTiyn: 2_162_500_000 } },
    { on: '2026-06-01', facts: { ...order, claimTiyn: 1_100 }, finds: { dutyTiyn: 6 } },

    // An appeal costs nothing, save from the end of 2014 to the end of 2015.
    {
      on: '2026-06-01',
      facts: { courtStep: 'appeal' },
      outcome: 'allowed',
      says: { 'step-without-duty': '665(1)' },
      finds: { dutyTiyn: 0 },
    },
    {
      on: '2020-06-01',
      facts: { courtStep: 'appeal' },
      outcome: 'allowed',
      says: { 'step-without-duty': '610(1)' },
      finds: { dutyTiyn: 0 },
    },
    {
      on: '2012-06-01',
      facts: { courtStep: 'appeal' },
      outcome: 'allowed',
      says: { 'step-without-duty': '535(1)' },
      finds: { dutyTiyn: 0 },
    },
    ...atBorder<StateDutyFacts>('2014-11-30', appeal, {
      before: { outcome: 'allowed', says: { 'step-without-duty': '535(1)' }, silent: ['part-of-claim-duty'], finds: { dutyTiyn: 0 } },
      since: {
        outcome: 'allowed',
        says: { 'part-of-claim-duty': '535(1(14))', 'challenge-rate-of-claim': '535(1(14))' },
        silent: ['step-without-duty', 'cassation-rate-of-applicant'],
        finds: { dutyTiyn: 1_230_000 },
      },
    }),
    ...atBorder<StateDutyFacts>('2016-01-01', appeal, {
      before: { says: { 'part-of-claim-duty': '535(1(14))' }, finds: { dutyTiyn: 1_230_000 } },
      since: { says: { 'step-without-duty': '535(1)' }, silent: ['part-of-claim-duty'], finds: { dutyTiyn: 0 } },
    }),
    { on: '2015-06-01', facts: { ...appeal, claimNature: 'non-property' }, finds: { dutyTiyn: 49_550 } },

    // A cassation costs half since then, by the rate of whoever turns to the court since May 2023.
    ...atBorder<StateDutyFacts>('2014-11-30', cassation, {
      before: { outcome: 'allowed', says: { 'step-without-duty': '535(1)' }, silent: ['part-of-claim-duty'], finds: { dutyTiyn: 0 } },
      since: {
        outcome: 'allowed',
        says: { 'part-of-claim-duty': '535(1(14))' },
        silent: ['step-without-duty'],
        finds: { dutyTiyn: 1_230_000 },
      },
    }),
    ...atBorder<StateDutyFacts>('2016-01-02', cassation, {
      before: { says: { 'part-of-claim-duty': '535(1(14))' }, silent, finds: { dutyTiyn: 1_230_000 } },
      since: { says: { 'part-of-claim-duty': '535(1-1)' }, silent, finds: { dutyTiyn: 1_230_000 } },
    }),
    ...acrossCodes(cassation, 'part-of-claim-duty', ['535(1-1)', '610(2)', '665(3)']),
    { on: '2020-06-01', facts: cassation, finds: { dutyTiyn: 1_230_000 } },
    { on: '2026-06-01', facts: cassation, outcome: 'allowed', finds: { dutyTiyn: 1_230_000 }, silent },
    ...atBorder<StateDutyFacts>('2023-05-21', cassation, {
      before: { says: { 'challenge-rate-of-claim': '610(2)' }, silent: ['cassation-rate-of-applicant'] },
      since: { says: { 'cassation-rate-of-applicant': '610(2)' }, silent: ['challenge-rate-of-claim'] },
    }),
    ...atBorder<StateDutyFacts>('2026-01-01', cassation, {
      before: { says: { 'cassation-rate-of-applicant': '610(2)' }, silent },
      since: { says: { 'cassation-rate-of-applicant': '665(3)' }, silent },
    }),

    // Free of the duty.
    ...free,
    ...sinceCode2008(wages, { says: { 'exempt-from-duty': '541(1)' } }, ['exempt-from-duty']),
    ...acrossCodes(wages, 'exempt-from-duty', ['541(1)', '616(1)', '668(1)']),
    ...sinceCode2008(victim, { says: { 'civil-claim-in-criminal-case': '546(3)' }, finds: { dutyTiyn: 0 } }, [
      'civil-claim-in-criminal-case',
    ]),
    ...acrossCodes(victim, 'civil-claim-in-criminal-case', ['546(3)', '622(1)', '671(1)']),
    ...atBorder<StateDutyFacts>(
      '2018-01-01',
      { ...cassation, dutyExemption: 'exempt-labour' },
      {
        before: {
          says: { 'exemption-silent-on-challenge': '541(1)' },
          finds: { dutyTiyn: 1_230_000 },
          silent: ['exempt-when-challenging-too'],
        },
        since: {
          says: { 'exempt-when-challenging-too': '616(2)' },
          finds: { dutyTiyn: 0 },
          silent: ['exemption-silent-on-challenge', ...silent],
        },
      },
    ),
    ...atBorder<StateDutyFacts>(
      '2026-01-01',
      { ...cassation, dutyExemption: 'exempt-labour' },
      {
        before: { says: { 'exempt-when-challenging-too': '616(2)' }, silent },
        since: { says: { 'exempt-when-challenging-too': '668(2)' }, silent },
      },
    ),
  ],
};
