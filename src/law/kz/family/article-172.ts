import type { BarRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** Arrears of a minor's support are neither waived nor set off by agreement. */
export const arrears: BarRule<'waiver'> = {
  id: 'kz.family.172',
  kind: 'bar',
  cite: { act: 'family', article: '172', read: { edition: '2021-12-20', source: 'S7' } },
  values: [{ ...familyCode, value: 'waiver' }],
};
