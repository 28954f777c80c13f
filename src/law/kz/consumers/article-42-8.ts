import type { ListRule, NormRule } from '#law/engine/rule.ts';
import { consumerLaw2020 } from '#law/kz/editions.ts';

/** To whom a consumer may propose to give the dispute before a court. */
export const consumerBodies: ListRule<'arbitration' | 'mediator' | 'consumer-association' | 'association-or-union' | 'sro-of-seller'> = {
  id: 'kz.consumers.42-8.1',
  kind: 'list',
  cite: { act: 'consumers', article: '42-8', paragraph: '1', read: { edition: '2020-07-03', source: 'S100' } },
  values: [{ ...consumerLaw2020, value: ['arbitration', 'mediator', 'consumer-association', 'association-or-union', 'sro-of-seller'] }],
  rows: ['CONS-01'],
};

/** The seller is free to agree; the agreement is made in writing. */
export const writtenConsumerAgreement: NormRule = {
  id: 'kz.consumers.42-8.1.written',
  kind: 'norm',
  cite: { act: 'consumers', article: '42-8', paragraph: '1', read: { edition: '2020-07-03', source: 'S100' } },
  values: [{ ...consumerLaw2020, value: true }],
  rows: ['CONS-01'],
};

/** With that agreement the consumer applies directly or through the unified system. */
export const consumerSystem: NormRule = {
  id: 'kz.consumers.42-8.2',
  kind: 'norm',
  cite: { act: 'consumers', article: '42-8', paragraph: '2', read: { edition: '2020-07-03', source: 'S100' } },
  values: [{ ...consumerLaw2020, value: true }],
  rows: ['CONS-01'],
};
