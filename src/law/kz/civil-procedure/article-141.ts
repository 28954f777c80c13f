import type { TimeLimitRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The debtor may object within ten working days of the copy. */
export const objection: TimeLimitRule = {
  id: 'kz.civil-procedure.141.2',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '141', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-06'],
  values: [{ ...civilProcedureCode, value: { length: 10, count: 'working-days' } }],
  startsWith: 'copy-received',
  effect: 'order-stands',
};
