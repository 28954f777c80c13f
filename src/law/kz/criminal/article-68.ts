import type { ListRule } from '#law/engine/rule.ts';
import { criminalCode } from '#law/kz/editions.ts';

/** Whom a court may release after a serious crime. */
export type OffenderGroup =
  | 'minor'
  | 'pregnant-woman'
  | 'woman-with-young-children'
  | 'man-alone-with-young-children'
  | 'woman-from-58'
  | 'man-from-63';

/** A serious crime, for the first time, without death or grave harm to health: only these groups. */
export const seriousCrimeGroups: ListRule<OffenderGroup> = {
  id: 'kz.criminal.68.2',
  kind: 'list',
  cite: { act: 'criminal', article: '68', paragraph: '2', read: { edition: '2023-07-12', source: 'S4' } },
  values: [
    {
      ...criminalCode,
      value: ['minor', 'pregnant-woman', 'woman-with-young-children', 'man-alone-with-young-children', 'woman-from-58', 'man-from-63'],
    },
  ],
};
