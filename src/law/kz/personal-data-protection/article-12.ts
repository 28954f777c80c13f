import type { NormRule } from '#law/engine/rule.ts';
import { personalDataAtHome } from '#law/kz/editions.ts';

/** Personal data are kept in a database that stands in Kazakhstan. */
export const keptInKazakhstan: NormRule = {
  id: 'kz.personal-data-protection.12.2',
  kind: 'norm',
  cite: { act: 'personal-data-protection', article: '12', paragraph: '2', read: { edition: '2026-01-09', source: 'S-PD' } },
  rows: ['PD-01'],
  values: [{ ...personalDataAtHome, value: true }],
};
