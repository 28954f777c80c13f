import type { NormRule } from '#law/engine/rule.ts';
import { criminalProcedureCode } from '#law/kz/editions.ts';

/** A mediator is not questioned as a witness about the mediation, save where a law provides. */
export const mediatorNotQuestioned: NormRule = {
  id: 'kz.criminal-procedure.78.2.6',
  kind: 'norm',
  cite: { act: 'criminal-procedure', article: '78', paragraph: '2', read: { edition: '2023-07-12', source: 'S5' } },
  values: [{ ...criminalProcedureCode, value: true }],
  rows: ['UPK-10'],
};
