import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedure2019, civilProcedureCode } from '#law/kz/editions.ts';

/** An order to perform a settlement reached before a court is given without calling anybody and without a hearing. */
export const orderWithoutHearing: NormRule = {
  id: 'kz.civil-procedure.134.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '134', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-01'],
  values: [{ ...civilProcedure2019, value: true }],
};

/** The order is itself a document for enforcement. */
export const orderIsEnforced: NormRule = {
  id: 'kz.civil-procedure.134.2',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '134', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-01'],
  values: [{ ...civilProcedureCode, value: true }],
};
