import type { ListRule, NormRule, ThresholdRule } from '#law/engine/rule.ts';
import { training2011, training2011Repealed } from '#law/kz/editions.ts';

/** The decree approved the rules of training, on which organisations based their programmes; repealed when the power went to the authorised body. */
export const trainingRules2011: NormRule = {
  id: 'kz.training-rules-2011.1',
  kind: 'norm',
  cite: { act: 'training-rules-2011', article: '1', read: { edition: '2023-07-28', source: 'S10' } },
  rows: ['TRN-01', 'TRN-02'],
  values: [
    { ...training2011, value: true },
    { ...training2011Repealed, value: null },
  ],
};

/** Its three programmes. */
export const programmes2011: ListRule<'general' | 'specialised' | 'trainers'> = {
  id: 'kz.training-rules-2011.1.programmes',
  kind: 'list',
  cite: { act: 'training-rules-2011', article: '1', read: null },
  rows: ['TRN-01'],
  values: [
    { ...training2011, value: ['general', 'specialised', 'trainers'] },
    { ...training2011Repealed, value: null },
  ],
};

/** Academic hours of the general course; from memory. */
export const generalHours2011: ThresholdRule = {
  id: 'kz.training-rules-2011.1.general-hours',
  kind: 'threshold',
  cite: { act: 'training-rules-2011', article: '1', read: null },
  rows: ['TRN-03'],
  values: [
    { ...training2011, value: 48 },
    { ...training2011Repealed, value: null },
  ],
};

/** Academic hours of the specialised course; from memory. */
export const specialisedHours2011: ThresholdRule = {
  id: 'kz.training-rules-2011.1.specialised-hours',
  kind: 'threshold',
  cite: { act: 'training-rules-2011', article: '1', read: null },
  rows: ['TRN-03'],
  values: [
    { ...training2011, value: 50 },
    { ...training2011Repealed, value: null },
  ],
};

/** Academic hours of the course for trainers, as a school of mediation tells them. */
export const trainersHours2011: ThresholdRule = {
  id: 'kz.training-rules-2011.1.trainers-hours',
  kind: 'threshold',
  cite: { act: 'training-rules-2011', article: '1', read: null },
  rows: ['TRN-03'],
  values: [
    { ...training2011, value: 32 },
    { ...training2011Repealed, value: null },
  ],
};

/** The certificate followed a test; from memory. */
export const testing2011: NormRule = {
  id: 'kz.training-rules-2011.1.testing',
  kind: 'norm',
  cite: { act: 'training-rules-2011', article: '1', read: null },
  rows: ['TRN-03'],
  values: [
    { ...training2011, value: true },
    { ...training2011Repealed, value: null },
  ],
};
