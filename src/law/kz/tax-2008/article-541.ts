import type { ListRule } from '#law/engine/rule.ts';
import { taxCode2008, taxCode2017 } from '#law/kz/editions.ts';

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
  id: 'kz.tax-2008.541',
  kind: 'list',
  cite: { act: 'tax-2008', article: '541', paragraph: '1', read: { edition: '2016-10-10', source: 'S-TAX-2008' } },
  values: [
    {
      ...taxCode2008,
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
    { ...taxCode2017, value: null },
  ],
};
