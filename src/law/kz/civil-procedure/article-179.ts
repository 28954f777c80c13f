import type { TimeLimitRule } from '#law/engine/rule.ts';
import { civilProcedure2020 } from '#law/kz/editions.ts';

/** With a contract before an external mediator the court must suspend the case, for a month at most. */
export const suspensionForMediation: TimeLimitRule = {
  id: 'kz.civil-procedure.179.5',
  kind: 'time-limit',
  cite: { act: 'civil-procedure', article: '179', paragraph: '5', read: { edition: '2024-11-21', source: 'S2a' } },
  values: [{ ...civilProcedure2020, value: { length: 1, count: 'months' } }],
  startsWith: 'case-suspended',
  effect: 'case-resumes',
};
