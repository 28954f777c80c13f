import type { ListRule } from '#law/engine/rule.ts';
import { familyCode } from '#law/kz/editions.ts';

/** Children about whose support parents may agree: minors, and adults who study full time. */
export const supportedByParents: ListRule<'minor-child' | 'adult-student'> = {
  id: 'kz.family.138.1',
  kind: 'list',
  cite: { act: 'family', article: '138', paragraph: '1', read: { edition: '2023-04-20', source: 'S7b' } },
  values: [{ ...familyCode, value: ['minor-child', 'adult-student'] }],
  rows: ['FAM-02'],
};
