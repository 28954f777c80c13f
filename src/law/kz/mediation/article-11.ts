import type { NormRule } from '#law/engine/rule.ts';
import { v1 } from '#law/kz/editions.ts';

/** A party may be represented by a duly executed power of attorney. */
export const representation: NormRule = {
  id: 'kz.mediation.11.1.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '11', paragraph: '1(4)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};
