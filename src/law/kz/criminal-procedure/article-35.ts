import type { NormRule } from '#law/engine/rule.ts';
import { criminalProcedureCode } from '#law/kz/editions.ts';

/** The case must end for a person whom the Criminal Code says must be released. */
export const mustEnd: NormRule = {
  id: 'kz.criminal-procedure.35.1.12',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '35', paragraph: '1', read: { edition: '2024-07-05', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-04'],
};
