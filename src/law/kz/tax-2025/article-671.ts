import type { NormRule } from '#law/engine/rule.ts';
import { taxCode2025 } from '#law/kz/editions.ts';

/** A civil claim within a criminal case bears no duty. */
export const civilClaimFree: NormRule = {
  id: 'kz.tax-2025.671.1',
  kind: 'norm',
  cite: { act: 'tax-2025', article: '671', paragraph: '1', read: { edition: '2025-07-18', source: 'S-TAX-2025' } },
  values: [{ ...taxCode2025, value: true }],
};
