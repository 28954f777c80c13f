import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** The contract is in writing. */
export const contractForm: NormRule = {
  id: 'kz.mediation.21.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '21', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-CON-00'],
};

/** Signed digital copies may be exchanged by e-mail; a party or the mediator may ask for the original. */
export const copiesByMail: NormRule = {
  id: 'kz.mediation.21.1.copies',
  kind: 'norm',
  cite: { act: 'mediation', article: '21', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-CON-00'],
};

/** Essential terms of a contract of mediation, in the order of the law. */
export type ContractTerm =
  | 'date-and-place'
  | 'parties'
  | 'subject'
  | 'mediator'
  | 'expenses'
  | 'language'
  | 'confidentiality'
  | 'liability'
  | 'requisites'
  | 'term'
  | 'procedure'
  | 'rights-and-duties'
  | 'termination'
  | 'other-terms';

/** What the contract has to say. The last item is open: whatever else the parties agree. */
export const contractTerms: ListRule<ContractTerm> = {
  id: 'kz.mediation.21.2',
  kind: 'list',
  cite: { act: 'mediation', article: '21', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    {
      ...v1,
      value: [
        'date-and-place',
        'parties',
        'subject',
        'mediator',
        'expenses',
        'language',
        'confidentiality',
        'liability',
        'requisites',
        'term',
        'procedure',
      ],
    },
    {
      ...v10,
      value: [
        'date-and-place',
        'parties',
        'subject',
        'mediator',
        'expenses',
        'language',
        'confidentiality',
        'liability',
        'requisites',
        'term',
        'procedure',
        'rights-and-duties',
        'termination',
        'other-terms',
      ],
    },
  ],
  rows: [
    'MED-CON-01',
    'MED-CON-02',
    'MED-CON-03',
    'MED-CON-04',
    'MED-CON-05',
    'MED-CON-06',
    'MED-CON-07',
    'MED-CON-08',
    'MED-CON-09',
    'MED-CON-10',
    'MED-CON-11',
    'MED-CON-12',
    'MED-CON-13',
    'MED-CON-14',
  ],
};

/** Until the reform the contract also named the time at which it was drawn up. */
export const timeOfContract: NormRule = {
  id: 'kz.mediation.21.2.time',
  kind: 'norm',
  cite: { act: 'mediation', article: '21', paragraph: '2', read: { edition: '2019-12-27', source: 'S1c' } },
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
  rows: ['MED-CON-01'],
};

/** Beside the mediator the contract names the organisation of mediators. */
export const organisationNamed: NormRule = {
  id: 'kz.mediation.21.2.organisation',
  kind: 'norm',
  cite: { act: 'mediation', article: '21', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: true }],
  rows: ['MED-CON-04'],
};

/** The parties could agree on further requirements for the mediator; since the reform article 9 says so. */
export const extraRequirementsThen: NormRule = {
  id: 'kz.mediation.21.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '21', paragraph: '3', read: { edition: '2019-12-27', source: 'S1c' } },
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};

/** The parties could leave the fee to the rules of an organisation of mediators. */
export const feeByRulesThen: NormRule = {
  id: 'kz.mediation.21.4',
  kind: 'norm',
  cite: { act: 'mediation', article: '21', paragraph: '4', read: { edition: '2019-12-27', source: 'S1c' } },
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};
