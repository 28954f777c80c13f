import type { BarRule, ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** The parties signed a settlement: mediation ends that day. */
export const endBySettlement: NormRule = {
  id: 'kz.mediation.26.1.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '26', paragraph: '1(1)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-END-01'],
};

/** The mediator found circumstances that exclude a settlement. The law names no moment. */
export const endByMediator: NormRule = {
  id: 'kz.mediation.26.1.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '26', paragraph: '1(2)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-END-02'],
};

/** Written refusal of mediation, from the day it is signed: once of the parties together, now of a party or parties. */
export const endByRefusal: BarRule<'all-parties' | 'any-party'> = {
  id: 'kz.mediation.26.1.3',
  kind: 'bar',
  cite: { act: 'mediation', article: '26', paragraph: '1(3)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: 'all-parties' },
    { ...v10, value: 'any-party' },
  ],
  rows: ['MED-END-03'],
};

/** One party's written refusal to go on: once from the day it was sent, now from the moment of the notice. */
export const endByOneParty: BarRule<'day-sent' | 'moment-of-notice'> = {
  id: 'kz.mediation.26.1.4',
  kind: 'bar',
  cite: { act: 'mediation', article: '26', paragraph: '1(4)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [
    { ...v1, value: 'day-sent' },
    { ...v10, value: 'moment-of-notice' },
  ],
  rows: ['MED-END-04'],
};

/** The term ran out. */
export const endByTerm: NormRule = {
  id: 'kz.mediation.26.1.5',
  kind: 'norm',
  cite: { act: 'mediation', article: '26', paragraph: '1(5)', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v1, value: true }],
  rows: ['MED-END-05'],
};

/** Grounds on which the mediator gives a notice of termination when a party asks. */
export const noticeOnRequest: ListRule<'refusal-of-mediation' | 'refusal-to-continue' | 'term-expired'> = {
  id: 'kz.mediation.26.2',
  kind: 'list',
  cite: { act: 'mediation', article: '26', paragraph: '2', read: { edition: '2025-01-10', source: 'S1' } },
  values: [{ ...v10, value: ['refusal-of-mediation', 'refusal-to-continue', 'term-expired'] }],
  rows: ['MED-END-06'],
};
