import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedure2020, civilProcedureCode } from '#law/kz/editions.ts';

/** Documents prove that the pre-trial order was followed. */
export const preTrialProof: NormRule = {
  id: 'kz.civil-procedure.149.1.pre-trial',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '149', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-02'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** Documents prove the steps towards reconciliation, if any were taken. */
export const reconciliationProof: NormRule = {
  id: 'kz.civil-procedure.149.1.reconciliation',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '149', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-01'],
  values: [{ ...civilProcedure2020, value: true }],
};
