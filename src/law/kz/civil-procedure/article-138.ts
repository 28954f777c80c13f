import type { ListRule, NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** Why an application for a court order is returned. */
export type ReturnGround =
  | 'not-in-the-list'
  | 'debtor-abroad'
  | 'no-documents'
  | 'dispute-about-right'
  | 'form-of-application'
  | 'duty-unpaid';

/** Grounds of return, in the order of the code. */
export const returnGrounds: ListRule<ReturnGround> = {
  id: 'kz.civil-procedure.138.1',
  kind: 'list',
  cite: { act: 'civil-procedure', article: '138', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-04'],
  values: [
    {
      ...civilProcedureCode,
      value: ['not-in-the-list', 'debtor-abroad', 'no-documents', 'dispute-about-right', 'form-of-application', 'duty-unpaid'],
    },
  ],
};

/** The application is refused on the grounds on which a claim would be. */
export const acceptanceRefused: NormRule = {
  id: 'kz.civil-procedure.138.1.refusal',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '138', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-04'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** Refusal or return is decided within three working days. */
export const returnDecided: TimeLimitRule = {
  id: 'kz.civil-procedure.138.2',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '138', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-04'],
  values: [{ ...civilProcedureCode, value: { length: 3, count: 'working-days' } }],
  startsWith: 'application-filed',
  effect: 'application-returned',
};

/** A returned application may be filed again, or a claim brought, once the fault is put right. */
export const fileOrderAgain: NormRule = {
  id: 'kz.civil-procedure.138.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '138', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-ORD-04'],
  values: [{ ...civilProcedureCode, value: true }],
};
