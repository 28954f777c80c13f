import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** Ways of paying support that the code names. */
export type SupportWay = 'income-share' | 'periodic-sum' | 'lump-sum' | 'property';

/** Ways of paying that the code names. */
export const supportWays: ListRule<SupportWay> = {
  id: 'kz.family.162.2',
  kind: 'list',
  cite: { act: 'family', article: '162', paragraph: '2', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: ['income-share', 'periodic-sum', 'lump-sum', 'property'] }],
  rows: ['FAM-06'],
};

/** Other agreed ways are open. */
export const otherSupportWays: NormRule = {
  id: 'kz.family.162.2.other',
  kind: 'norm',
  cite: { act: 'family', article: '162', paragraph: '2', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-06'],
};

/** Ways of paying may be combined. */
export const mixedSupportWays: NormRule = {
  id: 'kz.family.162.2.mix',
  kind: 'norm',
  cite: { act: 'family', article: '162', paragraph: '2', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-06'],
};
