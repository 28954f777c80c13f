import type { NormRule } from '#law/engine/rule.ts';
import { taxCode2008, taxCode2017 } from '#law/kz/editions.ts';

/** A civil claim within a criminal case bears no duty. */
export const civilClaimFree: NormRule = {
  id: 'kz.tax-2008.546.3',
  kind: 'norm',
  cite: { act: 'tax-2008', article: '546', paragraph: '3', read: { edition: '2014-11-07', source: 'S-TAX-2008' } },
  values: [
    { ...taxCode2008, value: true },
    { ...taxCode2017, value: null },
  ],
};
