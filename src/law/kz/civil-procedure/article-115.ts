import type { RateRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** What comes back of the state duty when the court of first instance or of appeal approves the settlement. */
export const dutyBack: RateRule = {
  id: 'kz.civil-procedure.115.2',
  kind: 'rate',
  cite: { act: 'civil-procedure', article: '115', paragraph: '2', read: { edition: '2022-06-27', source: 'S2e' } },
  rows: ['CPC-SET-08'],
  values: [{ ...civilProcedureCode, value: { of: 1, in: 1 } }],
};

/** What comes back of the duty paid for the cassation when the settlement is made there. */
export const dutyBackInCassation: RateRule = {
  id: 'kz.civil-procedure.115.2.cassation',
  kind: 'rate',
  cite: { act: 'civil-procedure', article: '115', paragraph: '2', read: { edition: '2022-06-27', source: 'S2e' } },
  rows: ['CPC-SET-08'],
  values: [{ ...civilProcedureCode, value: { of: 1, in: 2 } }],
};
