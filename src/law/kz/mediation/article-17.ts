import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** Ways in which people talk in a mediation, in the order of the law. */
export type MeansOfHolding = 'meeting' | 'telephone' | 'video' | 'electronic-messages' | 'other-technology';

/** Once the parties simply agreed on the procedure, as long as it did not contradict the Law. */
export const procedureAgreed: NormRule = {
  id: 'kz.mediation.17.1.agreed',
  kind: 'norm',
  cite: { act: 'mediation', article: '17', paragraph: '1', read: { edition: '2019-12-27', source: 'S1c' } },
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};

/** Ways of holding a mediation that the law names; the last one is open to any technology that does not contradict the Law. */
export const meansOfHolding: ListRule<MeansOfHolding> = {
  id: 'kz.mediation.17.1',
  kind: 'list',
  cite: { act: 'mediation', article: '17', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: ['meeting', 'telephone', 'video', 'electronic-messages', 'other-technology'] }],
  rows: ['MED-PROC-06'],
};

/** The parties and the mediator choose the way together. */
export const meansByConsent: NormRule = {
  id: 'kz.mediation.17.1.consent',
  kind: 'norm',
  cite: { act: 'mediation', article: '17', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-PROC-06'],
};

/** Everybody together, or the mediator with each party alone. */
export const together: ListRule<'all-together' | 'each-alone'> = {
  id: 'kz.mediation.17.1.together',
  kind: 'list',
  cite: { act: 'mediation', article: '17', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: ['all-together', 'each-alone'] }],
  rows: ['MED-PROC-06'],
};

/** Rules of procedure of an organisation of mediators apply only where the parties agree to them. */
export const organisationRules: NormRule = {
  id: 'kz.mediation.17.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '17', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-PROC-07'],
};
