import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** What the application for a court order states and carries. */
export const applicationContents: ListRule<'court-name' | 'parties-with-numbers' | 'claim-and-grounds' | 'supporting-documents'> = {
  id: 'kz.civil-procedure.136.2',
  kind: 'list',
  cite: { act: 'civil-procedure', article: '136', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-03'],
  values: [{ ...civilProcedureCode, value: ['court-name', 'parties-with-numbers', 'claim-and-grounds', 'supporting-documents'] }],
};

/** The claimant or an authorised representative signs; an electronic application carries an electronic digital signature. */
export const applicationSigned: NormRule = {
  id: 'kz.civil-procedure.136.4',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '136', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-03'],
  values: [{ ...civilProcedureCode, value: true }],
};
