import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode, v10 } from '#law/kz/editions.ts';

/** The court helps the parties to settle at every stage. */
export const courtReconciles: NormRule = {
  id: 'kz.civil-procedure.174.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '174', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-REC-01'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** The court sends the parties an invitation that explains the ways of settling. */
export const courtInvites: NormRule = {
  id: 'kz.civil-procedure.174.1.invitation',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '174', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-REC-01'],
  values: [{ ...v10, value: true }],
};

/** A dispute may be settled in whole or in part. */
export const wholeOrPart: NormRule = {
  id: 'kz.civil-procedure.174.2',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '174', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-REC-02'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** A motion to settle may be made in any case by action unless a law says otherwise. */
export const anyActionCase: NormRule = {
  id: 'kz.civil-procedure.174.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '174', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-REC-02'],
  values: [{ ...civilProcedureCode, value: true }],
};
