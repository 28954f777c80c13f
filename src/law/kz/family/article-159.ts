import type { NormRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** The rules of the Civil Code on transactions hold for an agreement on support. */
export const civilRulesOfSupport: NormRule = {
  id: 'kz.family.159.1',
  kind: 'norm',
  cite: { act: 'family', article: '159', paragraph: '1', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
};

/** Nobody refuses such an agreement or changes it alone. */
export const noChangeAlone: NormRule = {
  id: 'kz.family.159.2',
  kind: 'norm',
  cite: { act: 'family', article: '159', paragraph: '2', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
  rows: ['FAM-05'],
};

/** When means or family change much and the parties cannot agree, a court changes or ends the agreement. */
export const courtChangesSupport: NormRule = {
  id: 'kz.family.159.3',
  kind: 'norm',
  cite: { act: 'family', article: '159', paragraph: '3', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: true }],
};
