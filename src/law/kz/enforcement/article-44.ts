import type { NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { enforcement2015, enforcementLaw, v10 } from '#law/kz/editions.ts';

/** At first a suspension on request lasted until the creditor asked to go on. */
export const suspensionWithoutEnd: NormRule = {
  id: 'kz.enforcement.44.open',
  kind: 'norm',
  cite: { act: 'enforcement', article: '44', read: { edition: '2022-12-30', source: 'S9' } },
  values: [
    { ...enforcementLaw, value: true },
    { ...enforcement2015, value: null },
  ],
};

/** The longest suspension on request of the creditor. */
export const requestSuspension: TimeLimitRule = {
  id: 'kz.enforcement.44.8',
  kind: 'time-limit',
  cite: { act: 'enforcement', article: '44', paragraph: '8', read: { edition: '2022-12-30', source: 'S9' } },
  values: [{ ...enforcement2015, value: { length: 10, count: 'calendar-days' } }],
  startsWith: 'creditor-asked',
  effect: 'enforcement-goes-on',
  rows: ['ENF-01'],
};

/** The longest suspension on request when a contract of mediation is concluded. */
export const requestSuspensionForMediation: TimeLimitRule = {
  id: 'kz.enforcement.44.8.mediation',
  kind: 'time-limit',
  cite: { act: 'enforcement', article: '44', paragraph: '8', read: { edition: '2022-12-30', source: 'S9' } },
  values: [{ ...v10, value: { length: 30, count: 'calendar-days' } }],
  startsWith: 'creditor-asked',
  effect: 'enforcement-goes-on',
  rows: ['ENF-01'],
};
