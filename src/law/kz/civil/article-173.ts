import type { NormRule } from '#law/engine/rule.ts';
import { civilCode } from '#law/kz/editions.ts';

/** A count starts on the day after the day or event that begins it. */
export const countFromNextDay: NormRule = {
  id: 'kz.civil.173',
  kind: 'norm',
  cite: { act: 'civil', article: '173', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
  rows: ['MED-TERM-06'],
};
