import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { v1, v10 } from '#law/kz/editions.ts';

/** The parties could choose another mediator together. */
export const otherMediatorThen: NormRule = {
  id: 'kz.mediation.12.1',
  kind: 'norm',
  cite: { act: 'mediation', article: '12', paragraph: '1', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-PROC-05'],
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};

/** Proceedings in which they had to tell the body that conducts them; now article 20 says so. */
export const noticeOfReplacementThen: ListRule<'civil' | 'criminal'> = {
  id: 'kz.mediation.12.1.notice',
  kind: 'list',
  cite: { act: 'mediation', article: '12', paragraph: '1', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-PROC-05'],
  values: [
    { ...v1, value: ['civil', 'criminal'] },
    { ...v10, value: null },
  ],
};

/** A mediator who could not work by the principles of mediation had to withdraw at once. */
export const selfWithdrawalThen: NormRule = {
  id: 'kz.mediation.12.2',
  kind: 'norm',
  cite: { act: 'mediation', article: '12', paragraph: '2', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-DUTY-05'],
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};

/** He could decline when he thought that going on would settle nothing; now article 10 says so. */
export const declineUselessThen: NormRule = {
  id: 'kz.mediation.12.3',
  kind: 'norm',
  cite: { act: 'mediation', article: '12', paragraph: '3', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-RIGHT-02'],
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};

/** He could stop with the consent of the parties, set down in writing; now article 10 says so. */
export const stopByConsentThen: NormRule = {
  id: 'kz.mediation.12.3.consent',
  kind: 'norm',
  cite: { act: 'mediation', article: '12', paragraph: '3', read: { edition: '2019-12-27', source: 'S1c' } },
  rows: ['MED-RIGHT-02'],
  values: [
    { ...v1, value: true },
    { ...v10, value: null },
  ],
};
