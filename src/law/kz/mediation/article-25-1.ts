import type { NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { v10 } from '#law/kz/editions.ts';

/** The longest suspension of enforcement by a contract of mediation that was shown to the officer. */
export const enforcementSuspension: TimeLimitRule = {
  id: 'kz.mediation.25-1.1',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '25-1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: { length: 30, count: 'calendar-days' } }],
  startsWith: 'contract-shown-to-officer',
  effect: 'enforcement-goes-on',
  rows: ['MED-ENF-01', 'MED-TERM-05'],
};

/** A settlement at this stage goes for approval to the court of first instance at the place of enforcement or to the court that gave the judgment. */
export const approvalAtEnforcement: NormRule = {
  id: 'kz.mediation.25-1.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '25-1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-ENF-02'],
};

/** Enforcement ends when the settlement is concluded and shown to the officer. Approval is not mentioned. */
export const enforcementEnds: NormRule = {
  id: 'kz.mediation.25-1.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '25-1', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-ENF-03'],
};
