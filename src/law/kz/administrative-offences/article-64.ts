import type { ArticlesRule, NormRule, TimeLimitRule } from '#law/engine/rule.ts';
import { offencesCode2024 } from '#law/kz/editions.ts';

/** Articles whose cases end by reconciliation. Earlier lists were not read. */
export const endedByReconciliation: ArticlesRule = {
  id: 'kz.administrative-offences.64.1',
  kind: 'articles',
  cite: { act: 'administrative-offences', article: '64', paragraph: '1', read: { edition: '2026-07-12', source: 'S6' } },
  values: [
    {
      ...offencesCode2024,
      value: [
        { article: '73-3', parts: [] },
        { article: '79', parts: [1] },
        { article: '127-2', parts: [] },
        { article: '146', parts: [] },
        { article: '185', parts: [] },
        { article: '186', parts: [] },
        { article: '190', parts: [5, 6] },
        { article: '220', parts: [] },
        { article: '229', parts: [2] },
      ],
    },
  ],
  rows: ['KOAP-01'],
};

/** They are begun only when the victim applies. */
export const onApplication: NormRule = {
  id: 'kz.administrative-offences.64.1.application',
  kind: 'norm',
  cite: { act: 'administrative-offences', article: '64', paragraph: '1', read: { edition: '2026-07-12', source: 'S6' } },
  values: [{ ...offencesCode2024, value: true }],
  rows: ['KOAP-01'],
};

/** Articles after which a court may release a person who made peace with the victim. */
export const releasedByCourt: ArticlesRule = {
  id: 'kz.administrative-offences.64.1-1',
  kind: 'articles',
  cite: { act: 'administrative-offences', article: '64', paragraph: '1-1', read: { edition: '2026-07-12', source: 'S6' } },
  values: [
    {
      ...offencesCode2024,
      value: [
        { article: '73', parts: [] },
        { article: '73-3', parts: [] },
      ],
    },
  ],
  rows: ['KOAP-02'],
};

/** Only an offence committed for the first time. */
export const firstOffenceOnly: NormRule = {
  id: 'kz.administrative-offences.64.1-1.first',
  kind: 'norm',
  cite: { act: 'administrative-offences', article: '64', paragraph: '1-1', read: { edition: '2026-07-12', source: 'S6' } },
  values: [{ ...offencesCode2024, value: true }],
  rows: ['KOAP-02'],
};

/** Only when the harm was repaired. */
export const offenceHarmRepaired: NormRule = {
  id: 'kz.administrative-offences.64.1-1.repaired',
  kind: 'norm',
  cite: { act: 'administrative-offences', article: '64', paragraph: '1-1', read: { edition: '2026-07-12', source: 'S6' } },
  values: [{ ...offencesCode2024, value: true }],
  rows: ['KOAP-02'],
};

/** Not for a person whom reconciliation released from article 73 within this time. */
export const releasedWithinYear: TimeLimitRule = {
  id: 'kz.administrative-offences.64.1-1.year',
  kind: 'time-limit',
  cite: { act: 'administrative-offences', article: '64', paragraph: '1-1', read: { edition: '2026-07-12', source: 'S6' } },
  values: [{ ...offencesCode2024, value: { length: 12, count: 'months' } }],
  startsWith: 'released-by-reconciliation',
  effect: 'release-possible-again',
  rows: ['KOAP-03'],
};

/** Reconciliation is a written agreement signed by the victim and the offender. */
export const writtenReconciliation: NormRule = {
  id: 'kz.administrative-offences.64.2',
  kind: 'norm',
  cite: { act: 'administrative-offences', article: '64', paragraph: '2', read: { edition: '2026-07-12', source: 'S6' } },
  values: [{ ...offencesCode2024, value: true }],
  rows: ['KOAP-04'],
};
