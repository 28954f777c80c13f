import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The case resumes on a request or by the court itself once the reason is gone. */
export const caseResumes: NormRule = {
  id: 'kz.civil-procedure.276',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '276', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-06'],
  values: [{ ...civilProcedureCode, value: true }],
};
