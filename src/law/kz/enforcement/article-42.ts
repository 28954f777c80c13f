import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { enforcementLaw, v4 } from '#law/kz/editions.ts';

/** The officer suspends enforcement when the creditor asks in writing. */
export const suspensionOnRequest: NormRule = {
  id: 'kz.enforcement.42.12',
  kind: 'norm',
  cite: { act: 'enforcement', article: '42', paragraph: '12', read: { edition: '2022-12-30', source: 'S9' } },
  values: [{ ...enforcementLaw, value: true }],
  rows: ['ENF-01'],
};

/** What such a suspension does not stop. */
export const goesOnDespiteRequest: ListRule<'announced-auction' | 'collection-orders'> = {
  id: 'kz.enforcement.42.12.goes-on',
  kind: 'list',
  cite: { act: 'enforcement', article: '42', paragraph: '12', read: { edition: '2022-12-30', source: 'S9' } },
  values: [{ ...v4, value: ['announced-auction', 'collection-orders'] }],
};
