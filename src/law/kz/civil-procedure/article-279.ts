import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** An accepted claim is left without consideration when a mandatory pre-trial order was not followed and can still be followed. */
export const leftWithoutConsideration: NormRule = {
  id: 'kz.civil-procedure.279.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '279', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-CLM-04'],
  values: [{ ...civilProcedureCode, value: true }],
};
