import { atBorder, type Example } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';
import {
  acrossCodes,
  appeal,
  both,
  cassation,
  divorce,
  type Facts,
  nonProperty,
  order,
  renovation,
  silent,
  sinceCode2008,
  victim,
  wages,
} from '#law/examples/state-duty/claims.ts';
import type { StateDutyFacts } from '#law/questions/state-duty.ts';

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

/** The monthly index of each year, claims that are not about property, court orders, appeals, cassations, exemptions. */
export const steps: readonly Example<StateDutyFacts>[] = [
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
];
