import type { Decision } from '#law/engine/decision.ts';

/** Where a person can turn when mediation is not open; each is a message with its address. */
export type Road =
  | 'court'
  | 'notary'
  | 'join'
  | 'guardianship'
  | 'superior-body'
  | 'investigator'
  | 'police'
  | 'refuse-pressure'
  | 'legal-aid';

/** For each reason of law that refuses, the nearest roads, the nearest first. */
const roadsOfReason: Readonly<Record<string, readonly Road[]>> = {
  'kind-not-in-scope': ['court', 'notary'],
  'third-persons-not-joined': ['join', 'court'],
  'person-limited': ['guardianship', 'court'],
  'person-incapable': ['guardianship', 'court'],
  'state-body-never-then': ['superior-body', 'court'],
  'state-body-without-basis': ['superior-body', 'court'],
  'no-discretion': ['superior-body', 'court'],
  'against-nature-of-relation': ['superior-body', 'court'],
  corruption: ['investigator', 'police'],
  'too-grave': ['investigator', 'police'],
  'serious-not-first': ['investigator', 'police'],
  'serious-grave-harm': ['investigator', 'police'],
  'serious-not-in-group': ['investigator', 'police'],
  'mandatory-referral': ['refuse-pressure', 'court'],
  'forbidden-by-law': ['court', 'notary'],
};

/**
 * The other roads after a refusal, without repeats, the nearest first; free legal aid always last. Empty when nothing was refused.
 *
 * @example otherRoads(decide(mayBeMediated, { kind: 'civil', capacity: 'limited', … })) // ['guardianship', 'court', 'legal-aid']
 */
export function otherRoads(decision: Pick<Decision, 'outcome' | 'reasons'>): readonly Road[] {
  if (decision.outcome !== 'refused') return [];
  const refused = decision.reasons.filter((reason) => reason.weight === 'refuses');
  const found = refused.flatMap((reason): readonly Road[] => roadsOfReason[reason.code] ?? ['court']);
  return [...new Set<Road>([...found, 'legal-aid'])];
}
