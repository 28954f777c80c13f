import type { NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { v10 } from '#law/kz/editions.ts';

/** The longest suspension of enforcement by a contract of mediation. */
export const enforcementSuspension: TimeLimitRule = {
  id: 'kz.mediation.25-1.1',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '25-1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: { length: 30, count: 'calendar-days' } }],
  startsWith: 'contract-shown-to-officer',
  effect: 'enforcement-goes-on',
};

/** A settlement at this stage goes to a court for approval. */
export const approvalAtEnforcement: NormRule = {
  id: 'kz.mediation.25-1.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '25-1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
};

/** Enforcement ends when the settlement is concluded and shown to the officer. */
export const enforcementEnds: NormRule = {
  id: 'kz.mediation.25-1.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '25-1', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
};
