import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type DisclosureFacts, mayBeDisclosed } from '#law/questions/may-be-disclosed.ts';

type Facts = WrittenFacts<DisclosureFacts>;

const today = '2026-03-02';
const byParty: Facts = { whoDiscloses: 'party', whatIsDisclosed: 'identifiable', learntInMediation: true, sourcePermission: 'none' };
const byMediator: Facts = { ...byParty, whoDiscloses: 'mediator', disclosedTo: 'anybody-else', childEndangered: false };
const asWitness: Facts = { ...byMediator, disclosedTo: 'court-as-witness', witnessByLaw: false };
const endangered: Facts = { ...byMediator, childEndangered: true };
const figures: Facts = { whoDiscloses: 'mediator', whatIsDisclosed: 'figures' };
const personal: Facts = { ...byParty, sourcePermission: 'written', containsPersonalData: true, subjectConsents: true };
const broughtIn = ['representative', 'interpreter', 'expert', 'specialist', 'other-invited'] as const;

/** May this be told to others: row 22 of the forty, article 8, and what goes before it. */
export const mayBeDisclosedExamples: ExampleTable<DisclosureFacts> = {
  question: mayBeDisclosed,
  examples: [
    {
      row: 22,
      on: today,
      facts: byMediator,
      outcome: 'refused',
      says: { 'no-written-permission': '8(1)', 'liable-for-disclosure': '8(3)' },
    },
    {
      row: 22,
      on: today,
      facts: { ...byMediator, sourcePermission: 'written' },
      outcome: 'allowed',
      says: { 'permission-in-writing': '8(1)' },
    },
    { on: today, facts: { ...byMediator, sourcePermission: 'oral' }, outcome: 'refused', says: { 'no-written-permission': '8(1)' } },
    ...atBorder<DisclosureFacts>('2011-08-05', byParty, {
      before: { silent: ['no-written-permission', 'liable-for-disclosure'] },
      since: { outcome: 'refused', says: { 'no-written-permission': '8(1)', 'liable-for-disclosure': '8(3)' } },
    }),
    { on: today, facts: { ...byParty, learntInMediation: false }, outcome: 'allowed', says: { 'learnt-elsewhere': '8(1)' } },

    // Who is bound: before the reform only the mediator and the parties.
    { on: '2012-05-01', facts: byParty, outcome: 'refused', says: { 'no-written-permission': '8(1)' } },
    { on: '2012-05-01', facts: byMediator, outcome: 'refused', says: { 'no-written-permission': '8(1)' } },
    ...broughtIn.flatMap((whoDiscloses) =>
      atBorder<DisclosureFacts>(
        '2022-01-02',
        { ...byParty, whoDiscloses },
        {
          before: { outcome: 'allowed', says: { 'not-a-participant-then': '2(8)' } },
          since: { outcome: 'refused', says: { 'no-written-permission': '8(1)' } },
        },
      ),
    ),
    ...atBorder<DisclosureFacts>(
      '2011-08-05',
      { ...byParty, whoDiscloses: 'outsider' },
      { before: { silent: ['not-a-participant-then'] }, since: { outcome: 'allowed', says: { 'not-a-participant-then': '2(8)' } } },
    ),
    ...atBorder<DisclosureFacts>(
      '2022-01-02',
      { ...byParty, whoDiscloses: 'outsider' },
      {
        before: { says: { 'not-a-participant-then': '2(8)' }, silent: ['not-a-participant'] },
        since: { outcome: 'allowed', says: { 'not-a-participant': '2(3-1)' }, silent: ['not-a-participant-then'] },
      },
    ),
    { on: today, facts: byParty, outcome: 'refused', says: { 'no-written-permission': '8(1)' } },

    // The mediator as a witness.
    ...atBorder<DisclosureFacts>('2011-08-05', asWitness, {
      before: { silent: ['mediator-is-no-witness'] },
      since: { outcome: 'refused', says: { 'mediator-is-no-witness': '8(2)' } },
    }),
    {
      on: today,
      facts: { ...asWitness, sourcePermission: 'written' },
      outcome: 'refused',
      says: { 'mediator-is-no-witness': '8(2)' },
    },
    { on: today, facts: { ...asWitness, witnessByLaw: true }, outcome: 'allowed', says: { 'witness-by-law': '8(2)' } },

    // A child in danger: the body that protects children must know, and only that body.
    {
      on: today,
      facts: { ...endangered, disclosedTo: 'child-protection' },
      outcome: 'allowed-if',
      says: { 'child-protection-must-know': '25(3)', 'child-before-confidentiality': '25(3)' },
      silent: ['no-written-permission'],
    },
    {
      on: today,
      facts: endangered,
      outcome: 'refused',
      says: { 'child-protection-must-know': '25(3)', 'no-written-permission': '8(1)' },
    },
    {
      on: today,
      facts: { ...endangered, childEndangered: false, disclosedTo: 'child-protection' },
      outcome: 'refused',
      says: { 'no-written-permission': '8(1)' },
    },
    { on: '2012-05-01', facts: { ...endangered, disclosedTo: 'child-protection' }, outcome: 'allowed-if' },

    // Figures about the mediator's own work.
    ...atBorder<DisclosureFacts>('2011-08-05', figures, {
      before: { silent: ['may-tell-of-own-work'] },
      since: { outcome: 'allowed', says: { 'may-tell-of-own-work': '10(1(2))' } },
    }),
    ...atBorder<DisclosureFacts>('2022-01-02', figures, {
      before: { outcome: 'allowed', silent: ['figures-are-named'] },
      since: { outcome: 'allowed', says: { 'figures-are-named': '10(1(2))', 'may-tell-of-own-work': '10(1(2))' } },
    }),
    { on: today, facts: { ...byParty, whatIsDisclosed: 'figures' }, outcome: 'refused', says: { 'no-written-permission': '8(1)' } },

    // Taking part proves no guilt.
    { on: today, facts: { ...byParty, usedAsGuiltProof: true }, outcome: 'refused', says: { 'mediation-proves-no-guilt': '24(2)' } },

    // Personal data.
    ...atBorder<DisclosureFacts>(
      '2013-11-26',
      { ...personal, subjectConsents: false },
      {
        before: { silent: ['consent-of-subject-needed', 'personal-data-confidential'] },
        since: { outcome: 'allowed-if', says: { 'consent-of-subject-needed': '7(1)', 'personal-data-confidential': '11(2)' } },
      },
    ),
    { on: today, facts: personal, outcome: 'allowed', says: { 'subject-consents': '7(1)' } },
    ...atBorder<DisclosureFacts>(
      '2016-01-01',
      { ...personal, dataKeptAbroad: true },
      {
        before: { outcome: 'allowed', silent: ['data-kept-abroad'] },
        since: { outcome: 'refused', says: { 'data-kept-abroad': '12(2)' } },
      },
    ),
    { on: today, facts: { ...personal, dataKeptAbroad: false }, outcome: 'allowed', says: { 'data-kept-in-kazakhstan': '12(2)' } },
    ...atBorder<DisclosureFacts>('2022-03-02', personal, {
      before: { silent: ['no-more-data-than-needed'] },
      since: { outcome: 'allowed', says: { 'no-more-data-than-needed': '7(9)' } },
    }),

    // Nothing is guessed.
    { on: today, facts: {}, outcome: 'missing', missing: ['whoDiscloses'] },
    { on: today, facts: { whoDiscloses: 'party' }, outcome: 'missing', missing: ['whatIsDisclosed'] },
    { on: today, facts: { whoDiscloses: 'party', whatIsDisclosed: 'identifiable' }, outcome: 'missing', missing: ['learntInMediation'] },
    {
      on: today,
      facts: { whoDiscloses: 'mediator', whatIsDisclosed: 'identifiable', learntInMediation: true },
      outcome: 'missing',
      missing: ['disclosedTo', 'childEndangered', 'sourcePermission'],
    },
    { on: today, facts: { ...asWitness, witnessByLaw: undefined }, outcome: 'missing', missing: ['witnessByLaw'] },
    { on: today, facts: { ...personal, subjectConsents: undefined }, outcome: 'missing', missing: ['subjectConsents'] },
  ] satisfies readonly Example<DisclosureFacts>[],
};
