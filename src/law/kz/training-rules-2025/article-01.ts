import type { ListRule, NormRule, ThresholdRule } from '#law/engine/rule.ts';
import { training2025 } from '#law/kz/editions.ts';

/** The order gave the rules of training a new wording; organisations base their programmes on them. */
export const trainingRules2025: NormRule = {
  id: 'kz.training-rules-2025.1',
  kind: 'norm',
  cite: { act: 'training-rules-2025', article: '1', read: null },
  rows: ['TRN-05'],
  values: [{ ...training2025, value: true }],
};

/** Programmes of the rules. */
export const programmes2025: ListRule<'general' | 'specialised' | 'trainers'> = {
  id: 'kz.training-rules-2025.1.programmes',
  kind: 'list',
  cite: { act: 'training-rules-2025', article: '1', read: null },
  rows: ['TRN-05'],
  values: [{ ...training2025, value: ['general', 'specialised', 'trainers'] }],
};

/** Organisations of mediators run the general course. */
export const runByOrganisation: NormRule = {
  id: 'kz.training-rules-2025.1.run-by',
  kind: 'norm',
  cite: { act: 'training-rules-2025', article: '1', read: null },
  rows: ['TRN-06'],
  values: [{ ...training2025, value: true }],
};

/** Least academic hours of the general course. */
export const generalHours2025: ThresholdRule = {
  id: 'kz.training-rules-2025.1.general-hours',
  kind: 'threshold',
  cite: { act: 'training-rules-2025', article: '1', read: null },
  rows: ['TRN-06'],
  values: [{ ...training2025, value: 72 }],
};

/** What the general course consists of. */
export const partsOfCourse: ListRule<'theory' | 'practice'> = {
  id: 'kz.training-rules-2025.1.parts',
  kind: 'list',
  cite: { act: 'training-rules-2025', article: '1', read: null },
  rows: ['TRN-06'],
  values: [{ ...training2025, value: ['theory', 'practice'] }],
};

/** How the general course is held; both together are possible. */
export const formsOfCourse: ListRule<'distance' | 'in-person'> = {
  id: 'kz.training-rules-2025.1.forms',
  kind: 'list',
  cite: { act: 'training-rules-2025', article: '1', read: null },
  rows: ['TRN-06'],
  values: [{ ...training2025, value: ['distance', 'in-person'] }],
};

/** Most people in a group. */
export const groupSize: ThresholdRule = {
  id: 'kz.training-rules-2025.1.group',
  kind: 'threshold',
  cite: { act: 'training-rules-2025', article: '1', read: null },
  rows: ['TRN-06'],
  values: [{ ...training2025, value: 10 }],
};

/** The rules list people who are not admitted, as they are at the start; the list itself is not known. */
export const notAdmitted: NormRule = {
  id: 'kz.training-rules-2025.1.not-admitted',
  kind: 'norm',
  cite: { act: 'training-rules-2025', article: '1', read: null },
  rows: ['TRN-07'],
  values: [{ ...training2025, value: true }],
};
