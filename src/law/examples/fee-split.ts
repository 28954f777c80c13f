import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type FeeSplitFacts, feeSplit } from '#law/questions/fee-split.ts';

type Facts = WrittenFacts<FeeSplitFacts>;

const today = '2026-03-12';
const paid: Facts = { mediatorKind: 'professional', feeTiyn: 6_000_000, costsTiyn: 1_000_000, partyCount: 2, splitAgreed: false };
const village: Facts = { ...paid, mediatorKind: 'public', feeTiyn: 0, costsTiyn: 500_000 };
const agreed: Facts = { ...paid, splitAgreed: true, agreedShareTiyn: 2_000_000 };

/** Who pays how much: rows 26 and 27 of the forty as sums, remainders, agreed shares, and the borders of article 22. */
export const feeSplitExamples: ExampleTable<FeeSplitFacts> = {
  question: feeSplit,
  examples: [
    {
      on: today,
      facts: paid,
      outcome: 'allowed',
      finds: { totalTiyn: 7_000_000, shareTiyn: 3_500_000, remainderTiyn: 0 },
      says: { 'expenses-total': '22(1)', 'paid-mediation': '22(2)', 'equal-shares': '22(4)' },
    },
    {
      row: 26,
      on: today,
      facts: { ...paid, feeTiyn: 9_000_000, costsTiyn: 0 },
      outcome: 'allowed',
      finds: { totalTiyn: 9_000_000, shareTiyn: 4_500_000, remainderTiyn: 0 },
      says: { 'equal-shares': '22(4)' },
    },
    {
      on: today,
      facts: { ...paid, feeTiyn: 100, costsTiyn: 0, partyCount: 3 },
      outcome: 'allowed',
      finds: { shareTiyn: 33, remainderTiyn: 1 },
      says: { 'equal-shares-with-remainder': '22(4)' },
    },
    {
      on: today,
      facts: { ...paid, mediatorKind: 'retired-judge', feeTiyn: 0 },
      outcome: 'allowed',
      finds: { totalTiyn: 1_000_000, shareTiyn: 500_000 },
      says: { 'free-of-charge': '22(2)' },
    },
    {
      row: 27,
      on: today,
      facts: { ...village, feeTiyn: 500_000 },
      outcome: 'refused',
      says: { 'public-mediator-takes-fee': '22(6)' },
      collisions: ['C4'],
    },
    {
      row: 27,
      on: today,
      facts: { ...village, spentOn: ['travel'] },
      outcome: 'allowed',
      finds: { totalTiyn: 500_000, shareTiyn: 250_000 },
      says: { 'free-of-charge': '22(6)', 'costs-reimbursed': '22(6)', 'costs-named': '22(1)' },
      collisions: ['C4'],
    },
    { on: today, facts: { ...village, mediatorKind: 'judge', feeTiyn: 1 }, outcome: 'refused', silent: ['costs-reimbursed'] },
    { on: today, facts: { ...paid, spentOn: ['lodging'] }, says: { 'costs-named': '22(1)' } },
    { on: today, facts: { ...paid, spentOn: ['meals', 'travel'] }, says: { 'costs-named': '22(1)' } },
    { on: today, facts: { ...paid, spentOn: ['travel', 'other'] }, outcome: 'allowed', says: { 'costs-not-named': '22(1)' } },
    {
      on: today,
      facts: agreed,
      outcome: 'allowed',
      finds: { totalTiyn: 7_000_000, agreedShareTiyn: 2_000_000, restTiyn: 5_000_000 },
      says: { 'shares-as-agreed': '22(4)' },
      silent: ['equal-shares'],
    },
    { on: today, facts: { ...agreed, agreedShareTiyn: 7_000_000 }, outcome: 'allowed', finds: { restTiyn: 0 } },
    { on: today, facts: { ...agreed, agreedShareTiyn: 7_000_001 }, outcome: 'refused', says: { 'share-above-total': '22(4)' } },
    ...atBorder<FeeSplitFacts>(
      '2011-08-05',
      { ...village, feeTiyn: 100, costsTiyn: 100, spentOn: ['travel'] },
      {
        before: { silent: ['expenses-total', 'costs-named', 'costs-reimbursed', 'equal-shares'] },
        since: {
          outcome: 'allowed',
          finds: { totalTiyn: 200, shareTiyn: 100 },
          says: {
            'expenses-total': '22(1)',
            'costs-named': '22(1)',
            'costs-reimbursed': '22(6)',
            'public-fee-not-ruled-then': '22(6)',
            'equal-shares': '22(4)',
          },
        },
      },
    ),
    ...atBorder<FeeSplitFacts>('2011-08-05', paid, {
      before: { silent: ['paid-mediation'] },
      since: { says: { 'paid-mediation': '22(2)' } },
    }),
    ...atBorder<FeeSplitFacts>(
      '2022-01-02',
      { ...village, feeTiyn: 500_000 },
      {
        before: { outcome: 'allowed', says: { 'public-fee-not-ruled-then': '22(6)' } },
        since: { outcome: 'refused', says: { 'public-mediator-takes-fee': '22(6)' } },
      },
    ),
    { on: today, facts: {}, outcome: 'missing', missing: ['mediatorKind', 'partyCount', 'feeTiyn', 'costsTiyn'] },
    { on: today, facts: { ...paid, splitAgreed: true }, missing: ['agreedShareTiyn'] },
    { on: today, facts: { mediatorKind: 'professional', feeTiyn: 1, costsTiyn: 0, partyCount: 2 }, missing: ['splitAgreed'] },
  ],
};
