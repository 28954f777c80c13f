import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type CourtSettlementFacts, courtSettlement } from '#law/questions/court-settlement.ts';

type Facts = WrittenFacts<CourtSettlementFacts>;

const today = '2026-04-03';
// The second of the five cases: the director signs, two parties, 24 600 tenge of duty.
const lawful: Facts = {
  courtSettlementKind: 'mediation',
  courtDecision: 'pending',
  representativeSigns: false,
  timeAndOrderStated: true,
  suspensiveCondition: false,
  violatesRights: false,
  courtCostsSplit: true,
  signatories: 2,
};
const approved: Facts = {
  courtSettlementKind: 'mediation',
  courtDecision: 'approved',
  instance: 'first-instance',
  dutyPaidTiyn: 2_460_000,
};
const mayContain = 'deferral instalments assignment forgiveness recognition-of-debt split-of-court-costs terms-of-enforcement';

/** A settlement before the court of a civil case: row 39 of the forty, copies, appearance, approval, duty, writ, the same claim again. */
export const courtSettlementExamples: ExampleTable<CourtSettlementFacts> = {
  question: courtSettlement,
  examples: [
    {
      row: 39,
      on: today,
      facts: lawful,
      outcome: 'allowed-if',
      says: {
        'court-checks-settlement': '180(1)',
        'settlement-meets-both-acts': '180(2)',
        'time-and-order-stated': '176(2)',
        'settlement-may-contain': '176(4)',
        'copies-for-court': '176(5)',
      },
      silent: ['court-costs-set-off', 'approval-at-enforcement', 'motion-not-considered'],
      finds: { state: 'pending', copies: 3, mayContain },
    },
    { row: 39, on: today, facts: { ...lawful, suspensiveCondition: true }, outcome: 'refused', says: { 'suspensive-condition': '176(3)' } },
    {
      row: 39,
      on: today,
      facts: { ...lawful, representativeSigns: true, powerNamesSettlement: false },
      outcome: 'refused',
      says: { 'power-lacks-settlement': '176(1)' },
    },
    {
      row: 39,
      on: today,
      facts: approved,
      outcome: 'allowed',
      says: {
        'case-terminated': '277(6)',
        'ruling-returns-duty': '177(5)',
        'termination-returns-duty': '278(3)',
        'duty-comes-back': '115(2)',
        'no-second-claim': '278(2)',
      },
      silent: ['writ-on-default', 'same-claim-barred'],
      finds: { state: 'approved', dutyBackTiyn: 2_460_000 },
    },
    {
      row: 39,
      on: today,
      facts: { ...approved, inDefault: true },
      outcome: 'allowed',
      says: { 'writ-on-default': '178(2)', 'enforced-as-amicable': '180(4)' },
    },
    {
      row: 39,
      on: today,
      facts: { ...approved, sameClaimAgain: true },
      outcome: 'refused',
      says: { 'same-claim-barred': '278(2)', 'same-claim-not-accepted': '151(1)' },
      silent: ['no-second-claim'],
    },
    {
      on: today,
      facts: { ...lawful, representativeSigns: true, powerNamesSettlement: true },
      outcome: 'allowed-if',
      says: { 'power-names-settlement': '176(1)' },
    },
    { on: today, facts: { ...lawful, timeAndOrderStated: false }, outcome: 'refused', says: { 'time-and-order-missing': '176(2)' } },
    { on: today, facts: { ...lawful, violatesRights: true }, outcome: 'refused', says: { 'court-will-not-approve': '177(4)' } },
    { on: today, facts: { ...lawful, courtCostsSplit: false }, outcome: 'allowed-if', says: { 'court-costs-set-off': '176(4)' } },
    { on: today, facts: { ...lawful, atEnforcement: true }, outcome: 'allowed-if', says: { 'approval-at-enforcement': '179(8)' } },
    { on: today, facts: { ...lawful, partiesAppear: false }, outcome: 'allowed-if', says: { 'motion-not-considered': '177(1)' } },
    {
      on: today,
      facts: { ...lawful, partiesAppear: false, askedWithoutThem: true },
      outcome: 'allowed-if',
      says: { 'considered-without-parties': '177(1)' },
      silent: ['motion-not-considered'],
    },
    { on: today, facts: { ...approved, instance: 'appeal' }, finds: { dutyBackTiyn: 2_460_000 } },
    { on: today, facts: { ...approved, instance: 'cassation' }, finds: { dutyBackTiyn: 1_230_000 } },
    { on: today, facts: { ...approved, instance: undefined }, outcome: 'missing', missing: ['instance'] },
    {
      on: today,
      facts: { ...approved, atEnforcement: true },
      outcome: 'allowed',
      silent: ['case-terminated', 'ruling-returns-duty', 'duty-comes-back'],
    },
    {
      on: today,
      facts: { ...lawful, courtDecision: 'not-approved' },
      outcome: 'allowed',
      says: { 'hearing-goes-on': '180(3)' },
      finds: { state: 'not-approved' },
    },
    {
      on: today,
      facts: { ...lawful, courtSettlementKind: 'participatory' },
      outcome: 'allowed-if',
      says: { 'court-checks-settlement': '182(1)' },
      silent: ['settlement-meets-both-acts'],
    },
    {
      on: today,
      facts: { ...approved, courtSettlementKind: 'participatory', inDefault: true },
      outcome: 'allowed',
      says: { 'enforced-as-amicable': '182(4)' },
    },
    {
      on: today,
      facts: { ...lawful, courtSettlementKind: 'participatory', courtDecision: 'not-approved' },
      outcome: 'allowed',
      says: { 'hearing-goes-on': '182(3)' },
    },
    { on: today, facts: {}, outcome: 'missing', missing: ['courtSettlementKind', 'courtDecision'] },
    {
      on: today,
      facts: { courtSettlementKind: 'mediation', courtDecision: 'pending' },
      outcome: 'missing',
      missing: ['representativeSigns', 'timeAndOrderStated', 'suspensiveCondition', 'violatesRights'],
    },
    // The code came into force on 1 January 2016.
    ...atBorder<CourtSettlementFacts>(
      '2016-01-01',
      {
        ...lawful,
        courtCostsSplit: false,
        atEnforcement: true,
        partiesAppear: false,
        representativeSigns: true,
        powerNamesSettlement: true,
      },
      {
        before: {
          silent: [
            'court-checks-settlement',
            'settlement-meets-both-acts',
            'power-names-settlement',
            'time-and-order-stated',
            'settlement-may-contain',
            'court-costs-set-off',
            'approval-at-enforcement',
            'motion-not-considered',
            'copies-for-court',
          ],
        },
        since: {
          says: {
            'court-checks-settlement': '180(1)',
            'settlement-meets-both-acts': '180(2)',
            'power-names-settlement': '176(1)',
            'time-and-order-stated': '176(2)',
            'settlement-may-contain': '176(4)',
            'court-costs-set-off': '176(4)',
            'approval-at-enforcement': '179(8)',
            'motion-not-considered': '177(1)',
            'copies-for-court': '176(5)',
          },
        },
      },
    ),
    ...atBorder<CourtSettlementFacts>(
      '2016-01-01',
      { ...lawful, suspensiveCondition: true, violatesRights: true },
      {
        before: { silent: ['suspensive-condition', 'court-will-not-approve'] },
        since: { says: { 'suspensive-condition': '176(3)', 'court-will-not-approve': '177(4)' } },
      },
    ),
    ...atBorder<CourtSettlementFacts>(
      '2016-01-01',
      { ...approved, inDefault: true, sameClaimAgain: true },
      {
        before: {
          silent: [
            'case-terminated',
            'ruling-returns-duty',
            'termination-returns-duty',
            'duty-comes-back',
            'writ-on-default',
            'enforced-as-amicable',
            'same-claim-barred',
          ],
        },
        since: {
          says: {
            'case-terminated': '277(6)',
            'ruling-returns-duty': '177(5)',
            'termination-returns-duty': '278(3)',
            'duty-comes-back': '115(2)',
            'writ-on-default': '178(2)',
            'enforced-as-amicable': '180(4)',
            'same-claim-barred': '278(2)',
          },
        },
      },
    ),
    ...atBorder<CourtSettlementFacts>(
      '2016-01-01',
      { ...approved, instance: 'cassation', courtSettlementKind: 'participatory', inDefault: true },
      {
        before: { silent: ['duty-comes-back', 'enforced-as-amicable'] },
        since: { says: { 'duty-comes-back': '115(2)', 'enforced-as-amicable': '182(4)' } },
      },
    ),
    ...atBorder<CourtSettlementFacts>(
      '2016-01-01',
      { ...lawful, courtSettlementKind: 'participatory' },
      { before: { silent: ['court-checks-settlement'] }, since: { says: { 'court-checks-settlement': '182(1)' } } },
    ),
    ...atBorder<CourtSettlementFacts>(
      '2016-01-01',
      { courtSettlementKind: 'participatory', courtDecision: 'not-approved' },
      { before: { silent: ['hearing-goes-on'] }, since: { says: { 'hearing-goes-on': '182(3)' } } },
    ),
  ],
};
