import type { NormRule } from '#law/engine/rule.ts';
import { labourCode2020 } from '#law/kz/editions.ts';

/** Mediation, by mutual consent, is among the conciliation procedures of a collective dispute. */
export const mediationOfCollective: NormRule = {
  id: 'kz.labour.162.4',
  kind: 'norm',
  cite: { act: 'labour', article: '162', paragraph: '4', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: true }],
  rows: ['LAB-05'],
};
