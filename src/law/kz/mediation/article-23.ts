import type { BarRule, ListRule, NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { v1, v2, v9, v10 } from '#law/kz/editions.ts';

/** Term of a mediation in civil, labour, family, administrative and other disputes. */
export const term: TimeLimitRule = {
  id: 'kz.mediation.23.1',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '23', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 30, count: 'calendar-days' } }],
  startsWith: 'contract-concluded',
  effect: 'mediation-ends',
  rows: ['MED-TERM-01'],
};

/** The longest term with every extension, by mutual decision of the parties. */
export const longestTerm: TimeLimitRule = {
  id: 'kz.mediation.23.1.longest',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '23', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 60, count: 'calendar-days' } }],
  startsWith: 'contract-concluded',
  effect: 'no-further-extension',
  rows: ['MED-TERM-01'],
};

/** The same term when the dispute is before a court. */
export const termInCourt: TimeLimitRule = {
  id: 'kz.mediation.23.2',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '23', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 30, count: 'calendar-days' } }],
  startsWith: 'contract-concluded',
  effect: 'mediation-ends',
  rows: ['MED-TERM-03'],
};

/** The longest term before a court. */
export const longestInCourt: TimeLimitRule = {
  id: 'kz.mediation.23.2.longest',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '23', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 60, count: 'calendar-days' } }],
  startsWith: 'contract-concluded',
  effect: 'no-further-extension',
  rows: ['MED-TERM-03'],
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
  rows: ['MED-TERM-03'],
};

/** A contract on a dispute before a court is a ground to suspend the case. */
export const suspendsCase: NormRule = {
  id: 'kz.mediation.23.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '23', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-COURT-01'],
};

/** The same for what a court has before it at the stage of enforcement. */
export const suspendsEnforcementMatter: NormRule = {
  id: 'kz.mediation.23.3.enforcement',
  kind: 'norm',
  cite: { act: 'mediation', article: '23', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-COURT-01'],
};

/** Proceedings at whose end the court gets the settlement, or a notice with the ground, at once. */
export const tellTheCourt: ListRule<'civil' | 'administrative'> = {
  id: 'kz.mediation.23.4',
  kind: 'list',
  cite: { act: 'mediation', article: '23', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['civil'] },
    { ...v9, exact: false, value: ['civil', 'administrative'] },
  ],
  rows: ['MED-COURT-02'],
};
