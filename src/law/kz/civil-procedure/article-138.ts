import type { ListRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** Why an application for a court order is returned. */
export type ReturnGround = 'not-in-the-list' | 'debtor-abroad' | 'no-documents' | 'dispute-about-right' | 'form' | 'duty-unpaid';

/** Grounds of return, in the order of the code. */
export const returnGrounds: ListRule<ReturnGround> = {
  id: 'kz.civil-procedure.138.1',
  kind: 'list',
  cite: { act: 'civil-procedure', article: '138', paragraph: '1', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [
    { ...civilProcedureCode, value: ['not-in-the-list', 'debtor-abroad', 'no-documents', 'dispute-about-right', 'form', 'duty-unpaid'] },
  ],
};
