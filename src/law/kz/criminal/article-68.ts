import type { AgesRule, BarRule, ListRule, NormRule, ThresholdRule } from '#law/engine/rule.ts';
import { criminalCode, criminalCode2016, criminalCode2018, criminalCode2020 } from '#law/kz/editions.ts';

/** Whom a court may release after a serious crime. */
export type OffenderGroup =
  | 'minor'
  | 'pregnant-woman'
  | 'woman-with-young-children'
  | 'man-alone-with-young-children'
  | 'woman-from-58'
  | 'man-from-63';

/** Gravities after which a person who made peace with the victim must be released. */
export const releaseGravities: ListRule<'misdemeanour' | 'minor' | 'medium'> = {
  id: 'kz.criminal.68.1',
  kind: 'list',
  cite: { act: 'criminal', article: '68', paragraph: '1', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: ['misdemeanour', 'minor', 'medium'] }],
  rows: ['UK-68-1'],
};

/** Not where the offence caused a death. */
export const noDeath: NormRule = {
  id: 'kz.criminal.68.1.death',
  kind: 'norm',
  cite: { act: 'criminal', article: '68', paragraph: '1', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: true }],
  rows: ['UK-68-1'],
};

/** The person made peace with the victim or the applicant, by mediation too. */
export const reconciledFirst: NormRule = {
  id: 'kz.criminal.68.1.reconciled',
  kind: 'norm',
  cite: { act: 'criminal', article: '68', paragraph: '1', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: true }],
  rows: ['UK-68-1'],
};

/** The harm was repaired. */
export const repairedFirst: NormRule = {
  id: 'kz.criminal.68.1.repaired',
  kind: 'norm',
  cite: { act: 'criminal', article: '68', paragraph: '1', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: true }],
  rows: ['UK-68-1'],
};

/** A serious crime, for the first time, without death or grave harm to health: only these groups. */
export const seriousCrimeGroups: ListRule<OffenderGroup> = {
  id: 'kz.criminal.68.2',
  kind: 'list',
  cite: { act: 'criminal', article: '68', paragraph: '2', read: { edition: '2023-07-12', source: 'S4' } },
  values: [
    {
      ...criminalCode,
      value: ['minor', 'pregnant-woman', 'woman-with-young-children', 'man-alone-with-young-children', 'woman-from-58', 'man-from-63'],
    },
  ],
  rows: ['UK-68-2'],
};

/** From this age on a woman is among these groups. */
export const womanAge: ThresholdRule = {
  id: 'kz.criminal.68.2.woman-age',
  kind: 'threshold',
  cite: { act: 'criminal', article: '68', paragraph: '2', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: 58 }],
  rows: ['UK-68-2'],
};

/** From this age on a man is among these groups. */
export const manAge: ThresholdRule = {
  id: 'kz.criminal.68.2.man-age',
  kind: 'threshold',
  cite: { act: 'criminal', article: '68', paragraph: '2', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: 63 }],
  rows: ['UK-68-2'],
};

/** Only a serious crime committed for the first time. */
export const onlyFirstTime: NormRule = {
  id: 'kz.criminal.68.2.first-time',
  kind: 'norm',
  cite: { act: 'criminal', article: '68', paragraph: '2', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: true }],
  rows: ['UK-68-2'],
};

/** Only a serious crime without death or grave harm to health. */
export const noGraveHarm: NormRule = {
  id: 'kz.criminal.68.2.harm',
  kind: 'norm',
  cite: { act: 'criminal', article: '68', paragraph: '2', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: true }],
  rows: ['UK-68-2'],
};

/** The person made peace with the victim or the applicant, by mediation too. */
export const reconciledSerious: NormRule = {
  id: 'kz.criminal.68.2.reconciled',
  kind: 'norm',
  cite: { act: 'criminal', article: '68', paragraph: '2', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: true }],
  rows: ['UK-68-2'],
};

/** The harm was repaired. */
export const repairedSerious: NormRule = {
  id: 'kz.criminal.68.2.repaired',
  kind: 'norm',
  cite: { act: 'criminal', article: '68', paragraph: '2', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: true }],
  rows: ['UK-68-2'],
};

/** Harm to society or the state: release is possible after sincere repentance and repair of that harm. */
export const publicHarm: NormRule = {
  id: 'kz.criminal.68.3',
  kind: 'norm',
  cite: { act: 'criminal', article: '68', paragraph: '3', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: true }],
  rows: ['UK-68-3'],
};

/** Never after torture. */
export const torture: BarRule<'torture'> = {
  id: 'kz.criminal.68.4.1',
  kind: 'bar',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode2018, value: 'torture' }],
  rows: ['UK-68-4a'],
};

/** Never after a sexual crime against a minor. What stood before 2016 was not read. */
export const sexualAgainstMinor: BarRule<'sexual-against-minor'> = {
  id: 'kz.criminal.68.4.2',
  kind: 'bar',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode2016, value: 'sexual-against-minor' }],
  rows: ['UK-68-4b'],
};

/** Except where the offender is a minor and the victim has reached the first of these ages but not the second. */
export const minorsAmongThemselves: AgesRule = {
  id: 'kz.criminal.68.4.2.minors',
  kind: 'ages',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode2016, value: { from: 14, below: 18 } }],
  rows: ['UK-68-4b'],
};

/** Never after a negligent crime that caused a death. */
export const negligentDeath: BarRule<'negligent-death'> = {
  id: 'kz.criminal.68.4.3',
  kind: 'bar',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: 'negligent-death' }],
  rows: ['UK-68-4c'],
};

/** Except a road accident in which these people of the offender died. */
export const ownFamilyInAccident: ListRule<'close-relative' | 'spouse'> = {
  id: 'kz.criminal.68.4.3.family',
  kind: 'list',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [
    { ...criminalCode2018, value: ['close-relative'] },
    { ...criminalCode2020, value: ['close-relative', 'spouse'] },
  ],
  rows: ['UK-68-4c'],
};

/** Never after a corruption crime. */
export const corruptionCrime: BarRule<'corruption'> = {
  id: 'kz.criminal.68.4.4',
  kind: 'bar',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: 'corruption' }],
  rows: ['UK-68-4d'],
};

/** Never after a terrorist crime. */
export const terroristCrime: BarRule<'terrorist'> = {
  id: 'kz.criminal.68.4.5',
  kind: 'bar',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: 'terrorist' }],
  rows: ['UK-68-4d'],
};

/** Never after an extremist crime. */
export const extremistCrime: BarRule<'extremist'> = {
  id: 'kz.criminal.68.4.6',
  kind: 'bar',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: 'extremist' }],
  rows: ['UK-68-4d'],
};

/** Never after a crime committed in a criminal group. */
export const groupCrime: BarRule<'criminal-group'> = {
  id: 'kz.criminal.68.4.7',
  kind: 'bar',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode, value: 'criminal-group' }],
  rows: ['UK-68-4d'],
};

/** Not for a new intentional crime within the limitation period after an earlier release by reconciliation. */
export const newCrime: NormRule = {
  id: 'kz.criminal.68.4.8',
  kind: 'norm',
  cite: { act: 'criminal', article: '68', paragraph: '4', read: { edition: '2023-07-12', source: 'S4' } },
  values: [{ ...criminalCode2020, value: true }],
  rows: ['UK-68-4e'],
};
