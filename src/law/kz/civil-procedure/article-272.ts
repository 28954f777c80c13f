import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The court must suspend the case once the parties have a contract with a mediator. */
export const mustSuspend: NormRule = {
  id: 'kz.civil-procedure.272.7',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '272', paragraph: '7', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-04'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** When the mediation is extended the parties tell the court by a joint written notice. */
export const jointNotice: NormRule = {
  id: 'kz.civil-procedure.272.7.extension',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '272', paragraph: '7', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-MED-04'],
  values: [{ ...civilProcedureCode, value: true }],
};
