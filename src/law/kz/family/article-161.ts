import type { BarRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** Support of a minor is not below what a court would award. */
export const supportFloor: BarRule<'below-court-level'> = {
  id: 'kz.family.161.2',
  kind: 'bar',
  cite: { act: 'family', article: '161', paragraph: '2', read: { edition: '2021-12-20', source: 'S7' } },
  values: [{ ...familyCode, value: 'below-court-level' }],
};
