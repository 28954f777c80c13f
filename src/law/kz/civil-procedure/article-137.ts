import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The application for a court order is paid for. */
export const orderDuty: NormRule = {
  id: 'kz.civil-procedure.137',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '137', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [{ ...civilProcedureCode, value: true }],
};
