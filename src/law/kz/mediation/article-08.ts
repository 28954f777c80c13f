import type { NormRule } from '#law/engine/rule.ts';
import { v1 } from '#law/kz/editions.ts';

/** A participant discloses nothing without the written permission of the party who told it. */
export const confidentiality: NormRule = {
  id: 'kz.mediation.8.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '8', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-CONF-01'],
  values: [{ ...v1, value: true }],
};

/** The mediator is no witness of what he learnt, save where a law provides for it. */
export const noWitness: NormRule = {
  id: 'kz.mediation.8.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '8', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-CONF-02'],
  values: [{ ...v1, value: true }],
};

/** Who discloses without permission is liable by law. */
export const liabilityForDisclosure: NormRule = {
  id: 'kz.mediation.8.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '8', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-CONF-03'],
  values: [{ ...v1, value: true }],
};
