import type { NormRule } from '#law/engine/rule.ts';
import { v1 } from '#law/kz/editions.ts';

/** Family disagreements: marriage, parental rights, where a child lives, support, and any other. */
export const familyMatters: NormRule = {
  id: 'kz.mediation.25.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '25', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** The mediator takes account of the lawful interests of the child. */
export const interestsOfChild: NormRule = {
  id: 'kz.mediation.25.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '25', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** Facts that endanger a child go to the body that protects the rights of children. */
export const childInDanger: NormRule = {
  id: 'kz.mediation.25.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '25', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};
