import type { NormRule } from '#law/engine/rule.ts';
import { v1, v6 } from '#law/kz/editions.ts';

/** Nobody takes part without consenting in the contract of mediation. */
export const mutualConsent: NormRule = {
  id: 'kz.mediation.5.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '5', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-VOL-01'],
  values: [{ ...v1, value: true }],
};

/** A party may leave at any stage. */
export const freeToLeave: NormRule = {
  id: 'kz.mediation.5.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '5', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-VOL-02'],
  values: [{ ...v1, value: true }],
};

/** A party disposes of its rights: raises, lowers or drops what it claims. */
export const freeDisposal: NormRule = {
  id: 'kz.mediation.5.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '5', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-VOL-03'],
  values: [{ ...v1, value: true }],
};

/** The parties choose freely what they talk about. */
export const freeTopics: NormRule = {
  id: 'kz.mediation.5.4.topics',
  kind: 'norm',
  cite: { act: 'mediation', article: '5', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-VOL-04'],
  values: [{ ...v1, value: true }],
};

/** Solutions that no law provides for are open too. */
export const beyondTheLaw: NormRule = {
  id: 'kz.mediation.5.4.beyond',
  kind: 'norm',
  cite: { act: 'mediation', article: '5', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-VOL-04'],
  values: [{ ...v6, value: true }],
};

/** What is agreed may not violate rights of the parties or of others. */
export const rightsOfOthers: NormRule = {
  id: 'kz.mediation.5.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '5', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-VOL-04'],
  values: [{ ...v6, value: true }],
};
