import type { NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { taxCode2025 } from '#law/kz/editions.ts';

/** The payer applies to the tax body, which pays to his bank account. */
export const refundApplication: NormRule = {
  id: 'kz.tax-2025.122.4',
  kind: 'norm',
  cite: { act: 'tax-2025', article: '122', paragraph: '4', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-03'],
  values: [{ ...taxCode2025, value: true }],
};

/** Tax debts of the payer are set off first; only the rest is paid out. */
export const taxDebtsFirst: NormRule = {
  id: 'kz.tax-2025.122.4.debts',
  kind: 'norm',
  cite: { act: 'tax-2025', article: '122', paragraph: '4', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-03'],
  values: [{ ...taxCode2025, value: true }],
};

/** The papers reach the tax body within three years after the duty was paid. */
export const refundDocuments: TimeLimitRule = {
  id: 'kz.tax-2025.122.5',
  kind: 'time-limit',
  cite: { act: 'tax-2025', article: '122', paragraph: '5', read: { edition: '2026-07-01', source: 'S-TAX-2025' } },
  rows: ['DUTY-03'],
  values: [{ ...taxCode2025, value: { length: 36, count: 'months' } }],
  startsWith: 'duty-paid',
  effect: 'refund-lost',
};
