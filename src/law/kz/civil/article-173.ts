import type { NormRule } from '#law/engine/rule.ts';
import { civilCode } from '#law/kz/editions.ts';

/** A count starts on the day after; a last day off moves to the next working day. */
export const countingOfTerms: NormRule = {
  id: 'kz.civil.173',
  kind: 'norm',
  cite: { act: 'civil', article: '173', read: null },
  values: [{ ...civilCode, exact: false, value: true }],
};
