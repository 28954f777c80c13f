import type { ListRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** What the application for a court order states and carries. */
export const applicationContents: ListRule<'court' | 'parties-with-numbers' | 'claim' | 'documents'> = {
  id: 'kz.civil-procedure.136',
  kind: 'list',
  cite: { act: 'civil-procedure', article: '136', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [{ ...civilProcedureCode, value: ['court', 'parties-with-numbers', 'claim', 'documents'] }],
};
