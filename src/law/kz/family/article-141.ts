import type { NormRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** Where the income is irregular or a share would be unfair, a court may set a fixed sum instead. */
export const fixedSumByCourt: NormRule = {
  id: 'kz.family.141.1',
  kind: 'norm',
  cite: { act: 'family', article: '141', paragraph: '1', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
};
