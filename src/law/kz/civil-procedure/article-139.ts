import type { TimeLimitRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The order is issued within three working days. */
export const orderIssued: TimeLimitRule = {
  id: 'kz.civil-procedure.139',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '139', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-05'],
  values: [{ ...civilProcedureCode, value: { length: 3, count: 'working-days' } }],
  startsWith: 'application-filed',
  effect: 'order-issued',
};
