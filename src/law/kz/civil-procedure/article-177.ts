import type { BarRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** A court does not approve what is contrary to law or violates rights of others. */
export const notApproved: BarRule<'unlawful'> = {
  id: 'kz.civil-procedure.177.4',
  kind: 'bar',
  cite: { act: 'civil-procedure', article: '177', paragraph: '4', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [{ ...civilProcedureCode, value: 'unlawful' }],
};
