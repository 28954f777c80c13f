import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v3, v10 } from '#law/kz/editions.ts';

/** The contract does not suspend a criminal case. Offence cases are not named. */
export const caseGoesOn: NormRule = {
  id: 'kz.mediation.24.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '24', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-CRIM-01'],
};

/** Taking part is no evidence of guilt. */
export const noEvidenceOfGuilt: NormRule = {
  id: 'kz.mediation.24.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '24', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-CRIM-02'],
};

/** Who of these must take part when a party is a minor. */
export const companionsOfMinor: ListRule<'teacher' | 'psychologist' | 'legal-representative'> = {
  id: 'kz.mediation.24.3',
  kind: 'list',
  cite: { act: 'mediation', article: '24', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['teacher', 'psychologist'] },
    { ...v3, value: ['teacher', 'psychologist', 'legal-representative'] },
  ],
  rows: ['MED-CRIM-03'],
};

/** Proceedings whose own terms bound the mediation. */
export const withinProceedings: ListRule<'criminal' | 'administrative-offence'> = {
  id: 'kz.mediation.24.4',
  kind: 'list',
  cite: { act: 'mediation', article: '24', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['criminal'] },
    { ...v10, value: ['criminal', 'administrative-offence'] },
  ],
  rows: ['MED-TERM-04'],
};

/** Who refuses to sign a settlement is not worse off for it. */
export const refusalDoesNoHarm: NormRule = {
  id: 'kz.mediation.24.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '24', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-CRIM-04'],
};

/** At the end the body that conducts the case gets the settlement, or a notice with the ground, at once. */
export const tellTheBody: ListRule<'criminal' | 'administrative-offence'> = {
  id: 'kz.mediation.24.6',
  kind: 'list',
  cite: { act: 'mediation', article: '24', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: ['criminal'] },
    { ...v10, value: ['criminal', 'administrative-offence'] },
  ],
  rows: ['MED-CRIM-05'],
};
