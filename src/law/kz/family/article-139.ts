import type { NormRule, ShareRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** What a court awards from the income of a parent each month, by number of minor children. */
export const courtShares: ShareRule = {
  id: 'kz.family.139.1',
  kind: 'share',
  cite: { act: 'family', article: '139', paragraph: '1', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [
    {
      ...familyCode,
      value: [
        { persons: 1, of: 1, in: 4 },
        { persons: 2, of: 1, in: 3 },
        { persons: 3, of: 1, in: 2 },
      ],
    },
  ],
  rows: ['FAM-04'],
};

/** A court may lower or raise the share for the means and the family of both sides. */
export const courtMayAlterShare: NormRule = {
  id: 'kz.family.139.2',
  kind: 'norm',
  cite: { act: 'family', article: '139', paragraph: '2', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-04'],
};
