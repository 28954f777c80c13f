import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** A claim is returned when a mandatory pre-trial order was not followed and can still be followed. */
export const preTrialOrderMissed: NormRule = {
  id: 'kz.civil-procedure.152.1.pre-trial',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '152', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-03'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** A returned claim may be filed again once the fault is put right. */
export const fileAgainAfterReturn: NormRule = {
  id: 'kz.civil-procedure.152.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '152', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-03'],
  values: [{ ...civilProcedureCode, value: true }],
};
