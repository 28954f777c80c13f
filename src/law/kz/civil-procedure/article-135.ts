import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedure2020 } from '#law/kz/editions.ts';

/** A court order may be asked on a mediation settlement reached outside a court. */
export const orderOnSettlement: NormRule = {
  id: 'kz.civil-procedure.135.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '135', paragraph: '3', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [{ ...civilProcedure2020, value: true }],
};
