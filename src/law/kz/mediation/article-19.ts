import type { NormRule } from '#law/engine/rule.ts';
import { v1 } from '#law/kz/editions.ts';

/** The parties agree on the language or languages of the mediation. */
export const languageAgreed: NormRule = {
  id: 'kz.mediation.19',
  kind: 'norm',
  cite: { act: 'mediation', article: '19', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-PROC-10'],
};
