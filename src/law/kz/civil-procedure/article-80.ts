import type { NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** Neither the mediator nor the judge who mediated is questioned about what became known through the mediation, except where a law says so. */
export const mediatorIsNoWitness: NormRule = {
  id: 'kz.civil-procedure.80.3.mediator',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '80', paragraph: '3', read: { edition: '2022-12-30', source: 'S2d' } },
  rows: ['CPC-WIT-01'],
  values: [{ ...civilProcedureCode, value: true }],
};
