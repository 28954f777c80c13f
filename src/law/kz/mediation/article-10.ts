import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v6, v10 } from '#law/kz/editions.ts';

/** The mediator may meet all parties together and each of them apart. */
export const meetings: ListRule<'joint' | 'separate'> = {
  id: 'kz.mediation.10.1.1',
  kind: 'list',
  cite: { act: 'mediation', article: '10', paragraph: '1(1)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-RIGHT-01'],
  values: [{ ...v1, value: ['joint', 'separate'] }],
};

/** He may learn from the parties what the mediation needs of the dispute, and no more. */
export const informationForMediator: NormRule = {
  id: 'kz.mediation.10.1.1.information',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '1(1)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-RIGHT-01'],
  values: [{ ...v10, value: true }],
};

/** Until the reform he could recommend to the parties how to solve the dispute, in words or in writing. */
export const recommendations: NormRule = {
  id: 'kz.mediation.10.1.1.recommendations',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '1(1)', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-DUTY-07'],
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};

/** A mediator may tell the public of his own work, as long as nothing confidential is told. */
export const mayTellOfWork: NormRule = {
  id: 'kz.mediation.10.1.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '1(2)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-CONF-04'],
  values: [{ ...v1, value: true }],
};

/** The law names what may be told: how many mediations, how long, with what result. */
export const figuresOfWork: NormRule = {
  id: 'kz.mediation.10.1.2.figures',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '1(2)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-CONF-04'],
  values: [{ ...v10, value: true }],
};

/** He may decline when he thinks that going on will settle nothing; until the reform article 12 said so. */
export const declineUseless: NormRule = {
  id: 'kz.mediation.10.1.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '1(3)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-RIGHT-02'],
  values: [{ ...v10, value: true }],
};

/** He may stop with the consent of the parties, set down in writing; until the reform article 12 said so. */
export const stopByConsent: NormRule = {
  id: 'kz.mediation.10.1.3.consent',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '1(3)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-RIGHT-02'],
  values: [{ ...v10, value: true }],
};

/** He acts only with the consent of the parties. */
export const onlyWithConsent: NormRule = {
  id: 'kz.mediation.10.2.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '2(1)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DUTY-03'],
  values: [{ ...v1, value: true }],
};

/** What he explains to the parties before the start. */
export const explanation: ListRule<
  'aims' | 'rights-and-duties-of-parties' | 'principles' | 'procedure' | 'rights-and-duties-of-mediator' | 'settlement-and-effects'
> = {
  id: 'kz.mediation.10.2.2',
  kind: 'list',
  cite: { act: 'mediation', article: '10', paragraph: '2(2)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DUTY-01'],
  values: [
    { ...v1, value: ['aims', 'rights-and-duties-of-parties'] },
    {
      ...v10,
      value: ['aims', 'principles', 'procedure', 'rights-and-duties-of-parties', 'rights-and-duties-of-mediator', 'settlement-and-effects'],
    },
  ],
};

/** He helps the parties to exchange papers and messages in order. */
export const orderlyExchange: NormRule = {
  id: 'kz.mediation.10.2.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '2(3)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DUTY-04'],
  values: [{ ...v10, value: true }],
};

/** He tells the parties of his experience and competence. */
export const tellExperience: NormRule = {
  id: 'kz.mediation.10.2.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '2(4)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DUTY-02'],
  values: [{ ...v10, value: true }],
};

/** He stops when an interest of his own or another circumstance excludes him; until the reform article 12 said so. */
export const stopOnObstacle: ListRule<'own-interest' | 'other-circumstance'> = {
  id: 'kz.mediation.10.2.5',
  kind: 'list',
  cite: { act: 'mediation', article: '10', paragraph: '2(5)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DUTY-05'],
  values: [{ ...v10, value: ['own-interest', 'other-circumstance'] }],
};

/** He goes on learning, by rules that the text still leaves to the Government. */
export const furtherTraining: NormRule = {
  id: 'kz.mediation.10.2.6',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '2(6)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DUTY-06'],
  values: [{ ...v10, value: true }],
};

/** He gives no party legal, consulting or other help. */
export const noHelpToParty: NormRule = {
  id: 'kz.mediation.10.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DUTY-07'],
  values: [{ ...v10, value: true }],
};

/** Until the reform a professional mediator was bound by law to the code of ethics of an association. */
export const ethicsCodeDuty: NormRule = {
  id: 'kz.mediation.10.3.ethics',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '3', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-DUTY-08'],
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};

/** For some years a professional mediator reported every month to the organisation. */
export const monthlyReport: NormRule = {
  id: 'kz.mediation.10.3.report',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '3', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-DUTY-08'],
  values: [
    { ...v6, value: true },
    { ...v10, value: null },
  ],
};

/** Laws give him further rights and duties. */
export const otherRightsOfMediator: NormRule = {
  id: 'kz.mediation.10.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DUTY-09'],
  values: [{ ...v1, value: true }],
};

/** He is liable as laws provide. */
export const liabilityOfMediator: NormRule = {
  id: 'kz.mediation.10.4.liability',
  kind: 'norm',
  cite: { act: 'mediation', article: '10', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DUTY-09'],
  values: [{ ...v10, value: true }],
};
