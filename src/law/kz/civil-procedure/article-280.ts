import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The duty comes back when a claim is left without consideration for that reason. */
export const dutyBackAfterLeaving: NormRule = {
  id: 'kz.civil-procedure.280.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '280', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-04'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** The claim may be brought again once the reason is gone. */
export const fileAgainAfterLeaving: NormRule = {
  id: 'kz.civil-procedure.280.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '280', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-04'],
  values: [{ ...civilProcedureCode, value: true }],
};
