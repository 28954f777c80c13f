import type { BarRule, NormRule } from '#law/engine/rule.ts';
import { v1, v6 } from '#law/kz/editions.ts';

/** Nobody takes part without consenting in the contract of mediation. */
export const mutualConsent: NormRule = {
  id: 'kz.mediation.5.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '5', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** A party may leave at any stage. */
export const freeToLeave: NormRule = {
  id: 'kz.mediation.5.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '5', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** What is agreed may not violate rights of the parties or of others. */
export const rightsOfOthers: BarRule<'violation'> = {
  id: 'kz.mediation.5.4',
  kind: 'bar',
  cite: { act: 'mediation', article: '5', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v6, value: 'violation' }],
};
