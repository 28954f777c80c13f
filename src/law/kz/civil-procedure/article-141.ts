import type { TimeLimitRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The debtor may object within ten working days of the copy. */
export const objection: TimeLimitRule = {
  id: 'kz.civil-procedure.141.2',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '141', paragraph: '2', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [{ ...civilProcedureCode, value: { length: 10, count: 'working-days' } }],
  startsWith: 'copy-received',
  effect: 'order-stands',
};
