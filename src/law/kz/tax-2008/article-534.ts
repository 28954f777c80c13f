import type { NormRule } from '#law/engine/rule.ts';
import { taxCode2008, taxCode2017 } from '#law/kz/editions.ts';

/** What the code counts in monthly calculation indices is counted by the index of the day on which the duty is paid. */
export const indexOfPaymentDay: NormRule = {
  id: 'kz.tax-2008.534.2',
  kind: 'norm',
  cite: { act: 'tax-2008', article: '534', paragraph: '2', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    { ...taxCode2008, value: true },
    { ...taxCode2017, value: null },
  ],
};
