import type { NormRule } from '#law/engine/rule.ts';
import { consumerLaw2020 } from '#law/kz/editions.ts';

/** A consumer may turn to the seller, to state bodies, to a body of pre-trial settlement and to a court. */
export const consumerChooses: NormRule = {
  id: 'kz.consumers.42-2.1',
  kind: 'norm',
  cite: { act: 'consumers', article: '42-2', paragraph: '1', read: { edition: '2020-07-03', source: 'S100' } },
  values: [{ ...consumerLaw2020, value: true }],
  rows: ['CONS-01'],
};
