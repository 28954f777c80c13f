import type { NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { labourCode2020 } from '#law/kz/editions.ts';

/** Reinstatement: to the conciliation commission. */
export const reinstatementToCommission: TimeLimitRule = {
  id: 'kz.labour.160.commission',
  kind: 'time-limit',
  cite: { act: 'labour', article: '160', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 1, count: 'months' } }],
  startsWith: 'dismissed',
  effect: 'term-missed',
  rows: ['LAB-04'],
};

/** Reinstatement: to a court after the commission decided. */
export const reinstatementToCourt: TimeLimitRule = {
  id: 'kz.labour.160.court',
  kind: 'time-limit',
  cite: { act: 'labour', article: '160', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 2, count: 'months' } }],
  startsWith: 'commission-decided',
  effect: 'term-missed',
  rows: ['LAB-04'],
};

/** Reinstatement: straight to a court where no commission is required. */
export const reinstatementWithoutCommission: TimeLimitRule = {
  id: 'kz.labour.160.direct',
  kind: 'time-limit',
  cite: { act: 'labour', article: '160', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 3, count: 'months' } }],
  startsWith: 'dismissed',
  effect: 'term-missed',
  rows: ['LAB-04'],
};

/** Every other labour dispute. */
export const otherLabourDisputes: TimeLimitRule = {
  id: 'kz.labour.160.other',
  kind: 'time-limit',
  cite: { act: 'labour', article: '160', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 12, count: 'months' } }],
  startsWith: 'breach-learnt',
  effect: 'term-missed',
  rows: ['LAB-04'],
};

/** The terms stand still while a contract of mediation on the dispute is in force. */
export const standsStill: NormRule = {
  id: 'kz.labour.160.stop',
  kind: 'norm',
  cite: { act: 'labour', article: '160', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: true }],
  rows: ['LAB-03'],
};

/** The terms stand still while the organisation has no commission. */
export const standsWithoutCommission: NormRule = {
  id: 'kz.labour.160.no-commission',
  kind: 'norm',
  cite: { act: 'labour', article: '160', read: { edition: '2024-04-15', source: 'S8' } },
  values: [{ ...labourCode2020, value: true }],
  rows: ['LAB-03'],
};
