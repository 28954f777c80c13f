import type { NormRule, ThresholdRule } from '#law/engine/rule.ts';
import { civilCode } from '#law/kz/editions.ts';

/** Years end in the same month and on the same day of the last year. */
export const endOfYears: NormRule = {
  id: 'kz.civil.174.1',
  kind: 'norm',
  cite: { act: 'civil', article: '174', paragraph: '1', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
  rows: ['MED-TERM-06'],
};

/** Months end on the same day of the last month. */
export const endOfMonths: NormRule = {
  id: 'kz.civil.174.3',
  kind: 'norm',
  cite: { act: 'civil', article: '174', paragraph: '3', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
  rows: ['MED-TERM-06'],
};

/** Half a month is this many days. */
export const daysOfHalfMonth: ThresholdRule = {
  id: 'kz.civil.174.3.half',
  kind: 'threshold',
  cite: { act: 'civil', article: '174', paragraph: '3', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: 15 }],
  rows: ['MED-TERM-06'],
};

/** Where the last month has no such day, the term ends on its last one. */
export const monthWithoutTheDay: NormRule = {
  id: 'kz.civil.174.3.last-day',
  kind: 'norm',
  cite: { act: 'civil', article: '174', paragraph: '3', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
  rows: ['MED-TERM-06'],
};

/** Weeks end on the same day of the last week. */
export const endOfWeeks: NormRule = {
  id: 'kz.civil.174.4',
  kind: 'norm',
  cite: { act: 'civil', article: '174', paragraph: '4', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
  rows: ['MED-TERM-06'],
};
