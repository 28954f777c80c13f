import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** After termination nobody may go to court again with the same claim. */
export const noSecondClaim: NormRule = {
  id: 'kz.civil-procedure.278.2',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '278', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-10'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** The ruling on termination speaks of the return of the state duty. */
export const terminationReturnsDuty: NormRule = {
  id: 'kz.civil-procedure.278.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '278', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-08'],
  values: [{ ...civilProcedureCode, value: true }],
};
