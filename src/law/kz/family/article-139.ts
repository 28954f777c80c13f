import type { ShareRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** What a court awards from the income of a parent, by number of children. */
export const courtShares: ShareRule = {
  id: 'kz.family.139',
  kind: 'share',
  cite: { act: 'family', article: '139', read: null },
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
};
