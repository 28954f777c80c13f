import type { NormRule } from '#law/engine/rule.ts';
import { v10 } from '#law/kz/editions.ts';

/** Taking part from a distance, at the wish and with the consent of the parties. */
export const remoteConsent: NormRule = {
  id: 'kz.mediation.18.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '18', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
};
