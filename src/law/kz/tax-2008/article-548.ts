import type { ListRule, NormRule, RateRule, TimeLimitRule } from '#law/engine/rule.ts';
import { taxCode2008, taxCode2017, taxDuty2011, taxDuty2012, taxDuty2014, taxDuty2016 } from '#law/kz/editions.ts';

/** Endings of a case after which the duty comes back. From July 2012 mediation alone, without saying what part; from 2016 three of a kind. */
export const refundEndings: ListRule<'by-mediation' | 'by-amicable-settlement' | 'by-participatory'> = {
  id: 'kz.tax-2008.548.1.1-2',
  kind: 'list',
  cite: { act: 'tax-2008', article: '548', paragraph: '1(1-2)', read: { edition: '2016-01-01', source: 'S-TAX-2008' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxDuty2012, value: ['by-mediation'] },
    { ...taxDuty2016, value: ['by-amicable-settlement', 'by-mediation', 'by-participatory'] },
    { ...taxCode2017, value: null },
  ],
};

/** Instances in which all of it comes back. */
export const wholeRefund: ListRule<'first-instance' | 'appeal'> = {
  id: 'kz.tax-2008.548.1.1-2.whole',
  kind: 'list',
  cite: { act: 'tax-2008', article: '548', paragraph: '1(1-2)', read: { edition: '2016-01-01', source: 'S-TAX-2008' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxDuty2016, value: ['first-instance', 'appeal'] },
    { ...taxCode2017, value: null },
  ],
};

/** In cassation this part of what was paid there comes back. */
export const cassationRefund: RateRule = {
  id: 'kz.tax-2008.548.1.1-2.cassation',
  kind: 'rate',
  cite: { act: 'tax-2008', article: '548', paragraph: '1(1-2)', read: { edition: '2016-01-01', source: 'S-TAX-2008' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxDuty2016, value: { of: 1, in: 2 } },
    { ...taxCode2017, value: null },
  ],
};

/** For a year an amicable settlement stood in a subparagraph of its own, without saying what part comes back. */
export const amicableRefund: ListRule<'by-amicable-settlement'> = {
  id: 'kz.tax-2008.548.1.1-3',
  kind: 'list',
  cite: { act: 'tax-2008', article: '548', paragraph: '1(1-3)', read: { edition: '2015-12-03', source: 'S-TAX-2008' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxDuty2014, value: ['by-amicable-settlement'] },
    { ...taxDuty2016, value: null },
  ],
};

/** Endings and turns of a case after which nothing comes back; an amicable settlement was one of them until the end of 2014. */
export const noRefund: ListRule<'by-claim-withdrawn' | 'by-claim-reduced' | 'by-amicable-settlement' | 'by-order-cancelled'> = {
  id: 'kz.tax-2008.548.1-1',
  kind: 'list',
  cite: { act: 'tax-2008', article: '548', paragraph: '1-1', read: { edition: '2016-01-01', source: 'S-TAX-2008' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxDuty2011, value: ['by-claim-withdrawn', 'by-claim-reduced', 'by-amicable-settlement'] },
    { ...taxDuty2014, value: ['by-claim-withdrawn', 'by-claim-reduced'] },
    { ...taxDuty2016, value: ['by-claim-withdrawn', 'by-claim-reduced', 'by-order-cancelled'] },
    { ...taxCode2017, value: null },
  ],
};

/** The payer applies to the tax body, with the paper of the court on which the refund rests. */
export const refundApplication: NormRule = {
  id: 'kz.tax-2008.548.3',
  kind: 'norm',
  cite: { act: 'tax-2008', article: '548', paragraph: '3', read: { edition: '2016-01-01', source: 'S-TAX-2008' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxCode2008, value: true },
    { ...taxCode2017, value: null },
  ],
};

/** The tax body pays within this term. */
export const refundPaid: TimeLimitRule = {
  id: 'kz.tax-2008.548.5',
  kind: 'time-limit',
  cite: { act: 'tax-2008', article: '548', paragraph: '5', read: { edition: '2016-01-01', source: 'S-TAX-2008' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxDuty2011, value: { length: 15, count: 'working-days' } },
    { ...taxCode2017, value: null },
  ],
  startsWith: 'refund-applied',
  effect: 'refund-overdue',
};

/** The papers reach the tax body within three years after the duty came into the budget. */
export const refundDocuments: TimeLimitRule = {
  id: 'kz.tax-2008.548.7',
  kind: 'time-limit',
  cite: { act: 'tax-2008', article: '548', paragraph: '7', read: { edition: '2016-01-01', source: 'S-TAX-2008' } },
  rows: ['DUTY-02'],
  values: [
    { ...taxCode2008, value: { length: 36, count: 'months' } },
    { ...taxCode2017, value: null },
  ],
  startsWith: 'duty-paid',
  effect: 'refund-lost',
};
