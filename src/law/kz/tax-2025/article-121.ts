import type { ListRule } from '#law/engine/rule.ts';
import { taxCode2025 } from '#law/kz/editions.ts';

/** Endings and turns of a case after which nothing comes back. */
export const noRefund: ListRule<'by-claim-withdrawn' | 'by-claim-reduced' | 'by-order-cancelled'> = {
  id: 'kz.tax-2025.121.2',
  kind: 'list',
  cite: { act: 'tax-2025', article: '121', paragraph: '2', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-03'],
  values: [{ ...taxCode2025, value: ['by-claim-withdrawn', 'by-claim-reduced', 'by-order-cancelled'] }],
};
