import type { BarRule } from '#law/engine/rule.ts';
import { v10 } from '#law/kz/editions.ts';

/** In administrative litigation only when the respondent has administrative discretion. */
export const discretion: BarRule<'without-discretion'> = {
  id: 'kz.mediation.27-1.1',
  kind: 'bar',
  cite: { act: 'mediation', article: '27-1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: 'without-discretion' }],
};

/** And only when no law forbids it and the nature of the public relation permits it. */
export const natureOfRelation: BarRule<'against-nature'> = {
  id: 'kz.mediation.27-1.2',
  kind: 'bar',
  cite: { act: 'mediation', article: '27-1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: 'against-nature' }],
};
