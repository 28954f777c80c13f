import type { NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** The parties agree on the place. */
export const placeAgreed: NormRule = {
  id: 'kz.mediation.18.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '18', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-PROC-08'],
};

/** The mediator sets day and time with the consent of the parties. */
export const timeAgreed: NormRule = {
  id: 'kz.mediation.18.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '18', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-PROC-08'],
};

/** Taking part from a distance, at the wish and with the consent of the parties. */
export const remoteConsent: NormRule = {
  id: 'kz.mediation.18.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '18', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-PROC-09'],
};

/** The parties may certify the settlement by electronic digital signature. */
export const signatureFromAfar: NormRule = {
  id: 'kz.mediation.18.3.signature',
  kind: 'norm',
  cite: { act: 'mediation', article: '18', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-PROC-09'],
};
