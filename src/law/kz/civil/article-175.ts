import type { NormRule } from '#law/engine/rule.ts';
import { civilCode } from '#law/kz/editions.ts';

/** A last day that is not a working day moves to the next one that is. */
export const lastDayMoves: NormRule = {
  id: 'kz.civil.175',
  kind: 'norm',
  cite: { act: 'civil', article: '175', read: { edition: '2024-07-22', source: 'S101' } },
  values: [{ ...civilCode, exact: false, value: true }],
  rows: ['MED-TERM-06'],
};
