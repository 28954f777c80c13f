import type { ListRule, NormRule, ThresholdRule, TimeLimitRule } from '#law/engine/rule.ts';
import { v1, v7, v8, v10 } from '#law/kz/editions.ts';

/** Each organisation kept its own register; now its functions say so. */
export const eachKeepsRegister: NormRule = {
  id: 'kz.mediation.14.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '14', paragraph: '1', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['REGISTER-02'],
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};

/** Papers that a professional mediator hands in. */
export const papersOfProfessional: ListRule<
  | 'identity-card'
  | 'narcological-certificate'
  | 'psychoneurological-certificate'
  | 'no-conviction-certificate'
  | 'diploma'
  | 'training-certificate'
> = {
  id: 'kz.mediation.14.2',
  kind: 'list',
  cite: { act: 'mediation', article: '14', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-01'],
  values: [
    {
      ...v1,
      value: [
        'identity-card',
        'narcological-certificate',
        'psychoneurological-certificate',
        'no-conviction-certificate',
        'diploma',
        'training-certificate',
      ],
    },
  ],
};

/** The copy of the identity card is notarised unless the original is shown. */
export const notarisedCopy: NormRule = {
  id: 'kz.mediation.14.2.notarised',
  kind: 'norm',
  cite: { act: 'mediation', article: '14', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-01'],
  values: [{ ...v1, value: true }],
};

/** What the register of professional mediators holds. */
export const fieldsOfProfessional: ListRule<'name' | 'legal-address' | 'contacts' | 'field' | 'languages' | 'certificate' | 'suspension'> =
  {
    id: 'kz.mediation.14.3',
    kind: 'list',
    cite: { act: 'mediation', article: '14', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
    rows: ['REG-P-04', 'REGISTER-02'],
    values: [{ ...v1, value: ['name', 'legal-address', 'contacts', 'field', 'languages', 'certificate', 'suspension'] }],
  };

/** How long the organisation has to enter a mediator. The text does not say which days; calendar days are taken. */
export const entryOfProfessional: TimeLimitRule = {
  id: 'kz.mediation.14.4',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '14', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-02', 'REGISTER-02'],
  values: [{ ...v1, value: { length: 10, count: 'calendar-days' } }],
  startsWith: 'application-received',
  effect: 'entered',
};

/** How long it has to refuse, in writing and with reasons. */
export const refusalToProfessional: TimeLimitRule = {
  id: 'kz.mediation.14.4.refusal',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '14', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-03'],
  values: [{ ...v1, value: { length: 10, count: 'calendar-days' } }],
  startsWith: 'application-received',
  effect: 'refused-with-reasons',
};

/** Day of December until which a mediator had to ask for another year in the register. */
export const yearlyRenewal: ThresholdRule = {
  id: 'kz.mediation.14.5',
  kind: 'threshold',
  cite: { act: 'mediation', article: '14', paragraph: '5', read: { edition: '2012-02-17', source: 'S1b' } },
  rows: ['REG-P-09'],
  values: [
    { ...v1, value: 25 },
    { ...v7, value: null },
  ],
};

/** He could ask for it by e-mail. */
export const renewalByEmail: NormRule = {
  id: 'kz.mediation.14.5.email',
  kind: 'norm',
  cite: { act: 'mediation', article: '14', paragraph: '5', read: { edition: '2012-02-17', source: 'S1b' } },
  rows: ['REG-P-09'],
  values: [
    { ...v1, value: true },
    { ...v7, value: null },
  ],
};

/** Languages in which the register stands on the site of the organisation. */
export const languagesOfRegister: ListRule<'kk' | 'ru'> = {
  id: 'kz.mediation.14.6',
  kind: 'list',
  cite: { act: 'mediation', article: '14', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-05'],
  values: [{ ...v1, value: ['kk', 'ru'] }],
};

/** It is brought up to date whenever a mediator is entered. */
export const registerKeptCurrent: NormRule = {
  id: 'kz.mediation.14.6.update',
  kind: 'norm',
  cite: { act: 'mediation', article: '14', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-05'],
  values: [{ ...v1, value: true }],
};

/** The organisation may print it in periodicals too. */
export const registerInPress: NormRule = {
  id: 'kz.mediation.14.6.press',
  kind: 'norm',
  cite: { act: 'mediation', article: '14', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-05'],
  values: [{ ...v1, value: true }],
};

/** What goes to the single information system of consumer protection on each update. */
export const consumerSystem: ListRule<'name' | 'legal-address' | 'contacts' | 'field' | 'languages'> = {
  id: 'kz.mediation.14.6.consumers',
  kind: 'list',
  cite: { act: 'mediation', article: '14', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-06'],
  values: [{ ...v8, value: ['name', 'legal-address', 'contacts', 'field', 'languages'] }],
};

/** How long a mediator is suspended after a confirmed breach. */
export const suspension: TimeLimitRule = {
  id: 'kz.mediation.14.7',
  kind: 'time-limit',
  cite: { act: 'mediation', article: '14', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-12', 'REG-P-07'],
  values: [{ ...v1, value: { length: 6, count: 'months' } }],
  startsWith: 'mediator-suspended',
  effect: 'suspension-ends',
};

/** Parties complain of a breach to the organisation. */
export const complaint: NormRule = {
  id: 'kz.mediation.14.7.complaint',
  kind: 'norm',
  cite: { act: 'mediation', article: '14', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-07'],
  values: [{ ...v1, value: true }],
};

/** The register shows the suspension. */
export const suspensionShown: NormRule = {
  id: 'kz.mediation.14.7.shown',
  kind: 'norm',
  cite: { act: 'mediation', article: '14', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-07'],
  values: [{ ...v1, value: true }],
};

/** Decisions of the organisation that may be challenged in court. */
export const challenges: ListRule<'refused-entry' | 'exclusion' | 'suspension'> = {
  id: 'kz.mediation.14.8',
  kind: 'list',
  cite: { act: 'mediation', article: '14', paragraph: '8', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['REG-P-08'],
  values: [{ ...v1, value: ['refused-entry', 'exclusion', 'suspension'] }],
};
