import type { BarRule, NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { v1, v2 } from '#law/kz/editions.ts';

/** Term of a mediation in civil, labour, family, administrative and other disputes. */
export const term: TimeLimitRule = {
  id: 'kz.mediation.23.1',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '23', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 30, count: 'calendar-days' } }],
  startsWith: 'contract-concluded',
  effect: 'mediation-ends',
};

/** The longest term with every extension. */
export const longestTerm: TimeLimitRule = {
  id: 'kz.mediation.23.1.longest',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '23', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 60, count: 'calendar-days' } }],
  startsWith: 'contract-concluded',
  effect: 'no-further-extension',
};

/** The same term when the dispute is before a court. */
export const termInCourt: TimeLimitRule = {
  id: 'kz.mediation.23.2',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '23', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 30, count: 'calendar-days' } }],
  startsWith: 'contract-concluded',
  effect: 'mediation-ends',
};

/** Who extends the term in court: at first the court, then the parties, who tell the court together. */
export const extensionInCourt: BarRule<'by-the-court' | 'by-the-parties'> = {
  id: 'kz.mediation.23.2.extension',
  kind: 'bar',
  cite: { act: 'mediation', article: '23', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: 'by-the-court' },
    { ...v2, value: 'by-the-parties' },
  ],
};

/** A contract on a dispute before a court is a ground to suspend the case. */
export const suspendsCase: NormRule = {
  id: 'kz.mediation.23.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '23', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** At the end the court gets the settlement, or a notice with the ground, at once. */
export const tellTheCourt: NormRule = {
  id: 'kz.mediation.23.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '23', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};
