import type { NormRule } from '#law/engine/rule.ts';
import { selfRegulationLaw } from '#law/kz/editions.ts';

/** The state body of the field keeps a register of self-regulated organisations. */
export const registerOfSelfRegulated: NormRule = {
  id: 'kz.self-regulation.7.3',
  kind: 'norm',
  cite: { act: 'self-regulation', article: '7', paragraph: '3', read: { edition: '2018-10-05', source: 'S11a' } },
  rows: ['MED-ORG-06'],
  values: [{ ...selfRegulationLaw, value: true }],
};
