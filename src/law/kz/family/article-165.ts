import type { ListRule } from '#law/engine/rule.ts';
import { familyCode, v10 } from '#law/kz/editions.ts';

/** Forms of agreement on which an employer withholds support from wages. */
export const withheldAtWork: ListRule<'notarial' | 'mediation' | 'participatory'> = {
  id: 'kz.family.165',
  kind: 'list',
  cite: { act: 'family', article: '165', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [
    { ...familyCode, value: ['notarial'] },
    { ...v10, value: ['notarial', 'mediation', 'participatory'] },
  ],
  rows: ['FAM-07'],
};
