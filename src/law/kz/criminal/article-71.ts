import type { TimeLimitRule } from '#law/engine/rule.ts';
import { criminalCode, criminalCode2018 } from '#law/kz/editions.ts';

/** Limitation of a misdemeanour. */
export const misdemeanourLimitation: TimeLimitRule = {
  id: 'kz.criminal.71.1.1',
  kind: 'time-limit',
  cite: { act: 'criminal', article: '71', paragraph: '1', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: { length: 12, count: 'months' } }],
  startsWith: 'crime-committed',
  effect: 'not-prosecuted',
  rows: ['UK-68-4e'],
};

/** Limitation of a crime of minor gravity. */
export const minorLimitation: TimeLimitRule = {
  id: 'kz.criminal.71.1.2',
  kind: 'time-limit',
  cite: { act: 'criminal', article: '71', paragraph: '1', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: { length: 24, count: 'months' } }],
  startsWith: 'crime-committed',
  effect: 'not-prosecuted',
  rows: ['UK-68-4e'],
};

/** Limitation of a crime of medium gravity. */
export const mediumLimitation: TimeLimitRule = {
  id: 'kz.criminal.71.1.3',
  kind: 'time-limit',
  cite: { act: 'criminal', article: '71', paragraph: '1', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: { length: 60, count: 'months' } }],
  startsWith: 'crime-committed',
  effect: 'not-prosecuted',
  rows: ['UK-68-4e'],
};

/** Limitation of a serious crime. */
export const seriousLimitation: TimeLimitRule = {
  id: 'kz.criminal.71.1.4',
  kind: 'time-limit',
  cite: { act: 'criminal', article: '71', paragraph: '1', read: { edition: '2023-07-12', source: 'S4' } },
  values: [
    { ...criminalCode, value: { length: 180, count: 'months' } },
    { ...criminalCode2018, value: { length: 120, count: 'months' } },
  ],
  startsWith: 'crime-committed',
  effect: 'not-prosecuted',
  rows: ['UK-68-4e'],
};

/** Limitation of an especially serious crime. */
export const gravestLimitation: TimeLimitRule = {
  id: 'kz.criminal.71.1.5',
  kind: 'time-limit',
  cite: { act: 'criminal', article: '71', paragraph: '1', read: { edition: '2023-07-12', source: 'S4' } },
  values: [
    { ...criminalCode, value: { length: 240, count: 'months' } },
    { ...criminalCode2018, value: { length: 180, count: 'months' } },
  ],
  startsWith: 'crime-committed',
  effect: 'not-prosecuted',
  rows: ['UK-68-4e'],
};
