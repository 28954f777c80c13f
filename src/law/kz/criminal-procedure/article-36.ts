import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { criminalProcedureCode } from '#law/kz/editions.ts';

/** The prosecuting body or the court may end the case where the Criminal Code only permits release. */
export const mayEnd: NormRule = {
  id: 'kz.criminal-procedure.36.1',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '36', paragraph: '1', read: { edition: '2024-07-05', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-05'],
};

/** Not over the objection of any of these. */
export const whoMayObject: ListRule<'suspect' | 'accused' | 'defendant' | 'victim'> = {
  id: 'kz.criminal-procedure.36.5',
  kind: 'list',
  cite: { act: 'criminal-procedure', article: '36', paragraph: '5', read: { edition: '2024-07-05', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: ['suspect', 'accused', 'defendant', 'victim'] }],
  rows: ['UPK-06'],
};
