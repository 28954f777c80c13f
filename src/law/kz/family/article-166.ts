import type { RateRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** Withholding by agreement and by writs together stays within this part of the income. */
export const mostDeductions: RateRule = {
  id: 'kz.family.166',
  kind: 'rate',
  cite: { act: 'family', article: '166', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: { of: 50, in: 100 } }],
  rows: ['FAM-07'],
};
