import type { BarRule, ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** What an organisation of mediators is: once any non-profit body outside the state, now a self-regulated organisation. */
export const organisationForm: BarRule<'non-profit' | 'self-regulated'> = {
  id: 'kz.mediation.13.1',
  kind: 'bar',
  cite: { act: 'mediation', article: '13', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ORG-01'],
  values: [
    { ...v1, value: 'non-profit' },
    { ...v10, value: 'self-regulated' },
  ],
};

/** Mediators found it, of their own will. */
export const foundedByMediators: NormRule = {
  id: 'kz.mediation.13.1.founders',
  kind: 'norm',
  cite: { act: 'mediation', article: '13', paragraph: '1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ORG-01'],
  values: [{ ...v1, value: true }],
};

/** It creates the conditions under which mediators work; now the definition itself says so. */
export const purposeThen: NormRule = {
  id: 'kz.mediation.13.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '13', paragraph: '2', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-ORG-01'],
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};

/** What it does: at first the law spoke of training only. */
export const functions: ListRule<
  | 'training'
  | 'member-register'
  | 'membership-terms'
  | 'methodical-support'
  | 'representing-members'
  | 'watching-over-members'
  | 'measures-against-members'
> = {
  id: 'kz.mediation.13.3',
  kind: 'list',
  cite: { act: 'mediation', article: '13', paragraph: '3', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ORG-02', 'REGISTER-02'],
  values: [
    { ...v1, value: ['training'] },
    {
      ...v10,
      value: [
        'member-register',
        'membership-terms',
        'methodical-support',
        'representing-members',
        'watching-over-members',
        'measures-against-members',
        'training',
      ],
    },
  ],
};

/** For what organisations may unite in an association. */
export const association: ListRule<'coordination' | 'standards' | 'procedure-rules' | 'fee-order'> = {
  id: 'kz.mediation.13.4',
  kind: 'list',
  cite: { act: 'mediation', article: '13', paragraph: '4', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ORG-03'],
  values: [{ ...v1, value: ['coordination', 'standards', 'procedure-rules', 'fee-order'] }],
};

/** Joining an organisation or an association is voluntary. */
export const voluntaryJoining: NormRule = {
  id: 'kz.mediation.13.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '13', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ORG-04'],
  values: [{ ...v1, value: true }],
};

/** Neither of them may take an entrance fee. */
export const noEntranceFee: NormRule = {
  id: 'kz.mediation.13.5.fee',
  kind: 'norm',
  cite: { act: 'mediation', article: '13', paragraph: '5', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ORG-04'],
  values: [{ ...v1, value: true }],
};

/** An association may adopt a code of professional ethics. */
export const ethicsCode: NormRule = {
  id: 'kz.mediation.13.6',
  kind: 'norm',
  cite: { act: 'mediation', article: '13', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-ORG-03'],
  values: [{ ...v1, value: true }],
};
