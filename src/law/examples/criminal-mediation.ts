import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type CriminalMediationFacts, criminalMediation } from '#law/questions/criminal-mediation.ts';

type Facts = WrittenFacts<CriminalMediationFacts>;

const today = '2026-06-05';
const theft: Facts = {
  setting: 'criminal',
  asksSuspension: false,
  usedAsGuiltProof: false,
  minorIsParty: false,
  proceedingsEndOn: '2026-06-30',
  refusalHeldAgainst: false,
  criminalMediationEnd: 'goes-on',
};
const minor: Facts = { ...theft, minorIsParty: true };
const offence: Facts = { ...theft, setting: 'administrative-offence', asksSuspension: undefined };

const rows: readonly Example<CriminalMediationFacts>[] = [
  {
    row: 33,
    on: today,
    facts: { ...theft, asksSuspension: true },
    outcome: 'refused',
    says: { 'contract-does-not-suspend': '24(1)' },
  },
  { row: 33, on: today, facts: { ...theft, usedAsGuiltProof: true }, outcome: 'refused', says: { 'mediation-proves-no-guilt': '24(2)' } },
  {
    row: 33,
    on: today,
    facts: theft,
    outcome: 'allowed',
    says: {
      'case-goes-on': '24(1)',
      'no-guilt-by-taking-part': '24(2)',
      'within-proceedings': '24(4)',
      'refusal-does-no-harm': '24(5)',
    },
    silent: ['minor-alone', 'send-settlement-to-body'],
  },
  { row: 34, on: today, facts: { ...minor, companions: [] }, outcome: 'refused', says: { 'minor-alone': '24(3)' } },
  { row: 34, on: today, facts: { ...minor, companions: ['psychologist'] }, outcome: 'allowed', says: { 'minor-accompanied': '24(3)' } },
  {
    row: 34,
    on: today,
    facts: { ...minor, companions: ['legal-representative'] },
    outcome: 'allowed',
    says: { 'minor-accompanied': '24(3)' },
  },
];

const paragraphs: readonly Example<CriminalMediationFacts>[] = [
  { on: today, facts: { ...minor, companions: ['teacher'] }, outcome: 'allowed', says: { 'minor-accompanied': '24(3)' } },
  { on: '2012-05-01', facts: { ...minor, companions: ['teacher'] }, says: { 'minor-accompanied': '24(3)' } },
  { on: '2012-05-01', facts: { ...minor, companions: ['psychologist'] }, says: { 'minor-accompanied': '24(3)' } },
  ...atBorder<CriminalMediationFacts>(
    '2013-07-20',
    { ...minor, companions: ['legal-representative'] },
    { before: { says: { 'minor-alone': '24(3)' } }, since: { says: { 'minor-accompanied': '24(3)' } } },
  ),
  { on: '2026-06-30', facts: theft, outcome: 'allowed', finds: { lastDay: '2026-06-30', expired: false } },
  { on: '2026-07-01', facts: theft, outcome: 'refused', says: { 'term-expired': '24(4)' }, finds: { expired: true } },
  { on: today, facts: { ...theft, refusalHeldAgainst: true }, outcome: 'refused', says: { 'refusal-held-against': '24(5)' } },
  {
    on: '2026-06-12',
    facts: { ...theft, criminalMediationEnd: 'settlement', bodyTold: false },
    outcome: 'allowed-if',
    says: { 'send-settlement-to-body': '24(6)' },
  },
  {
    on: '2026-06-12',
    facts: { ...theft, criminalMediationEnd: 'no-settlement', bodyTold: false },
    outcome: 'allowed-if',
    says: { 'send-notice-to-body': '24(6)' },
  },
  {
    on: '2026-06-12',
    facts: { ...theft, criminalMediationEnd: 'settlement', bodyTold: true },
    outcome: 'allowed',
    says: { 'body-was-told': '24(6)' },
  },
  { on: '2026-06-12', facts: { ...theft, criminalMediationEnd: 'settlement' }, outcome: 'missing', missing: ['bodyTold'] },
  {
    on: today,
    facts: { setting: 'criminal' },
    outcome: 'missing',
    missing: ['asksSuspension', 'usedAsGuiltProof', 'minorIsParty', 'proceedingsEndOn', 'refusalHeldAgainst', 'criminalMediationEnd'],
  },
  { on: today, facts: {}, missing: ['setting'] },
];

const editions: readonly Example<CriminalMediationFacts>[] = [
  ...atBorder<CriminalMediationFacts>(
    '2011-08-05',
    { ...minor, proceedingsEndOn: '2011-08-31', companions: ['teacher'], criminalMediationEnd: 'no-settlement', bodyTold: true },
    {
      before: {
        outcome: 'refused',
        says: { 'kind-not-in-scope': '24(4)' },
        silent: [
          'case-goes-on',
          'no-guilt-by-taking-part',
          'minor-accompanied',
          'refusal-does-no-harm',
          'body-was-told',
          'within-proceedings',
        ],
      },
      since: {
        outcome: 'allowed',
        says: {
          'case-goes-on': '24(1)',
          'no-guilt-by-taking-part': '24(2)',
          'minor-accompanied': '24(3)',
          'refusal-does-no-harm': '24(5)',
          'body-was-told': '24(6)',
        },
      },
    },
  ),
  { on: today, facts: offence, outcome: 'allowed', says: { 'within-proceedings': '24(4)' }, silent: ['case-goes-on'] },
  ...atBorder<CriminalMediationFacts>(
    '2022-01-02',
    { ...offence, criminalMediationEnd: 'settlement', bodyTold: false },
    {
      before: {
        outcome: 'refused',
        says: { 'kind-not-in-scope': '24(4)' },
        silent: ['send-settlement-to-body', 'within-proceedings', 'refusal-does-no-harm'],
      },
      since: { outcome: 'allowed-if', says: { 'within-proceedings': '24(4)', 'send-settlement-to-body': '24(6)' } },
    },
  ),
  {
    on: '2022-01-01',
    facts: { ...theft, criminalMediationEnd: 'settlement', bodyTold: false },
    says: { 'send-settlement-to-body': '24(6)' },
  },
];

/** Mediation in a criminal or offence case by the Law on Mediation: rows 33 and 34 of the forty and every paragraph of article 24. */
export const criminalMediationExamples: ExampleTable<CriminalMediationFacts> = {
  question: criminalMediation,
  examples: [...rows, ...paragraphs, ...editions],
};
