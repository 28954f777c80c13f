import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** The contract is in writing; signed copies may be exchanged by e-mail, originals on request. */
export const contractForm: NormRule = {
  id: 'kz.mediation.21.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '21', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
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
};
