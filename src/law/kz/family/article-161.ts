import type { NormRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** The parties set the amount of support. */
export const supportAmount: NormRule = {
  id: 'kz.family.161.1',
  kind: 'norm',
  cite: { act: 'family', article: '161', paragraph: '1', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
};

/** Support of a minor is not below what a court would award. */
export const supportFloor: NormRule = {
  id: 'kz.family.161.2',
  kind: 'norm',
  cite: { act: 'family', article: '161', paragraph: '2', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-03'],
};
