import type { TimeLimitRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** An order objected to in time is cancelled; what remains is an ordinary claim. */
export const orderCancelled: TimeLimitRule = {
  id: 'kz.civil-procedure.142.2',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '142', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-06'],
  values: [{ ...civilProcedureCode, value: { length: 3, count: 'working-days' } }],
  startsWith: 'objection-made',
  effect: 'order-cancelled',
};
