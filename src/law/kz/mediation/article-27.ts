import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v6, v10 } from '#law/kz/editions.ts';

/** In writing, signed by the parties. */
export const settlementForm: NormRule = {
  id: 'kz.mediation.27.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** What a settlement has to say. */
export type SettlementTerm =
  | 'date-and-place'
  | 'parties'
  | 'representatives'
  | 'subject'
  | 'mediator'
  | 'obligations'
  | 'performance-dates'
  | 'default-consequences';

/** Contents of a settlement, in the order of the law. */
export const settlementTerms: ListRule<SettlementTerm> = {
  id: 'kz.mediation.27.2',
  kind: 'list',
  cite: { act: 'mediation', article: '27', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['parties', 'subject', 'mediator', 'obligations', 'performance-dates', 'default-consequences'] },
    {
      ...v10,
      value: [
        'date-and-place',
        'parties',
        'representatives',
        'subject',
        'mediator',
        'obligations',
        'performance-dates',
        'default-consequences',
      ],
    },
  ],
};

/** The mediator signs too. */
export const mediatorSigns: NormRule = {
  id: 'kz.mediation.27.2.mediator',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
};

/** Before a court it is a transaction; who breaks it is liable. */
export const settlementIsTransaction: NormRule = {
  id: 'kz.mediation.27.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** In civil or administrative proceedings it goes to the judge at once and the court approves it. */
export const approvalByCourt: NormRule = {
  id: 'kz.mediation.27.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** In a criminal case it goes at once to the body that conducts it. */
export const settlementToBody: NormRule = {
  id: 'kz.mediation.27.7',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** Division or pledge of property: a ground to register rights. */
export const registrationGround: NormRule = {
  id: 'kz.mediation.27.7-1',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '7-1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
};

/** In force on the day the parties sign. */
export const inForce: NormRule = {
  id: 'kz.mediation.27.8',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '8', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** Who is let down may go to court by the rules of procedure. */
export const courtAfterEvasion: NormRule = {
  id: 'kz.mediation.27.9',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '9', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v6, exact: false, value: true }],
};
