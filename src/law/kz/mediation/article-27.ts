import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v2, v6, v9, v10 } from '#law/kz/editions.ts';

/** In writing, signed by the parties. */
export const settlementForm: NormRule = {
  id: 'kz.mediation.27.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-SET-01'],
};

/** Signed digital copies exchanged by e-mail are enough; originals need not follow. */
export const signedCopies: NormRule = {
  id: 'kz.mediation.27.1.copies',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-SET-02'],
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
  rows: ['MED-SET-03'],
};

/** The mediator signs too. */
export const mediatorSigns: NormRule = {
  id: 'kz.mediation.27.2.mediator',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-SET-04'],
};

/** The parties perform it of their own accord, in the way and time that it sets. */
export const performedFreely: NormRule = {
  id: 'kz.mediation.27.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-SET-05'],
};

/** Made before a court hears the case it is a transaction. */
export const settlementIsTransaction: NormRule = {
  id: 'kz.mediation.27.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-SET-06'],
};

/** Who breaks such a settlement is liable by law. */
export const liableForBreach: NormRule = {
  id: 'kz.mediation.27.4.liability',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-SET-06'],
};

/** Proceedings in which it goes to the judge at once and the court approves it. */
export const approvalByCourt: ListRule<'civil' | 'administrative'> = {
  id: 'kz.mediation.27.5',
  kind: 'list',
  cite: { act: 'mediation', article: '27', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['civil'] },
    { ...v9, value: ['civil', 'administrative'] },
  ],
  rows: ['MED-SET-07'],
};

/** The code by which the state duty is then returned. */
export const dutyReturned: ListRule<'civil-procedure-code' | 'tax-code'> = {
  id: 'kz.mediation.27.5.duty',
  kind: 'list',
  cite: { act: 'mediation', article: '27', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['civil-procedure-code'] },
    { ...v2, value: ['tax-code'] },
  ],
  rows: ['MED-SET-07'],
};

/** What a settlement in a criminal case is about. */
export const criminalSettlement: ListRule<'harm-repaired' | 'reconciliation'> = {
  id: 'kz.mediation.27.6',
  kind: 'list',
  cite: { act: 'mediation', article: '27', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: ['harm-repaired', 'reconciliation'] }],
  rows: ['MED-SET-08'],
};

/** In an offence case the parties reconcile; repair of harm is not asked for here. */
export const offenceSettlement: NormRule = {
  id: 'kz.mediation.27.6.offence',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-SET-08'],
};

/** In a criminal case it goes at once to the body that conducts it. */
export const settlementToBody: NormRule = {
  id: 'kz.mediation.27.7',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-SET-08'],
};

/** Where the Criminal Procedure Code says so, it excludes prosecution or lets it be dropped. */
export const settlementEndsProsecution: NormRule = {
  id: 'kz.mediation.27.7.effect',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-SET-08'],
};

/** Division or pledge of property: a ground to register rights in real estate or a pledge of movables. */
export const registrationGround: NormRule = {
  id: 'kz.mediation.27.7-1',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '7-1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-SET-09'],
};

/** In force on the day the parties sign. */
export const inForce: NormRule = {
  id: 'kz.mediation.27.8',
  kind: 'norm',
  cite: { act: 'mediation', article: '27', paragraph: '8', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-SET-10'],
};

/** Who is let down may go to court: at first in simplified written proceedings, now by the rules of procedure. */
export const courtAfterEvasion: ListRule<'simplified-proceedings' | 'rules-of-procedure'> = {
  id: 'kz.mediation.27.9',
  kind: 'list',
  cite: { act: 'mediation', article: '27', paragraph: '9', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v6, value: ['simplified-proceedings'] },
    { ...v10, value: ['rules-of-procedure'] },
  ],
  rows: ['MED-SET-11'],
};
