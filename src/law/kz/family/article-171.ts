import type { NormRule, RateRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** Penalty for each day of delay when the payer is at fault. */
export const latePenalty: RateRule = {
  id: 'kz.family.171.1',
  kind: 'rate',
  cite: { act: 'family', article: '171', paragraph: '1', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: { of: 1, in: 1000 } }],
  rows: ['FAM-09'],
};

/** Losses that the penalty does not cover may be claimed too. */
export const damagesBeyondPenalty: NormRule = {
  id: 'kz.family.171.2',
  kind: 'norm',
  cite: { act: 'family', article: '171', paragraph: '2', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
};
