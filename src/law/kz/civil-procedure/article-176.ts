import type { BarRule, NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** A representative signs only with a power that names it. */
export const expressPower: NormRule = {
  id: 'kz.civil-procedure.176.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '176', paragraph: '1', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [{ ...civilProcedureCode, value: true }],
};

/** No suspensive condition. */
export const noCondition: BarRule<'suspensive-condition'> = {
  id: 'kz.civil-procedure.176.3',
  kind: 'bar',
  cite: { act: 'civil-procedure', article: '176', paragraph: '3', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [{ ...civilProcedureCode, value: 'suspensive-condition' }],
};

/** One copy for each signatory and one for the court. */
export const copies: NormRule = {
  id: 'kz.civil-procedure.176.5',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '176', paragraph: '5', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [{ ...civilProcedureCode, value: true }],
};
