import type { ListRule, NormRule, RateRule, TimeLimitRule } from '#law/engine/rule.ts';
import { taxCode2017, taxCode2025 } from '#law/kz/editions.ts';

/** Endings of a case after which the duty comes back. */
export const refundEndings: ListRule<'by-amicable-settlement' | 'by-mediation' | 'by-participatory'> = {
  id: 'kz.tax-2017.108.1.3',
  kind: 'list',
  cite: { act: 'tax-2017', article: '108', paragraph: '1(3)', read: { edition: '2024-01-01', source: 'S-TAX-2017' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxCode2017, value: ['by-amicable-settlement', 'by-mediation', 'by-participatory'] },
    { ...taxCode2025, value: null },
  ],
};

/** Instances in which all of it comes back. */
export const wholeRefund: ListRule<'first-instance' | 'appeal'> = {
  id: 'kz.tax-2017.108.1.3.whole',
  kind: 'list',
  cite: { act: 'tax-2017', article: '108', paragraph: '1(3)', read: { edition: '2024-01-01', source: 'S-TAX-2017' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxCode2017, value: ['first-instance', 'appeal'] },
    { ...taxCode2025, value: null },
  ],
};

/** In cassation this part of what was paid there comes back. */
export const cassationRefund: RateRule = {
  id: 'kz.tax-2017.108.1.3.cassation',
  kind: 'rate',
  cite: { act: 'tax-2017', article: '108', paragraph: '1(3)', read: { edition: '2024-01-01', source: 'S-TAX-2017' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxCode2017, value: { of: 1, in: 2 } },
    { ...taxCode2025, value: null },
  ],
};

/** Endings and turns of a case after which nothing comes back. */
export const noRefund: ListRule<'by-claim-withdrawn' | 'by-claim-reduced' | 'by-order-cancelled'> = {
  id: 'kz.tax-2017.108.2',
  kind: 'list',
  cite: { act: 'tax-2017', article: '108', paragraph: '2', read: { edition: '2024-01-01', source: 'S-TAX-2017' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxCode2017, value: ['by-claim-withdrawn', 'by-claim-reduced', 'by-order-cancelled'] },
    { ...taxCode2025, value: null },
  ],
};

/** The payer applies to the tax body, with the paper of the state body that confirms the refund. */
export const refundApplication: NormRule = {
  id: 'kz.tax-2017.108.3',
  kind: 'norm',
  cite: { act: 'tax-2017', article: '108', paragraph: '3', read: { edition: '2024-01-01', source: 'S-TAX-2017' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxCode2017, value: true },
    { ...taxCode2025, value: null },
  ],
};

/** The tax body pays within this term. */
export const refundPaid: TimeLimitRule = {
  id: 'kz.tax-2017.108.5',
  kind: 'time-limit',
  cite: { act: 'tax-2017', article: '108', paragraph: '5', read: { edition: '2024-01-01', source: 'S-TAX-2017' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxCode2017, value: { length: 5, count: 'working-days' } },
    { ...taxCode2025, value: null },
  ],
  startsWith: 'refund-applied',
  effect: 'refund-overdue',
};

/** The papers reach the tax body within three years after the duty was paid. */
export const refundDocuments: TimeLimitRule = {
  id: 'kz.tax-2017.108.6',
  kind: 'time-limit',
  cite: { act: 'tax-2017', article: '108', paragraph: '6', read: { edition: '2024-01-01', source: 'S-TAX-2017' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxCode2017, value: { length: 36, count: 'months' } },
    { ...taxCode2025, value: null },
  ],
  startsWith: 'duty-paid',
  effect: 'refund-lost',
};
