import type { BarRule, ListRule, NormRule, ThresholdRule } from '#law/engine/rule.ts';
import { v1, v6, v10 } from '#law/kz/editions.ts';

/** Independent, impartial, without interest in the outcome, chosen by all, willing. */
export const independence: NormRule = {
  id: 'kz.mediation.9.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** A mediator is listed in a register. */
export const register: NormRule = {
  id: 'kz.mediation.9.1.register',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};

/** Age of a public mediator. */
export const publicAge: ThresholdRule = {
  id: 'kz.mediation.9.3.1',
  kind: 'threshold',
  cite: { act: 'mediation', article: '9', paragraph: '3(1)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: 40 }],
};

/** A sitting judge mediates only in the conciliation of a court. */
export const judgeInCourt: NormRule = {
  id: 'kz.mediation.9.3.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '3(2)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v6, value: true }],
};

/** Age of a professional mediator. */
export const professionalAge: ThresholdRule = {
  id: 'kz.mediation.9.4.1.age',
  kind: 'threshold',
  cite: { act: 'mediation', article: '9', paragraph: '4(1)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: 25 }],
};

/** Higher education and a certificate of training. */
export const professionalTraining: ListRule<'higher-education' | 'training-certificate'> = {
  id: 'kz.mediation.9.4.1',
  kind: 'list',
  cite: { act: 'mediation', article: '9', paragraph: '4(1)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: ['higher-education', 'training-certificate'] }],
};

/** A retired judge: at first without any register, then only from the register of retired judges. */
export const retiredJudge: BarRule<'free' | 'from-register'> = {
  id: 'kz.mediation.9.4.2',
  kind: 'bar',
  cite: { act: 'mediation', article: '9', paragraph: '4(2)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v6, value: 'free' },
    { ...v10, value: 'from-register' },
  ],
};

/** Who may not be a mediator. */
export const disqualified: ListRule<'state-functions' | 'capacity' | 'prosecution' | 'conviction'> = {
  id: 'kz.mediation.9.7',
  kind: 'list',
  cite: { act: 'mediation', article: '9', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: ['state-functions', 'capacity', 'prosecution', 'conviction'] }],
};

/** Parties may agree on more. */
export const agreedRequirements: NormRule = {
  id: 'kz.mediation.9.8',
  kind: 'norm',
  cite: { act: 'mediation', article: '9', paragraph: '8', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
};
