import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The suspension lasts until the mediation or the participatory procedure ends. */
export const untilMediationEnds: NormRule = {
  id: 'kz.civil-procedure.274.6',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '274', paragraph: '6', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-06'],
  values: [{ ...civilProcedureCode, value: true }],
};
