import type { ListRule } from '#law/engine/rule.ts';
import { selfRegulationLaw } from '#law/kz/editions.ts';

/** In what forms a non-profit organisation is self-regulated. */
export const selfRegulatedForms: ListRule<'association' | 'public-association' | 'other-by-law'> = {
  id: 'kz.self-regulation.1.3',
  kind: 'list',
  cite: { act: 'self-regulation', article: '1', paragraph: '3', read: { edition: '2018-10-05', source: 'S11a' } },
  rows: ['MED-ORG-06'],
  values: [{ ...selfRegulationLaw, value: ['association', 'public-association', 'other-by-law'] }],
};
