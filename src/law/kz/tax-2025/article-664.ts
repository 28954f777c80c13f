import type { NormRule } from '#law/engine/rule.ts';
import { taxCode2025 } from '#law/kz/editions.ts';

/** What the code counts in monthly calculation indices is counted by the index of the day on which the duty is paid. */
export const indexOfPaymentDay: NormRule = {
  id: 'kz.tax-2025.664.2',
  kind: 'norm',
  cite: { act: 'tax-2025', article: '664', paragraph: '2', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-01'],
  values: [{ ...taxCode2025, value: true }],
};
