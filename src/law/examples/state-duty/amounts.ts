import { atBorder, type Example } from '#law/engine/example.ts';
import { acrossCodes, company, renovation, silent, sinceCode2008 } from '#law/examples/state-duty/claims.ts';
import type { StateDutyFacts } from '#law/questions/state-duty.ts';

/** The lane, what is lacking, rates and limits. */
export const amounts: readonly Example<StateDutyFacts>[] = [
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
];
