import type { NormRule } from '#law/engine/rule.ts';
import { singaporeConvention } from '#law/kz/editions.ts';

/** Only settlements made after the Convention came into force for Kazakhstan. */
export const onlyLaterSettlements: NormRule = {
  id: 'kz.singapore-convention.9',
  kind: 'norm',
  cite: { act: 'singapore-convention', article: '9', read: null },
  values: [{ ...singaporeConvention, value: true }],
};
