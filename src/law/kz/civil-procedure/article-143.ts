import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** Without an objection in time the order goes to the claimant or, when asked, to enforcement. */
export const orderHandedOver: NormRule = {
  id: 'kz.civil-procedure.143.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '143', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-06'],
  values: [{ ...civilProcedureCode, value: true }],
};
