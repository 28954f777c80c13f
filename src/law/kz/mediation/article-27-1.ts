import type { NormRule } from '#law/engine/rule.ts';
import { v10 } from '#law/kz/editions.ts';

/** In administrative litigation only when the respondent has administrative discretion. */
export const discretion: NormRule = {
  id: 'kz.mediation.27-1.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '27-1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-08'],
  values: [{ ...v10, value: true }],
};

/** And only when no law forbids it and the nature of the public relation permits it. */
export const natureOfRelation: NormRule = {
  id: 'kz.mediation.27-1.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '27-1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-08'],
  values: [{ ...v10, value: true }],
};
