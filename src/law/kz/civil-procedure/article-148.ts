import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedure2020, civilProcedureCode } from '#law/kz/editions.ts';

/** The claim states that the pre-trial order was followed, where a law or a contract sets one. */
export const claimStatesPreTrialOrder: NormRule = {
  id: 'kz.civil-procedure.148.2.pre-trial',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '148', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-02'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** The claim states the steps towards reconciliation, if any were taken. */
export const claimStatesReconciliation: NormRule = {
  id: 'kz.civil-procedure.148.2.reconciliation',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '148', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-01'],
  values: [{ ...civilProcedure2020, value: true }],
};
