import type { NormRule } from '#law/engine/rule.ts';
import { civilCode } from '#law/kz/editions.ts';

/** What has to be done within a term may be done until midnight of its last day. */
export const untilMidnight: NormRule = {
  id: 'kz.civil.176.1',
  kind: 'norm',
  cite: { act: 'civil', article: '176', paragraph: '1', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
  rows: ['MED-TERM-06'],
};

/** In an organisation the term ends at the hour at which it stops such work. */
export const untilClosingTime: NormRule = {
  id: 'kz.civil.176.1.organisation',
  kind: 'norm',
  cite: { act: 'civil', article: '176', paragraph: '1', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
  rows: ['MED-TERM-06'],
};

/** A letter handed to the post before midnight of the last day is in time. */
export const postedInTime: NormRule = {
  id: 'kz.civil.176.2',
  kind: 'norm',
  cite: { act: 'civil', article: '176', paragraph: '2', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
  rows: ['MED-TERM-06'],
};
