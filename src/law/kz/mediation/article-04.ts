import type { ListRule } from '#law/engine/rule.ts';
import { v1 } from '#law/kz/editions.ts';

/** What mediation rests on. */
export type Principle = 'voluntariness' | 'equality' | 'impartiality' | 'no-interference' | 'confidentiality';

/** The five principles, in the order of the law. */
export const principles: ListRule<Principle> = {
  id: 'kz.mediation.4',
  kind: 'list',
  cite: { act: 'mediation', article: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PRIN-01'],
  values: [{ ...v1, value: ['voluntariness', 'equality', 'impartiality', 'no-interference', 'confidentiality'] }],
};
