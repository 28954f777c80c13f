import type { ListRule, NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { selfRegulation2018, selfRegulationLaw } from '#law/kz/editions.ts';

/** A self-regulated organisation begins by a notice to the state body of the field. */
export const noticeToStart: NormRule = {
  id: 'kz.self-regulation.9.4',
  kind: 'norm',
  cite: { act: 'self-regulation', article: '9', paragraph: '4', read: { edition: '2018-10-05', source: 'S11a' } },
  rows: ['MED-ORG-06', 'REGISTER-01'],
  values: [{ ...selfRegulationLaw, value: true }],
};

/** What it hands in after the notice. */
export const papersAfterNotice: ListRule<'charter' | 'rules-and-standards' | 'cover-of-liability'> = {
  id: 'kz.self-regulation.9.4.papers',
  kind: 'list',
  cite: { act: 'self-regulation', article: '9', paragraph: '4', read: { edition: '2018-10-05', source: 'S11a' } },
  rows: ['MED-ORG-06', 'REGISTER-01'],
  values: [{ ...selfRegulation2018, value: ['charter', 'rules-and-standards', 'cover-of-liability'] }],
};

/** How long it has for that. */
export const papersTerm: TimeLimitRule = {
  id: 'kz.self-regulation.9.4.term',
  kind: 'time-limit',
  cite: { act: 'self-regulation', article: '9', paragraph: '4', read: { edition: '2018-10-05', source: 'S11a' } },
  rows: ['MED-ORG-06', 'REGISTER-01'],
  values: [{ ...selfRegulation2018, value: { length: 2, count: 'months' } }],
  startsWith: 'notice-sent',
  effect: 'struck-off',
};
