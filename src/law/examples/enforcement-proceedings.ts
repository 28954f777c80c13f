import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type EnforcementFacts, enforcementProceedings } from '#law/questions/enforcement-proceedings.ts';

type Facts = WrittenFacts<EnforcementFacts>;

const contract: Facts = { enforcementStep: 'suspend', contractShownToOfficer: true, contractShownOn: '2026-03-02', creditorAsks: false };
const request: Facts = { enforcementStep: 'suspend', contractShownToOfficer: false, creditorAsks: true, creditorAskedOn: '2026-03-02' };
const both: Facts = { ...contract, creditorAsks: true, creditorAskedOn: '2026-03-03' };
const settled: Facts = {
  enforcementStep: 'settled',
  approvedByCourt: true,
  settlementShownToOfficer: true,
  chargesCollected: ['enforcement-sanction', 'enforcement-costs', 'late-charges', 'officer-fee'],
};

const suspension: readonly Example<EnforcementFacts>[] = [
  {
    row: 35,
    on: '2026-03-02',
    facts: { ...contract, enforcementStopsUntil: '2026-04-01' },
    outcome: 'allowed',
    says: { 'enforcement-stands-still': '25-1(1)', 'ask-creditor-too': '42(12)' },
    lastDays: { 'enforcement-suspended': '2026-04-01' },
    finds: { suspended: true, lastDay: '2026-04-01', resumesDay: '2026-04-02' },
  },
  {
    row: 35,
    on: '2026-03-02',
    facts: { ...contract, enforcementStopsUntil: '2026-04-02' },
    outcome: 'refused',
    says: { 'suspension-too-long': '25-1(1)' },
  },
  { on: '2026-04-01', facts: contract, outcome: 'allowed', says: { 'enforcement-stands-still': '25-1(1)' } },
  { on: '2026-04-02', facts: contract, outcome: 'refused', says: { 'enforcement-resumes': '25-1(1)' }, finds: { suspended: false } },
  // The thirtieth day after 12 February 2026 is a Saturday: a limit is not moved.
  { on: '2026-02-12', facts: { ...contract, contractShownOn: '2026-02-12' }, lastDays: { 'enforcement-suspended': '2026-03-14' } },
  {
    on: '2026-03-02',
    facts: request,
    outcome: 'allowed',
    says: {
      'creditor-may-suspend': '42(12)',
      'auction-goes-on': '42(12)',
      'collection-orders-go-on': '42(12)',
      'enforcement-stands-still': '44(8)',
    },
    silent: ['ask-creditor-too', 'suspended-until-creditor-asks'],
    lastDays: { 'enforcement-suspended-on-request': '2026-03-12' },
  },
  { on: '2026-03-12', facts: request, outcome: 'allowed' },
  { on: '2026-03-13', facts: request, outcome: 'refused', says: { 'enforcement-resumes': '46' } },
  {
    on: '2026-03-02',
    facts: { ...request, enforcementStopsUntil: '2026-03-13' },
    outcome: 'refused',
    says: { 'suspension-too-long': '44(8)' },
  },
  {
    on: '2026-03-03',
    facts: both,
    outcome: 'allowed',
    says: { 'creditor-may-suspend': '42(12)', 'enforcement-stands-still': '44(8)' },
    silent: ['ask-creditor-too'],
    lastDays: { 'enforcement-suspended': '2026-04-01', 'enforcement-suspended-on-request': '2026-04-02' },
    finds: { lastDay: '2026-04-02' },
  },
  {
    on: '2026-03-02',
    facts: { ...contract, contractShownToOfficer: false },
    outcome: 'refused',
    says: { 'no-ground-to-suspend': '42(12)' },
  },
];

const suspensionThen: readonly Example<EnforcementFacts>[] = [
  ...atBorder<EnforcementFacts>(
    '2022-01-02',
    { ...both, contractShownOn: '2022-01-01', creditorAskedOn: '2022-01-01' },
    {
      before: { lastDays: { 'enforcement-suspended-on-request': '2022-01-11' }, finds: { lastDay: '2022-01-11' } },
      since: {
        lastDays: { 'enforcement-suspended-on-request': '2022-01-31', 'enforcement-suspended': '2022-01-31' },
        finds: { lastDay: '2022-01-31' },
      },
    },
  ),
  ...atBorder<EnforcementFacts>(
    '2022-01-02',
    { ...contract, contractShownOn: '2022-01-01' },
    {
      before: { outcome: 'refused', says: { 'no-ground-to-suspend': '42(12)' } },
      since: { outcome: 'allowed', lastDays: { 'enforcement-suspended': '2022-01-31' } },
    },
  ),
  ...atBorder<EnforcementFacts>(
    '2015-01-01',
    { ...request, creditorAskedOn: '2014-12-25' },
    {
      before: {
        outcome: 'allowed',
        says: { 'suspended-until-creditor-asks': '44' },
        silent: ['resumes-by-itself', 'enforcement-suspended-on-request'],
        finds: { suspended: true },
      },
      since: {
        outcome: 'allowed',
        says: { 'resumes-by-itself': '46' },
        silent: ['suspended-until-creditor-asks'],
        lastDays: { 'enforcement-suspended-on-request': '2015-01-04' },
      },
    },
  ),
  ...atBorder<EnforcementFacts>(
    '2015-01-01',
    { ...request, creditorAskedOn: '2014-12-20' },
    {
      before: { outcome: 'allowed', silent: ['enforcement-resumes'] },
      since: { outcome: 'refused', says: { 'enforcement-resumes': '46' } },
    },
  ),
  { on: '2014-12-31', facts: { ...request, creditorAskedOn: '2014-12-20', enforcementStopsUntil: '2015-06-01' }, outcome: 'allowed' },
  ...atBorder<EnforcementFacts>(
    '2014-02-01',
    { ...request, creditorAskedOn: '2014-01-30' },
    {
      before: { silent: ['auction-goes-on', 'collection-orders-go-on'] },
      since: { says: { 'auction-goes-on': '42(12)', 'collection-orders-go-on': '42(12)' } },
    },
  ),
  ...atBorder<EnforcementFacts>(
    '2010-10-21',
    { ...request, creditorAskedOn: '2010-10-20' },
    {
      before: { silent: ['creditor-may-suspend', 'suspended-until-creditor-asks'] },
      since: { outcome: 'allowed', says: { 'creditor-may-suspend': '42(12)', 'suspended-until-creditor-asks': '44' } },
    },
  ),
];

