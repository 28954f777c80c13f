import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** A settlement of a participatory procedure is checked, approved and ends the case like an amicable one. */
export const participatoryApproved: NormRule = {
  id: 'kz.civil-procedure.182.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '182', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-PART-01'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** Without a settlement, or when it is not approved, the case goes on in the ordinary way. */
export const participatoryFails: NormRule = {
  id: 'kz.civil-procedure.182.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '182', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-PART-01'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** Once approved it is enforced like an amicable one. */
export const participatoryEnforced: NormRule = {
  id: 'kz.civil-procedure.182.4',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '182', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-PART-01'],
  values: [{ ...civilProcedureCode, value: true }],
};
