import type { NormRule } from '#law/engine/rule.ts';
import { taxCode2017, taxCode2025 } from '#law/kz/editions.ts';

/** A professional mediator is a person in private practice, like a notary or an advocate. In 2026 another code took the place of this one. */
export const privatePractice: NormRule = {
  id: 'kz.tax-2017.1.1.19',
  kind: 'norm',
  cite: { act: 'tax-2017', article: '1', paragraph: '1(19)', read: { edition: '2023-12-12', source: 'S-TAX' } },
  rows: ['TAXM-01'],
  values: [
    { ...taxCode2017, value: true },
    { ...taxCode2025, value: null },
  ],
};
