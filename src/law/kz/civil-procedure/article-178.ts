import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** A settlement that is not performed of free will is enforced on a writ which the court issues to a party that asks. */
export const writ: NormRule = {
  id: 'kz.civil-procedure.178.2',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '178', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-09'],
  values: [{ ...civilProcedureCode, value: true }],
};
