import type { NormRule } from '#law/engine/rule.ts';
import { singaporeConvention } from '#law/kz/editions.ts';

/** First reservation of Kazakhstan: not where the Republic or one of its agencies is a party. */
export const notWithState: NormRule = {
  id: 'kz.singapore-convention.8.1.a',
  kind: 'norm',
  cite: { act: 'singapore-convention', article: '8', paragraph: '1', read: null },
  values: [{ ...singaporeConvention, value: true }],
  rows: ['SING-01'],
};

/** Second reservation of Kazakhstan: only where the parties agreed to apply the Convention. */
export const onlyIfChosen: NormRule = {
  id: 'kz.singapore-convention.8.1.b',
  kind: 'norm',
  cite: { act: 'singapore-convention', article: '8', paragraph: '1', read: null },
  values: [{ ...singaporeConvention, value: true }],
  rows: ['SING-01'],
};
