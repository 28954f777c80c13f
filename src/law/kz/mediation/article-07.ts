import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** Of whom the mediator is independent; nobody else may tell him how to mediate. */
export const independentOf: ListRule<'party' | 'state-body' | 'administrative-body' | 'other-person'> = {
  id: 'kz.mediation.7.1',
  kind: 'list',
  cite: { act: 'mediation', article: '7', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-IND-01'],
  values: [
    { ...v1, value: ['party', 'state-body', 'other-person'] },
    { ...v10, value: ['party', 'administrative-body', 'other-person'] },
  ],
};

/** A mediator who cannot be impartial has to decline. */
export const mustDecline: NormRule = {
  id: 'kz.mediation.7.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '7', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-IND-02'],
  values: [{ ...v1, value: true }],
};

/** The mediator works for both sides and lets both take an equal part. */
export const bothSides: NormRule = {
  id: 'kz.mediation.7.2.both',
  kind: 'norm',
  cite: { act: 'mediation', article: '7', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-IND-02'],
  values: [{ ...v1, value: true }],
};

/** No interference in the work of the mediator, except where a law provides for it. */
export const noInterference: NormRule = {
  id: 'kz.mediation.7.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '7', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-IND-01'],
  values: [{ ...v1, value: true }],
};
