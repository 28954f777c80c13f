import type { BarRule } from '#law/engine/rule.ts';
import { v10 } from '#law/kz/editions.ts';

/** A mediator is a person, never an organisation. */
export const mediatorIsPerson: BarRule<'organisations'> = {
  id: 'kz.mediation.2.2',
  kind: 'bar',
  cite: { act: 'mediation', article: '2', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: 'organisations' }],
};
