import type { ListRule } from '#law/engine/rule.ts';
import { civilCode } from '#law/kz/editions.ts';

/** How a period of time may be counted. */
export const countsOfPeriod: ListRule<'years' | 'months' | 'weeks' | 'days' | 'hours'> = {
  id: 'kz.civil.172.2',
  kind: 'list',
  cite: { act: 'civil', article: '172', paragraph: '2', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: ['years', 'months', 'weeks', 'days', 'hours'] }],
  rows: ['MED-TERM-06'],
};
