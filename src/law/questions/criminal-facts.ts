import type { Day } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { Gravity } from '#law/questions/may-be-mediated.ts';

/** What a crime can be that reconciliation never ends. */
export type CrimeTrait =
  | 'torture'
  | 'sexual-against-minor'
  | 'negligent-death'
  | 'corruption'
  | 'terrorist'
  | 'extremist'
  | 'criminal-group';

/** A criminal case in which people make peace. */
export interface CriminalFacts {
  readonly criminalTopic?: 'end-of-case' | 'work-of-mediator' | 'mediator-as-witness' | undefined;
  /** Article and part of the Criminal Code, as written in the papers of the case. */
  readonly crimeArticle?: string | undefined;
  readonly reinstatementJudgment?: boolean | undefined;
  readonly gravity?: Gravity | undefined;
  readonly crimeTraits?: readonly CrimeTrait[] | undefined;
  readonly victimAge?: number | undefined;
  readonly deathInRoadAccident?: boolean | undefined;
  readonly deathOf?: 'close-relative' | 'spouse' | 'stranger' | undefined;
  readonly deathCaused?: boolean | undefined;
  readonly deathOrGraveHarm?: boolean | undefined;
  readonly firstTime?: boolean | undefined;
  /** On the day of the crime. */
  readonly offenderAge?: number | undefined;
  readonly offenderSex?: 'woman' | 'man' | undefined;
  readonly offenderCare?: 'none' | 'pregnant' | 'young-children' | 'young-children-alone' | undefined;
  readonly reconciled?: boolean | undefined;
  readonly harmRepaired?: boolean | undefined;
  /** Interests of society or the state that the law protects were harmed as well. */
  readonly harmToSociety?: boolean | undefined;
  readonly sincereRepentance?: boolean | undefined;
  readonly publicHarmRepaired?: boolean | undefined;
  readonly releasedBefore?: boolean | undefined;
  readonly crimeIntentional?: boolean | undefined;
  readonly crimeOn?: Day | undefined;
  readonly earlierGravity?: 'misdemeanour' | 'minor' | 'medium' | 'serious' | undefined;
  readonly earlierCrimeOn?: Day | undefined;
  readonly earlierReleasedOn?: Day | undefined;
  readonly objection?: 'none' | 'suspect' | 'accused' | 'defendant' | 'victim' | undefined;
  readonly reportRegisteredOn?: Day | undefined;
  /** Absent while the sentence has no legal effect. */
  readonly sentenceInForceOn?: Day | undefined;
  readonly partiesConsent?: boolean | undefined;
  readonly aimsExplained?: boolean | undefined;
  readonly fileFormat?: 'paper' | 'electronic' | undefined;
  readonly questioningByLaw?: boolean | undefined;
}

/** Every fact of a criminal case, in the order of asking. */
export const criminalFacts: FactSheet<CriminalFacts> = {
  criminalTopic: { kind: 'choice', options: ['end-of-case', 'work-of-mediator', 'mediator-as-witness'], first: true },
  crimeArticle: { kind: 'text', hint: true, first: true },
  reinstatementJudgment: { kind: 'yes-no', usual: false },
  gravity: { kind: 'choice', options: ['misdemeanour', 'minor', 'medium', 'serious', 'especially-serious'], hint: true },
  crimeTraits: {
    kind: 'several',
    options: ['torture', 'sexual-against-minor', 'negligent-death', 'corruption', 'terrorist', 'extremist', 'criminal-group'],
    hint: true,
  },
  victimAge: { kind: 'number', from: 0, to: 120 },
  deathInRoadAccident: { kind: 'yes-no' },
  deathOf: { kind: 'choice', options: ['close-relative', 'spouse', 'stranger'], usual: 'stranger' },
  deathCaused: { kind: 'yes-no', usual: false },
  deathOrGraveHarm: { kind: 'yes-no', hint: true },
  firstTime: { kind: 'yes-no', hint: true },
  offenderAge: { kind: 'number', from: 14, to: 120, hint: true },
  offenderSex: { kind: 'choice', options: ['woman', 'man'] },
  offenderCare: { kind: 'choice', options: ['none', 'pregnant', 'young-children', 'young-children-alone'], hint: true },
  reconciled: { kind: 'yes-no', hint: true, changeable: true },
  harmRepaired: { kind: 'yes-no', hint: true, changeable: true },
  harmToSociety: { kind: 'yes-no', usual: false, hint: true },
  sincereRepentance: { kind: 'yes-no', changeable: true },
  publicHarmRepaired: { kind: 'yes-no', changeable: true },
  releasedBefore: { kind: 'yes-no', usual: false, hint: true },
  crimeIntentional: { kind: 'yes-no', usual: true },
  crimeOn: { kind: 'day' },
  earlierGravity: { kind: 'choice', options: ['misdemeanour', 'minor', 'medium', 'serious'] },
  earlierCrimeOn: { kind: 'day' },
  earlierReleasedOn: { kind: 'day' },
  objection: { kind: 'choice', options: ['none', 'suspect', 'accused', 'defendant', 'victim'], usual: 'none', changeable: true },
  reportRegisteredOn: { kind: 'day', hint: true },
  sentenceInForceOn: { kind: 'day' },
  partiesConsent: { kind: 'yes-no', usual: true, changeable: true },
  aimsExplained: { kind: 'yes-no', changeable: true },
  fileFormat: { kind: 'choice', options: ['paper', 'electronic'] },
  questioningByLaw: { kind: 'yes-no', usual: false, hint: true },
};
