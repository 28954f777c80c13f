import { atBorder, type Example, type WrittenFacts } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';
import { sinceDay, untilDay, type Words } from '#law/examples/borders.ts';
import type { RegisterFacts } from '#law/questions/register-entry/facts.ts';

type Facts = WrittenFacts<RegisterFacts>;

const today = '2026-03-02';
const law = '2011-08-05';
const noRenewal = '2020-01-11';
const consumers = '2021-01-01';
const reform = '2022-01-02';
const orders = '2022-05-15';

const emptyRegister: Facts = { registerStep: 'hold', registerKind: 'professional', registerFields: [] };
const emptyPublicRegister: Facts = { ...emptyRegister, registerKind: 'public' };
const unpublished: Facts = { registerStep: 'publish', registerKind: 'professional', publishedIn: [], sentToConsumers: [] };
const published: Facts = {
  registerStep: 'publish',
  registerKind: 'professional',
  publishedIn: ['kk', 'ru'],
  sentToConsumers: ['name', 'legal-address', 'contacts', 'field', 'languages'],
};
const publicPublished: Facts = { ...published, registerKind: 'public' };
const renewing: Facts = { registerStep: 'renew', registerKind: 'professional', renewalAsked: false };
const renewingPublic: Facts = { ...renewing, registerKind: 'public' };
const complaint: Facts = { registerStep: 'complain', breachConfirmedOn: '2026-01-10' };
const oldComplaint: Facts = { registerStep: 'complain', breachConfirmedOn: '2011-08-01' };
const elected: Facts = {
  registerStep: 'elect',
  qualitiesFound: ['life-experience', 'authority', 'spotless-reputation'],
  electedOn: '2026-02-16',
  protocolSentOn: '2026-03-02',
  sentWithProtocol: ['papers', 'register-data'],
};
const announced: Facts = {
  registerStep: 'announce-election',
  announcedIn: ['site', 'social-networks'],
  announcementSays: ['requirements', 'time-for-papers', 'addresses'],
  candidatePapers: ['application', 'identity-card', 'legal-address', 'contacts', 'field', 'languages', 'medical-certificates'],
  lastElectionOn: '2026-02-16',
  electionAnnouncedOn: '2026-02-16',
};
const carelesslyAnnounced: Facts = { ...announced, announcedIn: [], announcementSays: [], candidatePapers: [] };

function since(from: DayText, facts: Facts, words: Words): readonly Example<RegisterFacts>[] {
  return sinceDay<RegisterFacts>(from, facts, words);
}

function until(from: DayText, facts: Facts, words: Words): readonly Example<RegisterFacts>[] {
  return untilDay<RegisterFacts>(from, facts, words);
}

const contentExamples: readonly Example<RegisterFacts>[] = [
  {
    on: today,
    facts: emptyRegister,
    outcome: 'allowed-if',
    says: { 'register-fields-lacking': '14(3)' },
    finds: { fieldsLacking: 7 },
  },
  {
    on: today,
    facts: emptyPublicRegister,
    outcome: 'allowed-if',
    says: { 'register-fields-lacking': '16(3)' },
    finds: { fieldsLacking: 6 },
  },
  {
    on: today,
    facts: { ...emptyPublicRegister, registerFields: ['name', 'legal-address', 'contacts', 'field', 'languages', 'suspension'] },
    outcome: 'allowed',
    says: { 'register-complete': '16(3)' },
  },
  ...since(law, emptyRegister, { code: 'register-fields-lacking', article: '14(3)' }),
  ...since(law, emptyPublicRegister, { code: 'register-fields-lacking', article: '16(3)' }),
  {
    on: today,
    facts: { registerStep: 'hold', registerKind: 'organisation' },
    outcome: 'allowed',
    says: { 'keeping-not-regulated': '8-1(8)' },
  },
  { on: today, facts: published, outcome: 'allowed', says: { 'published-in-both': '14(6)', 'sent-to-consumer-system': '14(6)' } },
  { on: today, facts: unpublished, outcome: 'allowed-if', finds: { languagesLacking: 2, consumerFieldsLacking: 5 } },
  ...since(law, published, { code: 'published-in-both', article: '14(6)' }),
  ...since(law, published, { code: 'register-kept-current', article: '14(6)' }),
  ...since(law, published, { code: 'register-in-press', article: '14(6)' }),
  ...since(consumers, unpublished, { code: 'send-to-consumer-system', article: '14(6)' }),
  ...since(law, publicPublished, { code: 'published-in-both-then', article: '16(6)' }),
  ...until(reform, publicPublished, { code: 'published-in-both-then', article: '16(6)' }),
  ...since(reform, publicPublished, { code: 'published-in-both', article: '16(5)' }),
  ...since(reform, publicPublished, { code: 'register-in-press', article: '16(5)' }),
  { on: '2019-05-01', facts: { ...publicPublished, publishedIn: [] }, finds: { languagesLacking: 2 } },
  { on: today, facts: { ...publicPublished, publishedIn: [] }, outcome: 'allowed-if', finds: { languagesLacking: 2 } },
];

