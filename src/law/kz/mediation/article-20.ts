import type { BarRule, ListRule, NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { v1, v6, v10 } from '#law/kz/editions.ts';

/** Mediation takes the consent of both sides and a contract between them. */
export const contractNeeded: NormRule = {
  id: 'kz.mediation.20.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-VOL-01'],
  values: [{ ...v1, value: true }],
};

/** Before a court as well as after proceedings began. */
export const anyStage: NormRule = {
  id: 'kz.mediation.20.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-PROC-01'],
};

/** Judges and prosecuting officials may not press anybody into mediation. */
export const noPressure: BarRule<'mandatory-referral'> = {
  id: 'kz.mediation.20.3',
  kind: 'bar',
  cite: { act: 'mediation', article: '20', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-VOL-05'],
  values: [{ ...v1, value: 'mandatory-referral' }],
};

/** Who may bring a proposal about: the other side by asking for it, a court, a prosecuting body. */
export const proposalSource: ListRule<'other-side' | 'court' | 'prosecuting-body'> = {
  id: 'kz.mediation.20.4',
  kind: 'list',
  cite: { act: 'mediation', article: '20', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: ['other-side', 'court', 'prosecuting-body'] }],
  rows: ['MED-PROC-02'],
};

/** Mediation starts on the day of the contract. */
export const start: NormRule = {
  id: 'kz.mediation.20.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-PROC-04'],
};

/** An unanswered proposal counts as rejected, after this term or another reasonable one that it states. */
export const proposalLapse: TimeLimitRule = {
  id: 'kz.mediation.20.6',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '20', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 10, count: 'calendar-days' } }],
  startsWith: 'proposal-sent',
  effect: 'proposal-rejected',
  rows: ['MED-PROC-03'],
};

/** The parties choose one mediator or several, together. */
export const choiceOfMediator: NormRule = {
  id: 'kz.mediation.20.7',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-PROC-05'],
};

/** Proceedings in which the parties must tell the body that conducts them when they choose another mediator; until the reform article 12 said so. */
export const noticeOfReplacement: ListRule<'civil' | 'criminal'> = {
  id: 'kz.mediation.20.7.notice',
  kind: 'list',
  cite: { act: 'mediation', article: '20', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: ['civil', 'criminal'] }],
  rows: ['MED-PROC-05'],
};

/** An organisation of mediators may recommend a mediator when the parties turn to it. */
export const recommendation: NormRule = {
  id: 'kz.mediation.20.8',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '8', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-ORG-05'],
};

/** The contract sets the term, within the limits of articles 23 and 24. */
export const termByContract: NormRule = {
  id: 'kz.mediation.20.9.contract',
  kind: 'norm',
  cite: { act: 'mediation', article: '20', paragraph: '9', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
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
  rows: ['MED-TERM-02'],
};

/** How much may be added outside any proceedings. */
export const outsideExtension: TimeLimitRule = {
  id: 'kz.mediation.20.9.extension',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '20', paragraph: '9', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: { length: 30, count: 'calendar-days' } }],
  startsWith: 'term-ended',
  effect: 'mediation-ends',
  rows: ['MED-TERM-02'],
};

/** Outside any proceedings a longer term takes the agreement of the parties and the consent of the mediator. */
export const outsideExtensionConsents: ListRule<'parties' | 'mediator'> = {
  id: 'kz.mediation.20.9.consents',
  kind: 'list',
  cite: { act: 'mediation', article: '20', paragraph: '9', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: ['parties', 'mediator'] }],
  rows: ['MED-TERM-02'],
};

/** What makes a case exceptional, so that the term may be longer outside any proceedings. */
export const outsideExtensionGrounds: ListRule<'complex-dispute' | 'more-information' | 'more-documents'> = {
  id: 'kz.mediation.20.9.grounds',
  kind: 'list',
  cite: { act: 'mediation', article: '20', paragraph: '9', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: ['complex-dispute', 'more-information', 'more-documents'] }],
  rows: ['MED-TERM-02'],
};
