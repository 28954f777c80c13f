import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The motion is not considered while notified parties stay away and have not asked for a hearing without them. */
export const absentParties: NormRule = {
  id: 'kz.civil-procedure.177.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '177', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-06'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** A court does not approve what is contrary to law or violates rights of others. */
export const notApproved: NormRule = {
  id: 'kz.civil-procedure.177.4',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '177', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-07'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** The ruling that approves orders the return of the state duty. */
export const rulingReturnsDuty: NormRule = {
  id: 'kz.civil-procedure.177.5',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '177', paragraph: '5', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-08'],
  values: [{ ...civilProcedureCode, value: true }],
};
