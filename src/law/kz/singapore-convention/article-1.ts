import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { singaporeConvention } from '#law/kz/editions.ts';

/** Only written settlements of an international commercial dispute reached by mediation. */
export const internationalOnly: NormRule = {
  id: 'kz.singapore-convention.1.1',
  kind: 'norm',
  cite: { act: 'singapore-convention', article: '1', paragraph: '1', read: null },
  values: [{ ...singaporeConvention, value: true }],
};

/** Never settlements of these disputes. */
export const notOfThese: ListRule<'consumer' | 'family' | 'labour'> = {
  id: 'kz.singapore-convention.1.2',
  kind: 'list',
  cite: { act: 'singapore-convention', article: '1', paragraph: '2', read: null },
  values: [{ ...singaporeConvention, value: ['consumer', 'family', 'labour'] }],
};
