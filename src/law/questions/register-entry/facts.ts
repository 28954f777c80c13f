import type { Day } from '#kernel/day.ts';
import type { FactSheet } from '#law/engine/facts.ts';
import type { MediatorFacts } from '#law/questions/may-act-as-mediator.ts';

export type RegisterKind = 'professional' | 'public' | 'retired-judge' | 'organisation';

export type RegisterStep = 'enter' | 'refuse' | 'hold' | 'publish' | 'renew' | 'complain' | 'challenge' | 'elect' | 'announce-election';

/** What of the person matters here as it does for acting as mediator. */
type PersonFacts = Pick<
  MediatorFacts,
  'birthDay' | 'higherEducation' | 'trainingCertificate' | 'performsStateFunctions' | 'mediatorCapacity' | 'underProsecution' | 'conviction'
>;

/** A step around a register of mediators. */
export interface RegisterFacts extends PersonFacts {
  readonly registerStep?: RegisterStep | undefined;
  readonly registerKind?: RegisterKind | undefined;
  readonly applicationReceivedOn?: Day | undefined;
  readonly entryPapers?: readonly string[] | undefined;
  /** How the identity card was shown. */
  readonly identityShown?: 'original' | 'notarised-copy' | 'plain-copy' | undefined;
  readonly electedByAssembly?: boolean | undefined;
  /** Kind of place whose akim is asked for entry. */
  readonly keeperPlace?: string | undefined;
  readonly retiredFromBench?: boolean | undefined;
  readonly organisationKind?: 'self-regulated' | 'other-non-profit' | 'business-or-state' | undefined;
  readonly refusedOn?: Day | undefined;
  /** The refusal is in writing and gives its reasons. */
  readonly refusalReasoned?: boolean | undefined;
  readonly registerFields?: readonly string[] | undefined;
  readonly publishedIn?: readonly string[] | undefined;
  readonly sentToConsumers?: readonly string[] | undefined;
  readonly renewalAsked?: boolean | undefined;
  readonly renewalAskedOn?: Day | undefined;
  readonly breachConfirmedOn?: Day | undefined;
  readonly decisionChallenged?: 'refused-entry' | 'exclusion' | 'suspension' | undefined;
  readonly qualitiesFound?: readonly string[] | undefined;
  readonly electedOn?: Day | undefined;
  readonly protocolSentOn?: Day | undefined;
  readonly sentWithProtocol?: readonly string[] | undefined;
  readonly electionAnnouncedOn?: Day | undefined;
  readonly announcedIn?: readonly string[] | undefined;
  readonly announcementSays?: readonly string[] | undefined;
  readonly candidatePapers?: readonly string[] | undefined;
  readonly lastElectionOn?: Day | undefined;
}

const places = ['district', 'regional-city', 'city-district', 'district-town', 'township', 'village', 'rural-district'];

export const registerFacts: FactSheet<RegisterFacts> = {
  registerStep: {
    kind: 'choice',
    options: ['enter', 'refuse', 'hold', 'publish', 'renew', 'complain', 'challenge', 'elect', 'announce-election'],
    first: true,
  },
  registerKind: { kind: 'choice', options: ['professional', 'public', 'retired-judge', 'organisation'], usual: 'professional' },
  applicationReceivedOn: { kind: 'day' },
  entryPapers: {
    kind: 'several',
    options: [
      'identity-card',
      'narcological-certificate',
      'psychoneurological-certificate',
      'no-conviction-certificate',
      'diploma',
      'training-certificate',
    ],
    changeable: true,
  },
  identityShown: { kind: 'choice', options: ['original', 'notarised-copy', 'plain-copy'], usual: 'original', changeable: true },
  birthDay: { kind: 'day' },
  higherEducation: { kind: 'yes-no', usual: true, changeable: true },
  trainingCertificate: { kind: 'yes-no', usual: true, changeable: true },
  performsStateFunctions: { kind: 'yes-no', hint: true, usual: false },
  mediatorCapacity: { kind: 'choice', options: ['full', 'limited', 'incapable'], usual: 'full' },
  underProsecution: { kind: 'yes-no', usual: false },
  conviction: { kind: 'choice', options: ['none', 'spent', 'unspent'], usual: 'none' },
  electedByAssembly: { kind: 'yes-no', hint: true, usual: true, changeable: true },
  keeperPlace: { kind: 'choice', options: places, changeable: true },
  retiredFromBench: { kind: 'yes-no' },
  organisationKind: { kind: 'choice', options: ['self-regulated', 'other-non-profit', 'business-or-state'], hint: true, changeable: true },
  refusedOn: { kind: 'day' },
  refusalReasoned: { kind: 'yes-no', changeable: true },
  registerFields: {
    kind: 'several',
    options: ['name', 'legal-address', 'contacts', 'field', 'languages', 'certificate', 'suspension'],
    changeable: true,
  },
  publishedIn: { kind: 'several', options: ['kk', 'ru'], changeable: true },
  sentToConsumers: { kind: 'several', options: ['name', 'legal-address', 'contacts', 'field', 'languages'], hint: true, changeable: true },
  renewalAsked: { kind: 'yes-no', changeable: true },
  renewalAskedOn: { kind: 'day' },
  breachConfirmedOn: { kind: 'day', hint: true },
  decisionChallenged: { kind: 'choice', options: ['refused-entry', 'exclusion', 'suspension'] },
  qualitiesFound: { kind: 'several', options: ['life-experience', 'authority', 'spotless-reputation'] },
  electedOn: { kind: 'day' },
  protocolSentOn: { kind: 'day', hint: true },
  sentWithProtocol: { kind: 'several', options: ['papers', 'register-data'], changeable: true },
  electionAnnouncedOn: { kind: 'day' },
  announcedIn: { kind: 'several', options: ['site', 'social-networks'], changeable: true },
  announcementSays: { kind: 'several', options: ['requirements', 'time-for-papers', 'addresses'], changeable: true },
  candidatePapers: {
    kind: 'several',
    options: ['application', 'identity-card', 'legal-address', 'contacts', 'field', 'languages', 'medical-certificates'],
    changeable: true,
  },
  lastElectionOn: { kind: 'day', hint: true },
};
