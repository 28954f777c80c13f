import type { ListRule } from '#law/engine/rule.ts';
import { v1, v12 } from '#law/kz/editions.ts';

/** Aims of mediation, until the aims of the Law itself took their place. */
export const aimsOfMediation: ListRule<'acceptable-solution' | 'less-conflict'> = {
  id: 'kz.mediation.3',
  kind: 'list',
  cite: { act: 'mediation', article: '3', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-AIM-01'],
  values: [
    { ...v1, value: ['acceptable-solution', 'less-conflict'] },
    { ...v12, value: null },
  ],
};

/** Aims of the Law. */
export const aimsOfLaw: ListRule<'rights-respected' | 'less-conflict'> = {
  id: 'kz.mediation.3.1',
  kind: 'list',
  cite: { act: 'mediation', article: '3', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-AIM-01'],
  values: [{ ...v12, value: ['rights-respected', 'less-conflict'] }],
};

/** Tasks of the Law. */
export const tasksOfLaw: ListRule<'way-to-settle' | 'help-to-settle'> = {
  id: 'kz.mediation.3.2',
  kind: 'list',
  cite: { act: 'mediation', article: '3', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-AIM-01'],
  values: [{ ...v12, value: ['way-to-settle', 'help-to-settle'] }],
};