const end: readonly Example<EnforcementFacts>[] = [
  {
    row: 35,
    on: '2026-03-20',
    facts: { ...settled, approvedByCourt: false, settlementShownToOfficer: false },
    outcome: 'allowed-if',
    says: { 'ends-by-settlement': '47(1(2-1))', 'approve-at-enforcement': '25-1(2)', 'show-to-officer': '25-1(3)' },
    collisions: ['C2'],
  },
  {
    row: 35,
    on: '2026-03-20',
    facts: settled,
    outcome: 'allowed',
    says: { 'approved-at-enforcement': '25-1(2)', 'settlement-shown': '25-1(3)', 'measures-lifted': '47(2)', 'no-new-start': '47(2)' },
    collisions: ['C2'],
  },
  {
    on: '2026-03-20',
    facts: { ...settled, chargesCollected: [] },
    outcome: 'allowed',
    says: {
      'measures-stay.enforcement-sanction': '47(2)',
      'measures-stay.enforcement-costs': '47(2)',
      'measures-stay.late-charges': '47(2)',
      'measures-stay.officer-fee': '47(2)',
    },
    silent: ['measures-lifted'],
  },
  { on: '2026-03-20', facts: { enforcementStep: 'settled' }, missing: ['approvedByCourt', 'settlementShownToOfficer', 'chargesCollected'] },
  ...atBorder<EnforcementFacts>(
    '2022-01-02',
    { ...settled, approvedByCourt: false, settlementShownToOfficer: false },
    {
      before: { outcome: 'allowed', silent: ['approve-at-enforcement', 'show-to-officer'] },
      since: { outcome: 'allowed-if', says: { 'approve-at-enforcement': '25-1(2)', 'show-to-officer': '25-1(3)' }, collisions: ['C2'] },
    },
  ),
  ...atBorder<EnforcementFacts>('2014-02-01', settled, {
    before: { outcome: 'refused', says: { 'settlement-ends-nothing-then': '47(1(2-1))' }, silent: ['measures-lifted'] },
    since: { outcome: 'allowed', says: { 'ends-by-settlement': '47(1(2-1))', 'measures-lifted': '47(2)' } },
  }),
  { on: '2014-02-01', facts: { ...settled, chargesCollected: [] }, says: { 'measures-stay.officer-fee': '47(2)' } },
];

const restart: readonly Example<EnforcementFacts>[] = [
  {
    on: '2026-03-20',
    facts: { enforcementStep: 'restart', restartGround: 'none' },
    outcome: 'refused',
    says: { 'may-not-start-anew': '47(2)' },
  },
  {
    on: '2026-03-20',
    facts: { enforcementStep: 'restart', restartGround: 'acts-unlawful' },
    outcome: 'allowed',
    says: { 'may-start-anew': '47(2)' },
  },
  ...atBorder<EnforcementFacts>(
    '2020-07-08',
    { enforcementStep: 'restart', restartGround: 'term-restored' },
    { before: { outcome: 'allowed' }, since: { outcome: 'refused', says: { 'may-not-start-anew': '47(2)' } } },
  ),
  { on: '2020-07-07', facts: { enforcementStep: 'restart', restartGround: 'acts-unlawful' }, outcome: 'allowed' },
  ...atBorder<EnforcementFacts>(
    '2010-10-21',
    { enforcementStep: 'restart', restartGround: 'term-restored' },
    {
      before: { outcome: 'refused', says: { 'not-in-force': '47(2)' } },
      since: { outcome: 'allowed', says: { 'may-start-anew': '47(2)' } },
    },
  ),
  { on: '2026-03-20', facts: { enforcementStep: 'restart' }, missing: ['restartGround'] },
  { on: '2026-03-20', facts: {}, missing: ['enforcementStep'] },
];

/** Mediation while a judgment is enforced: row 35 of the forty, standing still, ending, beginning anew, and how the law came to it. */
export const enforcementProceedingsExamples: ExampleTable<EnforcementFacts> = {
  question: enforcementProceedings,
  examples: [...suspension, ...suspensionThen, ...end, ...restart],
};
