import type { BarRule, NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { v1, v6 } from '#law/kz/editions.ts';

/** Mediation takes the consent of both sides and a contract between them. */
export const contractNeeded: NormRule = {
  id: 'kz.mediation.20.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** Before a court as well as after proceedings began. */
export const anyStage: NormRule = {
  id: 'kz.mediation.20.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** Judges and prosecuting officials may not press anybody into mediation. */
export const noPressure: BarRule<'mandatory-referral'> = {
  id: 'kz.mediation.20.3',
  kind: 'bar',
  cite: { act: 'mediation', article: '20', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: 'mandatory-referral' }],
};

/** A proposal may come from the other side, a court or a prosecuting body. */
export const proposalSource: NormRule = {
  id: 'kz.mediation.20.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** Mediation starts on the day of the contract. */
export const start: NormRule = {
  id: 'kz.mediation.20.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** An unanswered proposal counts as rejected, after this term or another reasonable one that it states. */
export const proposalLapse: TimeLimitRule = {
  id: 'kz.mediation.20.6',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '20', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 10, count: 'calendar-days' } }],
  startsWith: 'proposal-sent',
  effect: 'proposal-rejected',
};

/** Term of a mediation outside any proceedings. */
export const outsideTerm: TimeLimitRule = {
  id: 'kz.mediation.20.9',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '20', paragraph: '9', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: { length: 60, count: 'calendar-days' } },
    { ...v6, value: { length: 30, count: 'calendar-days' } },
  ],
  startsWith: 'contract-concluded',
  effect: 'mediation-ends',
};

/** How much may be added outside any proceedings: by agreement, with the consent of the mediator, in exceptional cases. */
export const outsideExtension: TimeLimitRule = {
  id: 'kz.mediation.20.9.extension',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '20', paragraph: '9', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 30, count: 'calendar-days' } }],
  startsWith: 'term-ended',
  effect: 'mediation-ends',
};
