import type { ListRule } from '#law/engine/rule.ts';
import { criminalProcedure2018 } from '#law/kz/editions.ts';

/** Formats in which criminal proceedings are kept. */
export const fileFormats: ListRule<'paper' | 'electronic'> = {
  id: 'kz.criminal-procedure.42-1.1',
  kind: 'list',
  cite: { act: 'criminal-procedure', article: '42-1', paragraph: '1', read: { edition: '2024-07-05', source: 'S5' } },
  values: [{ ...criminalProcedure2018, value: ['paper', 'electronic'] }],
  rows: ['UPK-11'],
};
