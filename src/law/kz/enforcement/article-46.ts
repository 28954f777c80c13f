import type { NormRule } from '#law/engine/rule.ts';
import { enforcement2015 } from '#law/kz/editions.ts';

/** Enforcement goes on when the term of the suspension on request has run out. */
export const resumesAfterTerm: NormRule = {
  id: 'kz.enforcement.46',
  kind: 'norm',
  cite: { act: 'enforcement', article: '46', read: { edition: '2022-12-30', source: 'S9' } },
  values: [{ ...enforcement2015, value: true }],
  rows: ['ENF-02'],
};
