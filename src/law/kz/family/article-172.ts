import type { NormRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** Support is not set off against other claims. */
export const noSetOff: NormRule = {
  id: 'kz.family.172.1',
  kind: 'norm',
  cite: { act: 'family', article: '172', paragraph: '1', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-08'],
};

/** Support that was paid is not claimed back, save for the cases of the code. */
export const noReclaim: NormRule = {
  id: 'kz.family.172.2',
  kind: 'norm',
  cite: { act: 'family', article: '172', paragraph: '2', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
};
