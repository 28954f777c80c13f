import { atBorder, type ExampleTable } from '#law/engine/example.ts';
import { type ChildSupportFacts, childSupport } from '#law/questions/child-support.ts';

const today = '2026-03-25';
const payerIncomeTiyn = 48_000_000;

/** What a court would award, by number of children, with the rounding and the first day of the code. */
export const childSupportExamples: ExampleTable<ChildSupportFacts> = {
  question: childSupport,
  examples: [
    {
      on: today,
      facts: { childCount: 1, payerIncomeTiyn },
      outcome: 'allowed',
      says: { 'court-takes-share': '139(1)', 'share-of-income': '139(1)', 'agree-on-no-less': '161(2)', 'court-may-alter-share': '139(2)' },
      silent: ['support-rounded-up', 'court-may-set-fixed-sum'],
      finds: { supportFloorTiyn: 12_000_000, shareFrom: 1, shareOf: 1, shareIn: 4, isRounded: false },
    },
    { on: today, facts: { childCount: 2, payerIncomeTiyn }, finds: { supportFloorTiyn: 16_000_000, shareFrom: 2, shareOf: 1, shareIn: 3 } },
    { on: today, facts: { childCount: 3, payerIncomeTiyn }, finds: { supportFloorTiyn: 24_000_000, shareFrom: 3, shareOf: 1, shareIn: 2 } },
    { on: today, facts: { childCount: 5, payerIncomeTiyn }, finds: { supportFloorTiyn: 24_000_000, shareFrom: 3 } },
    {
      on: today,
      facts: { childCount: 2, payerIncomeTiyn: 10_000_000 },
      says: { 'support-rounded-up': '161(2)' },
      finds: { supportFloorTiyn: 3_333_334, isRounded: true },
    },
    { on: today, facts: { childCount: 1, payerIncomeTiyn: 0 }, outcome: 'allowed', finds: { supportFloorTiyn: 0 } },
    { on: today, facts: { childCount: 1, payerIncomeTiyn, incomeIrregular: true }, says: { 'court-may-set-fixed-sum': '141(1)' } },
    { on: today, facts: {}, outcome: 'missing', missing: ['childCount', 'payerIncomeTiyn'] },
    ...atBorder<ChildSupportFacts>(
      '2012-01-18',
      { childCount: 1, payerIncomeTiyn: 48_000_001, incomeIrregular: true },
      {
        before: {
          outcome: 'refused',
          says: { 'not-in-force': '139(1)' },
          silent: ['court-may-set-fixed-sum', 'court-may-alter-share', 'support-rounded-up'],
        },
        since: {
          outcome: 'allowed',
          says: { 'court-may-set-fixed-sum': '141(1)', 'court-may-alter-share': '139(2)', 'support-rounded-up': '161(2)' },
          finds: { supportFloorTiyn: 12_000_001 },
        },
      },
    ),
  ],
};
