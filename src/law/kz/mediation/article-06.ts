import type { NormRule } from '#law/engine/rule.ts';
import { v1 } from '#law/kz/editions.ts';

/** The parties have equal rights and equal duties, from the choice of the mediator to the terms of the settlement. */
export const equality: NormRule = {
  id: 'kz.mediation.6',
  kind: 'norm',
  cite: { act: 'mediation', article: '6', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PRIN-01'],
  values: [{ ...v1, value: true }],
};
