import type { NormRule } from '#law/engine/rule.ts';
import { criminalProcedureCode } from '#law/kz/editions.ts';

/** The mediator sees what the body in charge tells the parties. */
export const seesInformation: NormRule = {
  id: 'kz.criminal-procedure.85.2.1',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '85', paragraph: '2', read: { edition: '2023-07-12', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-07'],
};

/** And the data about the parties. */
export const seesData: NormRule = {
  id: 'kz.criminal-procedure.85.2.2',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '85', paragraph: '2', read: { edition: '2023-07-12', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-07'],
};

/** Meets each of them alone and in confidence, as often and as long as needed. */
export const meetsAlone: NormRule = {
  id: 'kz.criminal-procedure.85.2.3',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '85', paragraph: '2', read: { edition: '2023-07-12', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-07'],
};

/** Helps them to an agreement of reconciliation. */
export const helpsToAgree: NormRule = {
  id: 'kz.criminal-procedure.85.2.4',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '85', paragraph: '2', read: { edition: '2023-07-12', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-07'],
};

/** Acts only with the consent of the parties. */
export const actsByConsent: NormRule = {
  id: 'kz.criminal-procedure.85.3.1',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '85', paragraph: '3', read: { edition: '2023-07-12', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-08'],
};

/** Explains the aims of mediation, the rights and the duties before it begins. */
export const explainsFirst: NormRule = {
  id: 'kz.criminal-procedure.85.3.2',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '85', paragraph: '3', read: { edition: '2023-07-12', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-08'],
};

/** Discloses nothing learnt in the mediation. */
export const keepsSecret: NormRule = {
  id: 'kz.criminal-procedure.85.3.3',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '85', paragraph: '3', read: { edition: '2023-07-12', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-08'],
};

/** Mediation is possible from the registration of the report until the sentence takes legal effect. */
export const mediationWindow: NormRule = {
  id: 'kz.criminal-procedure.85.4',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '85', paragraph: '4', read: { edition: '2023-07-12', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-09'],
};
