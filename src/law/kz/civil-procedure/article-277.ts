import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The case is terminated when an approved settlement ends the dispute. */
export const caseTerminated: NormRule = {
  id: 'kz.civil-procedure.277.6',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '277', paragraph: '6', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-10'],
  values: [{ ...civilProcedureCode, value: true }],
};
