import type { TimeLimitRule } from '#law/engine/rule.ts';
import { v1 } from '#law/kz/editions.ts';

/** How long a mediator is suspended after a confirmed breach. */
export const suspension: TimeLimitRule = {
  id: 'kz.mediation.14.7',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '14', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 6, count: 'months' } }],
  startsWith: 'mediator-suspended',
  effect: 'suspension-ends',
};
