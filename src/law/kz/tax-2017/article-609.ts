import type { NormRule } from '#law/engine/rule.ts';
import { taxCode2017, taxCode2025 } from '#law/kz/editions.ts';

/** What the code counts in monthly calculation indices is counted by the index of the day on which the duty is paid. */
export const indexOfPaymentDay: NormRule = {
  id: 'kz.tax-2017.609.2',
  kind: 'norm',
  cite: { act: 'tax-2017', article: '609', paragraph: '2', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: true },
    { ...taxCode2025, value: null },
  ],
};
