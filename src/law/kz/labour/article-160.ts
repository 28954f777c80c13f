import type { NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { labourCode2020 } from '#law/kz/editions.ts';

/** Reinstatement: to the conciliation commission. */
export const reinstatementToCommission: TimeLimitRule = {
  id: 'kz.labour.160.commission',
  kind: 'time-limit',
  cite: { act: 'labour', article: '160', read: { edition: '2020-05-04', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 1, count: 'months' } }],
  startsWith: 'dismissed',
  effect: 'term-missed',
};

/** Reinstatement: to a court after the commission decided. */
export const reinstatementToCourt: TimeLimitRule = {
  id: 'kz.labour.160.court',
  kind: 'time-limit',
  cite: { act: 'labour', article: '160', read: { edition: '2020-05-04', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 2, count: 'months' } }],
  startsWith: 'commission-decided',
  effect: 'term-missed',
};

/** Reinstatement: straight to a court where no commission is required. */
export const reinstatementWithoutCommission: TimeLimitRule = {
  id: 'kz.labour.160.direct',
  kind: 'time-limit',
  cite: { act: 'labour', article: '160', read: { edition: '2020-05-04', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 3, count: 'months' } }],
  startsWith: 'dismissed',
  effect: 'term-missed',
};

/** Every other labour dispute. */
export const otherLabourDisputes: TimeLimitRule = {
  id: 'kz.labour.160.other',
  kind: 'time-limit',
  cite: { act: 'labour', article: '160', read: { edition: '2020-05-04', source: 'S8' } },
  values: [{ ...labourCode2020, value: { length: 12, count: 'months' } }],
  startsWith: 'breach-learnt',
  effect: 'term-missed',
};

/** The terms stand still while a contract of mediation on the dispute is in force. */
export const standsStill: NormRule = {
  id: 'kz.labour.160.stop',
  kind: 'norm',
  cite: { act: 'labour', article: '160', read: { edition: '2020-05-04', source: 'S8' } },
  values: [{ ...labourCode2020, value: true }],
};
