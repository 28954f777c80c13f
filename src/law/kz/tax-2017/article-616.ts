import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { taxCode2017, taxCode2025 } from '#law/kz/editions.ts';

/** Claims and claimants free of the duty, as far as they meet in mediation. */
export const exemptions: ListRule<
  | 'exempt-labour'
  | 'exempt-author'
  | 'exempt-inventor'
  | 'exempt-alimony'
  | 'exempt-health'
  | 'exempt-crime-damage'
  | 'exempt-veteran-or-disability'
  | 'exempt-insurance'
> = {
  id: 'kz.tax-2017.616',
  kind: 'list',
  cite: { act: 'tax-2017', article: '616', paragraph: '1', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    {
      ...taxCode2017,
      value: [
        'exempt-labour',
        'exempt-author',
        'exempt-inventor',
        'exempt-alimony',
        'exempt-health',
        'exempt-crime-damage',
        'exempt-veteran-or-disability',
        'exempt-insurance',
      ],
    },
    { ...taxCode2025, value: null },
  ],
};

/** Whoever is free of the duty is free of it when challenging what the court decided, too. */
export const exemptWhenChallenging: NormRule = {
  id: 'kz.tax-2017.616.challenging',
  kind: 'norm',
  cite: { act: 'tax-2017', article: '616', paragraph: '2', read: { edition: '2025-07-15', source: 'S-TAX-2017' } },
  values: [
    { ...taxCode2017, value: true },
    { ...taxCode2025, value: null },
  ],
};
