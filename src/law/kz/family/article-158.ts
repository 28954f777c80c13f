import type { ListRule } from '#law/engine/rule.ts';
import { familyCode, v10 } from '#law/kz/editions.ts';

/** Forms in which support may be agreed outside a court. */
export const supportForms: ListRule<'notarial' | 'mediation' | 'participatory'> = {
  id: 'kz.family.158',
  kind: 'list',
  cite: { act: 'family', article: '158', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [
    { ...familyCode, value: ['notarial'] },
    { ...v10, value: ['notarial', 'mediation', 'participatory'] },
  ],
  rows: ['FAM-01'],
};
