import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** A party chooses the mediator of its own will. */
export const choice: NormRule = {
  id: 'kz.mediation.11.1.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '11', paragraph: '1(1)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PARTY-01'],
  values: [{ ...v1, value: true }],
};

/** A party may reject the mediator. */
export const rejection: NormRule = {
  id: 'kz.mediation.11.1.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '11', paragraph: '1(2)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PARTY-01'],
  values: [{ ...v1, value: true }],
};

/** A party may quit at any moment. */
export const quitting: NormRule = {
  id: 'kz.mediation.11.1.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '11', paragraph: '1(3)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PARTY-01'],
  values: [{ ...v1, value: true }],
};

/** A party may be represented by a duly executed power of attorney. */
export const representation: NormRule = {
  id: 'kz.mediation.11.1.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '11', paragraph: '1(4)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PARTY-02'],
  values: [{ ...v1, value: true }],
};

/** Where a party goes when the settlement is not performed as agreed. */
export const recourse: ListRule<'court' | 'criminal-body'> = {
  id: 'kz.mediation.11.1.5',
  kind: 'list',
  cite: { act: 'mediation', article: '11', paragraph: '1(5)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PARTY-03'],
  values: [{ ...v1, value: ['court', 'criminal-body'] }],
};

/** The parties perform the settlement as and when agreed. */
export const performance: NormRule = {
  id: 'kz.mediation.11.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '11', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PARTY-04'],
  values: [{ ...v1, value: true }],
};

/** Whom the parties may invite when the dispute needs it. */
export const helpersInvited: ListRule<'expert' | 'specialist' | 'interpreter'> = {
  id: 'kz.mediation.11.2-1',
  kind: 'list',
  cite: { act: 'mediation', article: '11', paragraph: '2-1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PARTY-05'],
  values: [{ ...v10, value: ['expert', 'specialist', 'interpreter'] }],
};

/** The law gives the parties further rights and duties. */
export const otherRightsOfParties: NormRule = {
  id: 'kz.mediation.11.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '11', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-PARTY-04'],
  values: [{ ...v1, value: true }],
};
