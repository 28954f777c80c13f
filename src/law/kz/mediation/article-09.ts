import type { BarRule, ListRule, NormRule, ThresholdRule } from '#law/engine/rule.ts';
import { v1, v6, v9, v10, v11 } from '#law/kz/editions.ts';

/** Independent, impartial, without interest in the outcome. */
export const independence: NormRule = {
  id: 'kz.mediation.9.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-01'],
  values: [{ ...v1, value: true }],
};

/** Chosen by the parties together. */
export const chosenTogether: NormRule = {
  id: 'kz.mediation.9.1.choice',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-01'],
  values: [{ ...v1, value: true }],
};

/** A mediator is listed in a register. */
export const register: NormRule = {
  id: 'kz.mediation.9.1.register',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-01', 'MED-ELIG-02', 'MED-ELIG-04'],
  values: [{ ...v1, value: true }],
};

/** A mediator has agreed to act. */
export const willingness: NormRule = {
  id: 'kz.mediation.9.1.consent',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-01'],
  values: [{ ...v1, value: true }],
};

/** On what footing a mediator works. */
export const footings: ListRule<'professional' | 'non-professional' | 'public'> = {
  id: 'kz.mediation.9.2',
  kind: 'list',
  cite: { act: 'mediation', article: '9', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DEF-01'],
  values: [
    { ...v1, value: ['professional', 'non-professional'] },
    { ...v10, value: ['professional', 'public'] },
  ],
};

/** Age of a public mediator. */
export const publicAge: ThresholdRule = {
  id: 'kz.mediation.9.3.1',
  kind: 'threshold',
  cite: { act: 'mediation', article: '9', paragraph: '3(1)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-04'],
  values: [{ ...v1, value: 40 }],
};

/** A sitting judge mediates only in the conciliation of a court, by these codes. */
export const judgeInCourt: ListRule<'civil' | 'administrative'> = {
  id: 'kz.mediation.9.3.2',
  kind: 'list',
  cite: { act: 'mediation', article: '9', paragraph: '3(2)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-05'],
  values: [
    { ...v6, value: ['civil'] },
    { ...v9, value: ['civil', 'administrative'] },
  ],
};

/** Age of a professional mediator. */
export const professionalAge: ThresholdRule = {
  id: 'kz.mediation.9.4.1.age',
  kind: 'threshold',
  cite: { act: 'mediation', article: '9', paragraph: '4(1)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-02'],
  values: [{ ...v1, value: 25 }],
};

/** Higher education and a certificate of training. */
export const professionalTraining: ListRule<'higher-education' | 'training-certificate'> = {
  id: 'kz.mediation.9.4.1',
  kind: 'list',
  cite: { act: 'mediation', article: '9', paragraph: '4(1)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-02'],
  values: [{ ...v1, value: ['higher-education', 'training-certificate'] }],
};

/** Who decides how the programme of training is approved. */
export const programmeBy: ListRule<'government' | 'authorised-body'> = {
  id: 'kz.mediation.9.4.1.programme',
  kind: 'list',
  cite: { act: 'mediation', article: '9', paragraph: '4(1)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-02'],
  values: [
    { ...v1, value: ['government'] },
    { ...v11, value: ['authorised-body'] },
  ],
};

/** A retired judge: at first without any register, then only from the register of retired judges. */
export const retiredJudge: BarRule<'free' | 'from-register'> = {
  id: 'kz.mediation.9.4.2',
  kind: 'bar',
  cite: { act: 'mediation', article: '9', paragraph: '4(2)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-03'],
  values: [
    { ...v6, value: 'free' },
    { ...v10, value: 'from-register' },
  ],
};

/** To mediate is no business. */
export const noBusiness: NormRule = {
  id: 'kz.mediation.9.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-11'],
  values: [{ ...v1, value: true }],
};

/** A mediator may do any other lawful work. */
export const otherWork: NormRule = {
  id: 'kz.mediation.9.6',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-11'],
  values: [{ ...v1, value: true }],
};

/** Nobody who performs functions of the state, or is equated to such a person. */
export const stateFunctions: NormRule = {
  id: 'kz.mediation.9.7.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '7(1)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-06'],
  values: [{ ...v1, value: true }],
};

/** Nobody whom a court declared incapable or of limited capacity. */
export const barredCapacities: ListRule<'incapable' | 'limited'> = {
  id: 'kz.mediation.9.7.2',
  kind: 'list',
  cite: { act: 'mediation', article: '9', paragraph: '7(2)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-07'],
  values: [{ ...v1, value: ['incapable', 'limited'] }],
};

/** Nobody under criminal prosecution. */
export const prosecution: NormRule = {
  id: 'kz.mediation.9.7.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '7(3)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-08'],
  values: [{ ...v1, value: true }],
};

/** Nobody with a conviction that is neither spent nor removed. */
export const conviction: NormRule = {
  id: 'kz.mediation.9.7.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '7(4)', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-09'],
  values: [{ ...v1, value: true }],
};

/** Parties may agree on more. */
export const agreedRequirements: NormRule = {
  id: 'kz.mediation.9.8',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '8', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ELIG-10'],
  values: [{ ...v1, value: true }],
};
