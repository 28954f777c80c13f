import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** Family disagreements: marriage, parental rights, where a child lives, support, and any other. */
export const familyMatters: NormRule = {
  id: 'kz.mediation.25.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '25', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-FAM-01'],
};

/** The mediator takes account of the lawful interests of the child. */
export const interestsOfChild: NormRule = {
  id: 'kz.mediation.25.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '25', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-FAM-02'],
};

/** What may come to light about a child. */
export type ChildHarm = 'growth-endangered' | 'health-harmed' | 'interests-harmed' | 'interests-seriously-harmed';

/** Facts that go to the body that protects the rights of children. Until the reform harm to the interests of a child had to be serious, and health was not named. */
export const childInDanger: ListRule<ChildHarm> = {
  id: 'kz.mediation.25.3',
  kind: 'list',
  cite: { act: 'mediation', article: '25', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['growth-endangered', 'interests-seriously-harmed'] },
    { ...v10, value: ['growth-endangered', 'health-harmed', 'interests-harmed', 'interests-seriously-harmed'] },
  ],
  rows: ['MED-FAM-03'],
};
