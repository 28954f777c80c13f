import type { BarRule, ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v3, v4, v5, v7, v9, v10 } from '#law/kz/editions.ts';

/** Which relations a dispute may come from. Which of the two reforms of 2021 opened the administrative ones, 351-VI or 84-VII, is an assumption. */
export const relations: ListRule = {
  id: 'kz.mediation.1.1',
  kind: 'list',
  cite: { act: 'mediation', article: '1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-01', 'MED-SCOPE-02', 'MED-SCOPE-04'],
  values: [
    { ...v1, value: ['civil', 'labour', 'family', 'other-legal', 'criminal'] },
    { ...v4, value: ['civil', 'labour', 'family', 'other-legal', 'criminal', 'enforcement'] },
    { ...v9, exact: false, value: ['civil', 'labour', 'family', 'administrative', 'other-legal', 'criminal', 'enforcement'] },
    {
      ...v10,
      value: ['civil', 'labour', 'family', 'administrative', 'other-social', 'administrative-offence', 'criminal', 'enforcement'],
    },
  ],
};

/** How grave a crime may be; serious ones only in the cases of Criminal Code 68(2). */
export const gravities: ListRule = {
  id: 'kz.mediation.1.1.gravity',
  kind: 'list',
  cite: { act: 'mediation', article: '1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-03'],
  values: [
    { ...v1, value: ['minor-gravity', 'medium-gravity'] },
    { ...v5, value: ['misdemeanour', 'minor-gravity', 'medium-gravity'] },
    { ...v7, value: ['misdemeanour', 'minor-gravity', 'medium-gravity', 'serious-crime'] },
  ],
};

/** All of this unless another law says otherwise: so it stood in 1(1) long before 1(2) named other cases. */
export const otherwiseInLaws: NormRule = {
  id: 'kz.mediation.1.1.otherwise',
  kind: 'norm',
  cite: { act: 'mediation', article: '1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-10'],
  values: [{ ...v1, value: true }],
};

/** Interests of people who take no part: not until they join. */
export const thirdPersons: NormRule = {
  id: 'kz.mediation.1.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-05'],
  values: [{ ...v1, value: true }],
};

/** Interests of people whom a court declared incapable or of limited capacity. */
export const protectedPersons: ListRule = {
  id: 'kz.mediation.1.2.capacity',
  kind: 'list',
  cite: { act: 'mediation', article: '1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-06'],
  values: [
    { ...v1, value: ['incapable'] },
    { ...v3, value: ['incapable', 'limited'] },
  ],
};

/** Other laws may name cases in which mediation does not apply. */
export const otherBars: NormRule = {
  id: 'kz.mediation.1.2.other',
  kind: 'norm',
  cite: { act: 'mediation', article: '1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-10'],
  values: [{ ...v10, value: true }],
};

/** A state body as a party. Which of the two reforms opened the door, 351-VI or 84-VII, is an assumption. */
export const stateBody: BarRule<'always' | 'without-legal-basis'> = {
  id: 'kz.mediation.1.3',
  kind: 'bar',
  cite: { act: 'mediation', article: '1', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-07'],
  values: [
    { ...v1, value: 'always' },
    { ...v9, exact: false, value: 'without-legal-basis' },
  ],
};

/** No mediation about corruption and other crimes against the service of the state. */
export const corruption: NormRule = {
  id: 'kz.mediation.1.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '1', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-SCOPE-09'],
  values: [{ ...v1, value: true }],
};
