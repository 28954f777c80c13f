import type { TimeLimitRule } from '#law/engine/rule.ts';
import { civilProcedureCode, v10 } from '#law/kz/editions.ts';

/** The judge decides on acceptance within five working days. */
export const acceptance: TimeLimitRule = {
  id: 'kz.civil-procedure.150.1',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '150', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-05'],
  values: [{ ...civilProcedureCode, value: { length: 5, count: 'working-days' } }],
  startsWith: 'claim-filed',
  effect: 'claim-accepted-or-returned',
};

/** Ten working days when reconciliation is tried before acceptance. */
export const acceptanceWithReconciliation: TimeLimitRule = {
  id: 'kz.civil-procedure.150.1.reconciliation',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '150', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-05'],
  values: [{ ...v10, value: { length: 10, count: 'working-days' } }],
  startsWith: 'claim-filed',
  effect: 'claim-accepted-or-returned',
};

/** Fifteen working days when the parties draw up a pre-trial protocol. */
export const acceptanceWithProtocol: TimeLimitRule = {
  id: 'kz.civil-procedure.150.1.protocol',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '150', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-05'],
  values: [{ ...v10, value: { length: 15, count: 'working-days' } }],
  startsWith: 'claim-filed',
  effect: 'claim-accepted-or-returned',
};
