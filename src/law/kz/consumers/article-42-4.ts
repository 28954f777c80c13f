import type { TimeLimitRule } from '#law/engine/rule.ts';
import { consumerLaw2020 } from '#law/kz/editions.ts';

/** A seller who disagrees with a claim answers within this time. */
export const sellerAnswers: TimeLimitRule = {
  id: 'kz.consumers.42-4.2',
  kind: 'time-limit',
  cite: { act: 'consumers', article: '42-4', paragraph: '2', read: { edition: '2020-07-03', source: 'S100' } },
  values: [{ ...consumerLaw2020, value: { length: 10, count: 'calendar-days' } }],
  startsWith: 'claim-received',
  effect: 'other-roads-open',
  rows: ['CONS-01'],
};
