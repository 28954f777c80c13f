import type { ThresholdRule, TimeLimitRule } from '#law/engine/rule.ts';
import { administrativeProcedureCode } from '#law/kz/editions.ts';

/** Penalty on a respondent who does not perform an approved settlement, in monthly calculation indices. */
export const penalty: ThresholdRule = {
  id: 'kz.administrative-procedure.127.5',
  kind: 'threshold',
  cite: { act: 'administrative-procedure', article: '127', paragraph: '5', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-07'],
  values: [{ ...administrativeProcedureCode, value: 50 }],
};

/** The same ruling gives at most a month to perform. */
export const penaltyTerm: TimeLimitRule = {
  id: 'kz.administrative-procedure.127.5.term',
  kind: 'time-limit',
  cite: { act: 'administrative-procedure', article: '127', paragraph: '5', read: { edition: '2025-12-17', source: 'S3a' } },
  rows: ['APPC-07'],
  values: [{ ...administrativeProcedureCode, value: { length: 1, count: 'months' } }],
  startsWith: 'penalty-imposed',
  effect: 'performance-due',
};
