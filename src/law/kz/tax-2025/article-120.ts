import type { ListRule, RateRule } from '#law/engine/rule.ts';
import { taxCode2025 } from '#law/kz/editions.ts';

/** Endings of a case after which the duty counts as overpaid and comes back. */
export const refundEndings: ListRule<'by-amicable-settlement' | 'by-mediation' | 'by-participatory'> = {
  id: 'kz.tax-2025.120.4.4',
  kind: 'list',
  cite: { act: 'tax-2025', article: '120', paragraph: '4(4)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-03'],
  values: [{ ...taxCode2025, value: ['by-amicable-settlement', 'by-mediation', 'by-participatory'] }],
};

/** Instances in which all of it comes back. */
export const wholeRefund: ListRule<'first-instance' | 'appeal'> = {
  id: 'kz.tax-2025.120.4.4.whole',
  kind: 'list',
  cite: { act: 'tax-2025', article: '120', paragraph: '4(4)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-03'],
  values: [{ ...taxCode2025, value: ['first-instance', 'appeal'] }],
};

/** In cassation this part of what was paid there comes back. */
export const cassationRefund: RateRule = {
  id: 'kz.tax-2025.120.4.4.cassation',
  kind: 'rate',
  cite: { act: 'tax-2025', article: '120', paragraph: '4(4)', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-03'],
  values: [{ ...taxCode2025, value: { of: 1, in: 2 } }],
};
