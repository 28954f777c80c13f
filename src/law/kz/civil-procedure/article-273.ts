import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** For mediation in court or a participatory procedure the court may suspend the case. */
export const maySuspend: NormRule = {
  id: 'kz.civil-procedure.273.7',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '273', paragraph: '7', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-05'],
  values: [{ ...civilProcedureCode, value: true }],
};
