import type { BarRule, ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** What the expenses of a mediation are: the fee of the mediator and the costs that the mediation causes. */
export const expenseKinds: ListRule<'fee' | 'costs'> = {
  id: 'kz.mediation.22.1',
  kind: 'list',
  cite: { act: 'mediation', article: '22', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: ['fee', 'costs'] }],
  rows: ['MED-EXP-01'],
};

/** Costs that the law names; others count too when the mediation causes them. */
export const costKinds: ListRule<'travel' | 'lodging' | 'meals'> = {
  id: 'kz.mediation.22.1.costs',
  kind: 'list',
  cite: { act: 'mediation', article: '22', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: ['travel', 'lodging', 'meals'] }],
  rows: ['MED-EXP-01'],
};

/** How a professional mediator works: for pay or free of charge. */
export const payOfProfessional: ListRule<'for-pay' | 'free-of-charge'> = {
  id: 'kz.mediation.22.2',
  kind: 'list',
  cite: { act: 'mediation', article: '22', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: ['for-pay', 'free-of-charge'] }],
  rows: ['MED-EXP-02'],
};

/** The fee is agreed with the mediator before the start. The law knows no tariff. */
export const feeBeforeStart: BarRule<'agreed-after-start'> = {
  id: 'kz.mediation.22.3',
  kind: 'bar',
  cite: { act: 'mediation', article: '22', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: 'agreed-after-start' }],
  rows: ['MED-EXP-02'],
};

/** Equal shares unless agreed otherwise. */
export const equalShares: NormRule = {
  id: 'kz.mediation.22.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '22', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-EXP-03'],
};

/** A mediator who withdraws for partiality returns what was paid. */
export const refundForPartiality: NormRule = {
  id: 'kz.mediation.22.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '22', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-EXP-04'],
};

/** A public mediator works free of charge. */
export const publicMediatorIsFree: BarRule<'fee'> = {
  id: 'kz.mediation.22.6',
  kind: 'bar',
  cite: { act: 'mediation', article: '22', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: 'fee' }],
  rows: ['MED-EXP-05'],
};

/** What the mediation cost a public mediator is reimbursed. */
export const costsOfPublicMediator: NormRule = {
  id: 'kz.mediation.22.6.costs',
  kind: 'norm',
  cite: { act: 'mediation', article: '22', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-EXP-05'],
};
