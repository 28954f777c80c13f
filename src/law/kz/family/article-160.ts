import type { ListRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** Who may ask a court to annul an agreement that harms a minor or an incapable adult. */
export const whoContestsSupport: ListRule<'legal-representative' | 'guardianship-body' | 'prosecutor'> = {
  id: 'kz.family.160',
  kind: 'list',
  cite: { act: 'family', article: '160', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: ['legal-representative', 'guardianship-body', 'prosecutor'] }],
  rows: ['FAM-03'],
};
