import type { NormRule } from '#law/engine/rule.ts';
import { v10, v12 } from '#law/kz/editions.ts';

/** The authorised body forms and carries out the policy of the state in mediation. */
export const makesPolicy: NormRule = {
  id: 'kz.mediation.8-1.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-01'],
  values: [{ ...v10, value: true }],
};

/** The policy follows the directions set by the President and the Government. */
export const policyByDirections: NormRule = {
  id: 'kz.mediation.8-1.1.directions',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-01'],
  values: [{ ...v12, value: true }],
};

/** It coordinates organisations of mediators. */
export const coordinatesOrganisations: NormRule = {
  id: 'kz.mediation.8-1.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-02'],
  values: [{ ...v10, value: true }],
};

/** It made normative acts within its competence; since the removal of this item another one says so. */
export const actsWithinCompetence: NormRule = {
  id: 'kz.mediation.8-1.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '3', read: { edition: '2023-04-19', source: 'S1k' } },
  rows: ['MED-GOV-03'],
  values: [
    { ...v10, value: true },
    { ...v12, value: null },
  ],
};

/** It watched over the law of mediation. */
export const monitorsLaw: NormRule = {
  id: 'kz.mediation.8-1.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '4', read: { edition: '2023-04-19', source: 'S1k' } },
  rows: ['MED-GOV-03'],
  values: [
    { ...v10, value: true },
    { ...v12, value: null },
  ],
};

/** It cooperated with other countries. */
export const cooperatesAbroad: NormRule = {
  id: 'kz.mediation.8-1.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '5', read: { edition: '2023-04-19', source: 'S1k' } },
  rows: ['MED-GOV-03'],
  values: [
    { ...v10, value: true },
    { ...v12, value: null },
  ],
};

/** It keeps the system of mediation working and growing. */
export const keepsSystemWorking: NormRule = {
  id: 'kz.mediation.8-1.6',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-04'],
  values: [{ ...v10, value: true }],
};

/** It sees to it that people know of organisations, ways and grounds of mediation. */
export const informsPeople: NormRule = {
  id: 'kz.mediation.8-1.7',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '7', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-04'],
  values: [{ ...v10, value: true }],
};

/** It keeps the register of organisations of mediators. */
export const registerOfOrganisations: NormRule = {
  id: 'kz.mediation.8-1.8',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '8', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-05', 'REGISTER-01'],
  values: [{ ...v10, value: true }],
};

/** It approves the rules by which public mediators are elected. */
export const electionRulesByBody: NormRule = {
  id: 'kz.mediation.8-1.9',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '9', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-06'],
  values: [{ ...v10, value: true }],
};

/** It approves the rules by which the register of public mediators is kept. */
export const publicRegisterRulesByBody: NormRule = {
  id: 'kz.mediation.8-1.10',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '10', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-06'],
  values: [{ ...v10, value: true }],
};

/** It keeps the register of retired judges who mediate professionally. */
export const registerOfRetiredJudges: NormRule = {
  id: 'kz.mediation.8-1.11',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '11', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-07', 'REGISTER-03'],
  values: [{ ...v10, value: true }],
};

/** It drafts and approves normative acts in mediation. */
export const actsInMediation: NormRule = {
  id: 'kz.mediation.8-1.11-1',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '11-1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-08'],
  values: [{ ...v12, value: true }],
};

/** Other acts may give it further powers. */
export const otherPowers: NormRule = {
  id: 'kz.mediation.8-1.12',
  kind: 'norm',
  cite: { act: 'mediation', article: '8-1', paragraph: '12', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-GOV-04'],
  values: [{ ...v10, value: true }],
};
