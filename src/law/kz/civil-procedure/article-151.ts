import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** A claim is not accepted when a ruling already ended the same dispute between the same parties on the same grounds. */
export const sameClaimRefused: NormRule = {
  id: 'kz.civil-procedure.151.1.same-claim',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '151', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-10'],
  values: [{ ...civilProcedureCode, value: true }],
};