function renewalExamples(facts: Facts, article: string): readonly Example<RegisterFacts>[] {
  return [
    { on: '2018-12-25', facts, outcome: 'allowed-if', says: { 'ask-for-renewal': article } },
    { on: '2018-12-26', facts, outcome: 'refused', says: { 'struck-off-at-year-end': article }, finds: { struckOffDay: '2018-12-31' } },
    {
      on: '2018-12-28',
      facts: { ...facts, renewalAsked: true, renewalAskedOn: '2018-12-25' },
      outcome: 'allowed',
      says: { 'renewed-for-next-year': article },
    },
    {
      on: '2018-12-28',
      facts: { ...facts, renewalAsked: true, renewalAskedOn: '2018-12-26' },
      outcome: 'refused',
      says: { 'renewal-too-late': article },
      finds: { struckOffDay: '2018-12-31' },
    },
    ...since(law, facts, { code: 'ask-for-renewal', article }),
    ...until(noRenewal, facts, { code: 'ask-for-renewal', article }),
    { on: today, facts, outcome: 'allowed', says: { 'no-renewal-on-that-day': article } },
  ];
}

const decisionExamples: readonly Example<RegisterFacts>[] = [
  {
    on: today,
    facts: complaint,
    outcome: 'allowed-if',
    says: { 'complain-to-organisation': '14(7)', 'suspend-mediator': '14(7)', 'show-suspension': '14(7)' },
    finds: { suspendedUntilDay: '2026-07-10' },
  },
  { on: today, facts: { registerStep: 'complain' }, outcome: 'allowed', silent: ['suspend-mediator'] },
  ...since(law, oldComplaint, { code: 'complain-to-organisation', article: '14(7)' }),
  ...since(law, oldComplaint, { code: 'suspend-mediator', article: '14(7)' }),
  ...since(law, oldComplaint, { code: 'show-suspension', article: '14(7)' }),
  ...since(law, { registerStep: 'challenge', decisionChallenged: 'refused-entry' }, { code: 'challenge-in-court', article: '14(8)' }),
  ...since(law, { registerStep: 'challenge', decisionChallenged: 'suspension' }, { code: 'challenge-in-court', article: '14(8)' }),
  {
    on: today,
    facts: { registerStep: 'challenge', decisionChallenged: 'exclusion' },
    outcome: 'allowed',
    says: { 'challenge-in-court': '14(8)' },
    collisions: ['C7'],
  },
];

const electionExamples: readonly Example<RegisterFacts>[] = [
  // Ten working days from Monday 16 February end on Monday 2 March.
  {
    on: today,
    facts: elected,
    outcome: 'allowed',
    says: { 'assembly-elects': '15(1)', 'has-the-qualities': '15(1)', 'protocol-in-time': '15(2)', 'protocol-complete': '15(2)' },
    lastDays: { 'election-protocol': '2026-03-02' },
  },
  { on: '2026-03-03', facts: { ...elected, protocolSentOn: '2026-03-03' }, outcome: 'allowed', says: { 'protocol-late': '15(2)' } },
  {
    on: '2026-02-20',
    facts: { registerStep: 'elect', qualitiesFound: [], electedOn: '2026-02-16', sentWithProtocol: [] },
    outcome: 'refused',
    says: { 'qualities-lacking': '15(1)', 'send-protocol': '15(2)', 'protocol-incomplete': '15(2)' },
    finds: { qualitiesLacking: 3, protocolPapersLacking: 1 },
  },
  { on: '2019-05-01', facts: { ...elected, sentWithProtocol: [] }, outcome: 'allowed-if', finds: { protocolPapersLacking: 2 } },
  ...since(law, elected, { code: 'election-one-way-then', article: '15(1)' }),
  ...since(law, elected, { code: 'has-the-qualities', article: '15(1)' }),
  ...since(law, elected, { code: 'protocol-in-time', article: '15(2)' }),
  ...since(law, elected, { code: 'protocol-complete', article: '15(2)' }),
  ...since(reform, elected, { code: 'assembly-elects', article: '15(1)' }),
  ...atBorder<RegisterFacts>(
    reform,
    { ...elected, sentWithProtocol: [] },
    { before: { finds: { protocolPapersLacking: 2 } }, since: { finds: { protocolPapersLacking: 1 } } },
  ),
  {
    on: today,
    facts: announced,
    outcome: 'allowed-if',
    says: { 'election-by-rules': '1', 'elect-every-quarter': '1', 'candidate-papers-complete': '1' },
    lastDays: { 'candidate-papers': '2026-03-02' },
    finds: { electionUntilDay: '2026-06-30' },
  },
  { on: '2026-12-01', facts: { ...announced, lastElectionOn: '2026-11-20' }, finds: { electionUntilDay: '2027-03-31' } },
  {
    on: today,
    facts: carelesslyAnnounced,
    outcome: 'allowed-if',
    finds: { placesLacking: 2, announcementLacking: 3, candidatePapersLacking: 7 },
  },
  ...since(orders, announced, { code: 'election-by-rules', article: '1' }),
  ...since(orders, announced, { code: 'elect-every-quarter', article: '1' }),
  ...since(orders, announced, { code: 'announced-everywhere', article: '1' }),
  ...since(orders, announced, { code: 'announcement-complete', article: '1' }),
  ...since(orders, announced, { code: 'candidate-papers-complete', article: '1' }),
  ...since(orders, announced, { code: 'candidate-papers', article: '1' }),
];

/** Content, publication, renewal, complaints, challenges and elections. */
export const keepingExamples: readonly Example<RegisterFacts>[] = [
  ...contentExamples,
  ...renewalExamples(renewing, '14(5)'),
  ...renewalExamples(renewingPublic, '16(5)'),
  ...since(law, renewing, { code: 'renewal-by-email', article: '14(5)' }),
  ...until(noRenewal, renewing, { code: 'renewal-by-email', article: '14(5)' }),
  ...decisionExamples,
  ...electionExamples,
];
