import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type CourtClaimFacts, courtClaim } from '#law/questions/court-claim.ts';

type Facts = WrittenFacts<CourtClaimFacts>;

const today = '2026-03-02';
const free: Facts = { preTrialOrderSet: false, reconciliationTried: false };
const followed: Facts = { ...free, preTrialOrderSet: true, preTrialOrderFollowed: true };
const missed: Facts = { ...followed, preTrialOrderFollowed: false, preTrialOrderStillOpen: true };
const tried: Facts = { ...free, reconciliationTried: true };
// International Women's Day falls on a Sunday in 2026, so Monday 9 March is off; the days of Nauryz follow.
const brought: Facts = { ...free, claimFiledOn: '2026-03-02' };

/** What a claim needs of the steps before it: the pre-trial order, reconciliation, the terms of acceptance, the same dispute again. */
export const courtClaimExamples: ExampleTable<CourtClaimFacts> = {
  question: courtClaim,
  examples: [
    { on: today, facts: free, outcome: 'allowed', silent: ['claim-states-pre-trial-order', 'claim-states-reconciliation'] },
    {
      on: today,
      facts: followed,
      outcome: 'allowed-if',
      says: { 'claim-states-pre-trial-order': '148(2)', 'prove-pre-trial-order': '149(1)' },
    },
    {
      on: today,
      facts: { ...followed, preTrialProofAttached: true },
      outcome: 'allowed',
      says: { 'pre-trial-order-proved': '149(1)' },
    },
    {
      on: today,
      facts: { ...missed, claimAccepted: false },
      outcome: 'refused',
      says: { 'claim-comes-back': '152(1)', 'file-again-after-return': '152(3)' },
      silent: ['left-without-consideration'],
    },
    {
      on: today,
      facts: { ...missed, claimAccepted: true },
      outcome: 'refused',
      says: { 'left-without-consideration': '279(1)', 'duty-back-after-leaving': '280(1)', 'file-again-after-leaving': '280(3)' },
      silent: ['claim-comes-back'],
    },
    {
      on: today,
      facts: { ...missed, preTrialOrderStillOpen: false },
      outcome: 'allowed',
      says: { 'pre-trial-order-lost': '152(1)' },
    },
    { on: today, facts: missed, outcome: 'missing', missing: ['claimAccepted'] },
    { on: today, facts: {}, outcome: 'missing', missing: ['preTrialOrderSet', 'reconciliationTried'] },
    {
      on: today,
      facts: tried,
      outcome: 'allowed-if',
      says: { 'claim-states-reconciliation': '148(2)', 'prove-reconciliation': '149(1)' },
    },
    { on: today, facts: { ...tried, reconciliationProofAttached: true }, outcome: 'allowed', says: { 'reconciliation-proved': '149(1)' } },
    { on: today, facts: { ...free, sameDisputeEnded: true }, outcome: 'refused', says: { 'same-claim-not-accepted': '151(1)' } },
    { on: '2026-03-10', facts: { ...free, claimFiledOn: '2026-03-10' }, lastDays: { 'claim-acceptance': '2026-03-17' } },
    {
      on: today,
      facts: brought,
      outcome: 'allowed',
      says: { 'claim-acceptance': '150(1)' },
      lastDays: { 'claim-acceptance': '2026-03-10' },
    },
    { on: today, facts: { ...brought, reconciliationBeforeAcceptance: true }, lastDays: { 'claim-acceptance': '2026-03-17' } },
    { on: today, facts: { ...brought, preTrialProtocol: true }, lastDays: { 'claim-acceptance': '2026-03-27' } },
    // Terms of ten and fifteen working days came with the reform of 2021; before it the five days stood alone.
    ...atBorder<CourtClaimFacts>(
      '2022-01-02',
      { ...free, claimFiledOn: '2021-09-06', reconciliationBeforeAcceptance: true },
      { before: { lastDays: { 'claim-acceptance': '2021-09-13' } }, since: { lastDays: { 'claim-acceptance': '2021-09-20' } } },
    ),
    ...atBorder<CourtClaimFacts>(
      '2022-01-02',
      { ...free, claimFiledOn: '2021-09-06', preTrialProtocol: true },
      { before: { lastDays: { 'claim-acceptance': '2021-09-13' } }, since: { lastDays: { 'claim-acceptance': '2021-09-27' } } },
    ),
    ...atBorder<CourtClaimFacts>('2020-06-21', tried, {
      before: { outcome: 'allowed', silent: ['claim-states-reconciliation', 'prove-reconciliation'] },
      since: { outcome: 'allowed-if', says: { 'claim-states-reconciliation': '148(2)', 'prove-reconciliation': '149(1)' } },
    }),
    ...atBorder<CourtClaimFacts>(
      '2016-01-01',
      { ...followed, claimFiledOn: '2015-12-30', sameDisputeEnded: true },
      {
        before: { silent: ['claim-states-pre-trial-order', 'prove-pre-trial-order', 'same-claim-not-accepted', 'claim-acceptance'] },
        since: {
          says: {
            'claim-states-pre-trial-order': '148(2)',
            'prove-pre-trial-order': '149(1)',
            'same-claim-not-accepted': '151(1)',
            'claim-acceptance': '150(1)',
          },
        },
      },
    ),
    ...atBorder<CourtClaimFacts>(
      '2016-01-01',
      { ...missed, claimAccepted: false },
      {
        before: { outcome: 'allowed', silent: ['claim-comes-back', 'file-again-after-return'] },
        since: { outcome: 'refused', says: { 'claim-comes-back': '152(1)', 'file-again-after-return': '152(3)' } },
      },
    ),
    ...atBorder<CourtClaimFacts>(
      '2016-01-01',
      { ...missed, claimAccepted: true },
      {
        before: { outcome: 'allowed', silent: ['left-without-consideration', 'duty-back-after-leaving', 'file-again-after-leaving'] },
        since: {
          outcome: 'refused',
          says: { 'left-without-consideration': '279(1)', 'duty-back-after-leaving': '280(1)', 'file-again-after-leaving': '280(3)' },
        },
      },
    ),
  ],
};
