import type { BarRule, ListRule } from '#law/engine/rule.ts';
import { v1, v3, v4, v5, v7, v9, v10 } from '#law/kz/editions.ts';

/** Which relations a dispute may come from. */
export const relations: ListRule = {
  id: 'kz.mediation.1.1',
  kind: 'list',
  cite: { act: 'mediation', article: '1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['civil', 'labour', 'family', 'criminal'] },
    { ...v4, value: ['civil', 'labour', 'family', 'criminal', 'enforcement'] },
    { ...v9, value: ['civil', 'labour', 'family', 'criminal', 'enforcement', 'administrative'] },
    { ...v10, value: ['civil', 'labour', 'family', 'criminal', 'enforcement', 'administrative', 'administrative-offence'] },
  ],
};

/** How grave a crime may be; serious ones only in the cases of Criminal Code 68(2). */
export const gravities: ListRule = {
  id: 'kz.mediation.1.1.gravity',
  kind: 'list',
  cite: { act: 'mediation', article: '1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['minor', 'medium'] },
    { ...v5, value: ['misdemeanour', 'minor', 'medium'] },
    { ...v7, value: ['misdemeanour', 'minor', 'medium', 'serious'] },
  ],
};

/** Interests of people who take no part. */
export const thirdPersons: BarRule<'until-joined'> = {
  id: 'kz.mediation.1.2',
  kind: 'bar',
  cite: { act: 'mediation', article: '1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: 'until-joined' }],
};

/** Interests of people whom a court declared incapable or of limited capacity. */
export const protectedPersons: ListRule = {
  id: 'kz.mediation.1.2.capacity',
  kind: 'list',
  cite: { act: 'mediation', article: '1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['incapable'] },
    { ...v3, value: ['incapable', 'limited'] },
  ],
};

/** Other laws may forbid mediation. */
export const otherBars: BarRule<'where-a-law-says-so'> = {
  id: 'kz.mediation.1.2.other',
  kind: 'bar',
  cite: { act: 'mediation', article: '1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: 'where-a-law-says-so' }],
};

/** A state body as a party. Which of the two reforms opened the door, 351-VI or 84-VII, is an assumption. */
export const stateBody: BarRule<'always' | 'without-legal-basis'> = {
  id: 'kz.mediation.1.3',
  kind: 'bar',
  cite: { act: 'mediation', article: '1', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: 'always' },
    { ...v9, exact: false, value: 'without-legal-basis' },
  ],
};

/** Corruption and other crimes against the service of the state. */
export const corruption: BarRule<'always'> = {
  id: 'kz.mediation.1.4',
  kind: 'bar',
  cite: { act: 'mediation', article: '1', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: 'always' }],
};
