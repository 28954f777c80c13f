import type { NormRule } from '#law/engine/rule.ts';
import { v1 } from '#law/kz/editions.ts';

/** The Law came into force six months after it was first published. */
export const entryIntoForce: NormRule = {
  id: 'kz.mediation.28',
  kind: 'norm',
  cite: { act: 'mediation', article: '28', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};
