import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** The application for a court order is paid for. */
export const orderDuty: NormRule = {
  id: 'kz.civil-procedure.137.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '137', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['DUTY-04'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** The duty comes back when the application is not accepted. */
export const orderDutyReturned: NormRule = {
  id: 'kz.civil-procedure.137.2',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '137', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['DUTY-04'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** When the order is cancelled the duty is not returned but counted towards the duty on the later claim. */
export const orderDutyCredited: NormRule = {
  id: 'kz.civil-procedure.137.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '137', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['DUTY-04'],
  values: [{ ...civilProcedureCode, value: true }],
};
