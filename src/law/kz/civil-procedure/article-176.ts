import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { civilProcedureCode } from '#law/kz/editions.ts';

/** A term that the code expressly lets a settlement have. */
export type PossibleTerm =
  | 'deferral'
  | 'instalments'
  | 'assignment'
  | 'forgiveness'
  | 'recognition-of-debt'
  | 'split-of-court-costs'
  | 'terms-of-enforcement';

/** A representative signs only with a power that names it. */
export const expressPower: NormRule = {
  id: 'kz.civil-procedure.176.1',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '176', paragraph: '1', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-02'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** The terms state when and how they are performed. */
export const timeAndOrder: NormRule = {
  id: 'kz.civil-procedure.176.2',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '176', paragraph: '2', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-03'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** No suspensive condition. */
export const noCondition: NormRule = {
  id: 'kz.civil-procedure.176.3',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '176', paragraph: '3', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-03'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** What the settlement may contain besides; other lawful terms as well. */
export const possibleTerms: ListRule<PossibleTerm> = {
  id: 'kz.civil-procedure.176.4',
  kind: 'list',
  cite: { act: 'civil-procedure', article: '176', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-04'],
  values: [
    {
      ...civilProcedureCode,
      value: [
        'deferral',
        'instalments',
        'assignment',
        'forgiveness',
        'recognition-of-debt',
        'split-of-court-costs',
        'terms-of-enforcement',
      ],
    },
  ],
};

/** Court costs on which the settlement is silent count as set off against each other. */
export const silentCosts: NormRule = {
  id: 'kz.civil-procedure.176.4.costs',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '176', paragraph: '4', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-04'],
  values: [{ ...civilProcedureCode, value: true }],
};

/** One copy for each signatory and one for the court. */
export const copies: NormRule = {
  id: 'kz.civil-procedure.176.5',
  kind: 'norm',
  cite: { act: 'civil-procedure', article: '176', paragraph: '5', read: { edition: '2025-12-17', source: 'S2c' } },
  rows: ['CPC-SET-05'],
  values: [{ ...civilProcedureCode, value: true }],
};
