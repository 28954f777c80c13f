import type { NormRule } from '#law/engine/rule.ts';
import { taxCode2017, taxCode2025 } from '#law/kz/editions.ts';

/** A civil claim within a criminal case bears no duty. */
export const civilClaimFree: NormRule = {
  id: 'kz.tax-2017.622.1',
  kind: 'norm',
  cite: { act: 'tax-2017', article: '622', paragraph: '1', read: { edition: '2019-11-27', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: true },
    { ...taxCode2025, value: null },
  ],
};
