import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The judge of the case checks the settlement, approves it and ends the case. */
export const courtChecks: NormRule = {
  id: 'kz.civil-procedure.180.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '180', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-01'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** The settlement meets the Law on Mediation and articles 176 and 177. */
export const meetsBothActs: NormRule = {
  id: 'kz.civil-procedure.180.2',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '180', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-01'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** Without a settlement, or when it is not approved, the case goes on in the ordinary way. */
export const caseGoesOn: NormRule = {
  id: 'kz.civil-procedure.180.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '180', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-11'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** An approved mediation settlement is enforced like an amicable one. */
export const enforcedAsAmicable: NormRule = {
  id: 'kz.civil-procedure.180.4',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '180', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-09'],
  values: [{ ...civilProcedureCode, value: true }],
};
