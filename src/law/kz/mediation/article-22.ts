import type { BarRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** Expenses are the fee of the mediator and the costs: travel, lodging, meals. */
export const expenseKinds: NormRule = {
  id: 'kz.mediation.22.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '22', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** The fee is agreed with the mediator before the start. The law knows no tariff. */
export const feeBeforeStart: BarRule<'agreed-after-start'> = {
  id: 'kz.mediation.22.3',
  kind: 'bar',
  cite: { act: 'mediation', article: '22', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: 'agreed-after-start' }],
};

/** Equal shares unless agreed otherwise. */
export const equalShares: NormRule = {
  id: 'kz.mediation.22.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '22', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** A mediator who withdraws for partiality returns what was paid. */
export const refundForPartiality: NormRule = {
  id: 'kz.mediation.22.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '22', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** A public mediator works free of charge; costs are reimbursed. */
export const publicMediatorIsFree: BarRule<'fee'> = {
  id: 'kz.mediation.22.6',
  kind: 'bar',
  cite: { act: 'mediation', article: '22', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: 'fee' }],
};
