/** Version of the explanation's text; a change of its meaning is a new version that has to be confirmed anew. */
export const explanationVersion = '2026-11';

/** Parts of the explanation in reading order: what it is, that it is voluntary, its end, its cost, what stays private and the exceptions. */
export type ExplanationPart =
  | 'what'
  | 'voluntary'
  | 'mediator'
  | 'rights'
  | 'course'
  | 'cost'
  | 'private'
  | 'exceptions'
  | 'settlement'
  | 'ending';

export const explanationParts: readonly ExplanationPart[] = [
  'what',
  'voluntary',
  'mediator',
  'rights',
  'course',
  'cost',
  'private',
  'exceptions',
  'settlement',
  'ending',
];
