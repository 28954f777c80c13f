import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** A mediator is a natural person, never an organisation. */
export const mediatorIsPerson: NormRule = {
  id: 'kz.mediation.2.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '2', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DEF-01'],
  values: [{ ...v1, value: true }],
};

/** Who takes part in a mediation and is bound by it. */
export type Participant = 'mediator' | 'party' | 'representative' | 'interpreter' | 'expert' | 'specialist' | 'other-invited';

/** Participants are also people whom the parties agreed to bring in. */
export const participantsNow: ListRule<Participant> = {
  id: 'kz.mediation.2.3-1',
  kind: 'list',
  cite: { act: 'mediation', article: '2', paragraph: '3-1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DEF-02'],
  values: [{ ...v10, value: ['mediator', 'party', 'representative', 'interpreter', 'expert', 'specialist', 'other-invited'] }],
};

/** Inviting the other side before the contract is signed is a recognised part of the work. */
export const invitation: NormRule = {
  id: 'kz.mediation.2.5-1',
  kind: 'norm',
  cite: { act: 'mediation', article: '2', paragraph: '5-1', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DEF-03'],
  values: [{ ...v10, value: true }],
};

/** Who may be a party. */
export type PartyKind = 'individual' | 'legal-entity' | 'group' | 'administrative-body' | 'official';

/** Who may be a party. Until the reform: the people and organisations of the relations in article 1. */
export const partyKinds: ListRule<PartyKind> = {
  id: 'kz.mediation.2.6',
  kind: 'list',
  cite: { act: 'mediation', article: '2', paragraph: '6', read: { edition: '2025-01-10', source: 'S1' } },
  rows: ['MED-DEF-04'],
  values: [
    { ...v1, value: ['individual', 'legal-entity'] },
    { ...v10, value: ['individual', 'legal-entity', 'group', 'administrative-body', 'official'] },
  ],
};

/** Until the reform only the mediator and the parties were participants. */
export const participantsThen: ListRule<Participant> = {
  id: 'kz.mediation.2.8',
  kind: 'list',
  cite: { act: 'mediation', article: '2', paragraph: '8', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-DEF-02'],
  values: [
    { ...v1, value: ['mediator', 'party'] },
    { ...v10, value: null },
  ],
};
