import type { NormRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** The payer and the recipient agree on support. */
export const supportParties: NormRule = {
  id: 'kz.family.157',
  kind: 'norm',
  cite: { act: 'family', article: '157', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-02'],
};

/** For a payer or recipient without capacity the legal representative agrees. */
export const representativesOfIncapable: NormRule = {
  id: 'kz.family.157.incapable',
  kind: 'norm',
  cite: { act: 'family', article: '157', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-02'],
};
