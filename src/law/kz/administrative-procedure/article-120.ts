import type { BarRule } from '#law/engine/rule.ts';
import { administrativeProcedureCode } from '#law/kz/editions.ts';

/** Reconciliation in an administrative court, only within the discretion of the respondent; it is also the basis for a state body to take part. */
export const administrativeReconciliation: BarRule<'without-discretion'> = {
  id: 'kz.administrative-procedure.120.1',
  kind: 'bar',
  cite: { act: 'administrative-procedure', article: '120', paragraph: '1', read: { edition: '2021-07-01', source: 'S3b' } },
  values: [{ ...administrativeProcedureCode, value: 'without-discretion' }],
};
