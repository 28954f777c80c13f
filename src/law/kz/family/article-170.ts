import type { NormRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** The parties may waive or lower arrears of support by consent. */
export const arrearsByConsent: NormRule = {
  id: 'kz.family.170.1',
  kind: 'norm',
  cite: { act: 'family', article: '170', paragraph: '1', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-08'],
};

/** Arrears of support of a minor are not waived by agreement. */
export const arrearsOfMinors: NormRule = {
  id: 'kz.family.170.1.minors',
  kind: 'norm',
  cite: { act: 'family', article: '170', paragraph: '1', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-08'],
};
