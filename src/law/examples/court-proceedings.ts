import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type CourtProceedingsFacts, courtProceedings } from '#law/questions/court-proceedings.ts';

type Facts = WrittenFacts<CourtProceedingsFacts>;

const today = '2026-03-10';
const pending: Facts = { instance: 'first-instance', beforeCourtRetires: true };
// The second of the five cases: contract on 16 February 2026, filed with the court the same day.
const external: Facts = { ...pending, courtHelper: 'by-a-mediator', contractConcludedOn: '2026-02-16', contractFiledWithCourt: true };
const byJudge: Facts = { ...pending, courtHelper: 'by-a-judge' };
const participatory: Facts = { ...pending, courtHelper: 'participatory', participatoryHelper: 'advocates' };
const cassation: Facts = {
  instance: 'cassation',
  beforeCourtRetires: true,
  courtHelper: 'by-a-mediator',
  settlementWithMotion: true,
  needsFurtherSteps: false,
};
const failed: Facts = { ...byJudge, courtMediationResult: 'failed', claimAccepted: true };
const always = {
  'mediation-in-this-court': '179(1)',
  'court-helps-to-settle': '174(1)',
  'settle-whole-or-part': '174(2)',
  'any-action-case': '174(3)',
};

/** Mediation in a civil case: rows 30, 31 and 32 of the forty, the month against the sixty days, judges, minutes, witnesses. */
export const courtProceedingsExamples: ExampleTable<CourtProceedingsFacts> = {
  question: courtProceedings,
  examples: [
    {
      row: 30,
      on: today,
      facts: external,
      outcome: 'allowed',
      says: {
        ...always,
        'court-invites-to-settle': '174(1)',
        'mediator-may-help': '179(1)',
        'court-must-suspend': '272(7)',
        'suspended-until-mediation-ends': '274(6)',
      },
      silent: ['suspension-shorter-than-term'],
      lastDays: { 'case-suspended': '2026-03-16' },
      finds: { suspended: true },
      collisions: ['C1'],
    },
    {
      row: 30,
      on: today,
      facts: { ...external, contractFiledWithCourt: false },
      outcome: 'allowed-if',
      says: { 'no-suspension-without-contract': '272(7)' },
      silent: ['case-suspended', 'court-must-suspend'],
      finds: { suspended: false },
    },
    // Thirty days after the contract the month is over, while the mediation may go on.
    { row: 30, on: '2026-03-17', facts: external, silent: ['suspension-shorter-than-term'] },
    { row: 30, on: '2026-03-18', facts: external, outcome: 'allowed', says: { 'suspension-shorter-than-term': '179(5)' } },
    { on: '2026-03-19', facts: external, says: { 'suspension-shorter-than-term': '179(5)' } },
    {
      on: today,
      facts: { ...external, extendedUntil: '2026-04-10' },
      outcome: 'allowed-if',
      says: { 'tell-court-jointly': '272(7)', 'suspension-shorter-than-term': '179(5)' },
    },
    {
      on: today,
      facts: { ...external, extendedUntil: '2026-03-16', courtToldOfExtension: true },
      outcome: 'allowed',
      says: { 'court-told-jointly': '272(7)' },
      silent: ['suspension-shorter-than-term'],
    },
    { on: today, facts: { ...external, caseSuspendedOn: '2026-02-18' }, lastDays: { 'case-suspended': '2026-03-18' } },
    { on: today, facts: { ...external, contractConcludedOn: undefined }, outcome: 'missing', missing: ['contractConcludedOn'] },
    { on: today, facts: {}, outcome: 'missing', missing: ['instance', 'beforeCourtRetires', 'courtHelper'] },
    { on: today, facts: { ...external, beforeCourtRetires: false }, outcome: 'refused', says: { 'court-has-retired': '179(1)' } },
    {
      on: today,
      facts: { ...external, forbiddenBy: 'a law on a kind of case' },
      outcome: 'refused',
      says: { 'action-case-excluded': '174(3)' },
      silent: ['any-action-case'],
    },
    {
      row: 31,
      on: today,
      facts: { ...byJudge, suspensionWorkingDays: 10, caseSuspendedOn: '2026-03-02' },
      outcome: 'allowed',
      says: {
        'judge-may-help': '179(1)',
        'judge-sets-day': '179(2)',
        'other-judge-mediates': '179(4)',
        'court-may-suspend': '273(7)',
        'suspension-within-ten-days': '179(4)',
        'no-minutes-kept': '179(7)',
      },
      lastDays: { 'judge-suspension': '2026-03-17' },
    },
    {
      row: 31,
      on: today,
      facts: { ...byJudge, suspensionWorkingDays: 11 },
      outcome: 'refused',
      says: { 'suspension-over-ten-days': '179(4)' },
    },
    { on: today, facts: { ...byJudge, suspensionWorkingDays: 9 }, outcome: 'allowed' },
    {
      on: today,
      facts: { ...byJudge, instance: 'appeal' },
      outcome: 'allowed',
      says: { 'mediation-in-this-court': '179(1)', 'panel-judge-mediates': '179(4)' },
      silent: ['other-judge-mediates'],
    },
    {
      on: today,
      facts: { ...byJudge, minutesKept: true },
      outcome: 'refused',
      says: { 'minutes-not-allowed': '179(7)' },
      silent: ['no-minutes-kept'],
    },
    {
      row: 32,
      on: today,
      facts: cassation,
      outcome: 'allowed',
      says: { 'mediation-in-this-court': '179(1)', 'settlement-came-with-motion': '179(6)', 'cassation-without-delay': '179(6)' },
      silent: ['court-must-suspend', 'case-suspended'],
    },
    {
      row: 32,
      on: today,
      facts: { ...cassation, settlementWithMotion: false },
      outcome: 'refused',
      says: { 'settlement-must-come-with-motion': '179(6)' },
    },
    // Courts of cassation of their own, since 1 July 2025, left the rule as it was.
    ...atBorder<CourtProceedingsFacts>(
      '2025-07-01',
      { ...cassation, settlementWithMotion: false },
      {
        before: { outcome: 'refused', says: { 'settlement-must-come-with-motion': '179(6)' } },
        since: { outcome: 'refused', says: { 'settlement-must-come-with-motion': '179(6)' } },
      },
    ),
    {
      on: today,
      facts: { ...cassation, needsFurtherSteps: true },
      outcome: 'refused',
      says: { 'cassation-allows-no-delay': '179(6)' },
    },
    {
      on: today,
      facts: participatory,
      outcome: 'allowed',
      says: { 'participatory-motion': '181(1)', 'participatory-helper': '181(2)', 'court-may-suspend': '273(7)' },
    },
    { on: today, facts: { ...participatory, participatoryHelper: 'legal-consultants' }, outcome: 'allowed' },
    {
      on: today,
      facts: { ...participatory, participatoryHelper: 'others' },
      outcome: 'refused',
      says: { 'participatory-needs-lawyers': '181(2)' },
    },
    ...atBorder<CourtProceedingsFacts>(
      '2020-06-21',
      { ...participatory, participatoryHelper: 'legal-consultants' },
      { before: { outcome: 'refused', says: { 'participatory-needs-lawyers': '181(2)' } }, since: { outcome: 'allowed' } },
    ),
    { on: '2019-03-04', facts: participatory, outcome: 'allowed', says: { 'participatory-helper': '181(2)' } },
    {
      on: today,
      facts: { ...external, courtMediationResult: 'settled' },
      outcome: 'allowed-if',
      says: { 'submit-for-approval': '180(1)' },
    },
    {
      on: today,
      facts: { ...external, courtMediationResult: 'failed' },
      outcome: 'allowed',
      says: { 'hearing-goes-on': '180(3)', 'case-resumes': '276' },
      silent: ['another-judge-hears', 'same-judge-hears-on'],
    },
    { on: today, facts: { ...failed, sameJudgeWanted: true }, outcome: 'allowed', says: { 'same-judge-hears-on': '179(4)' } },
    { on: today, facts: { ...failed, sameJudgeWanted: false }, outcome: 'allowed', says: { 'another-judge-hears': '179(4)' } },
    {
      on: today,
      facts: { ...failed, claimAccepted: false, sameJudgeWanted: false },
      outcome: 'allowed',
      says: { 'another-judge-hears': '179(3)' },
    },
    {
      on: today,
      facts: { ...failed, claimAccepted: false, sameJudgeWanted: true },
      outcome: 'allowed',
      says: { 'same-judge-hears-on': '179(3)' },
    },
    { on: today, facts: failed, outcome: 'missing', missing: ['sameJudgeWanted'] },
    ...atBorder<CourtProceedingsFacts>(
      '2020-06-21',
      { ...failed, sameJudgeWanted: true },
      { before: { silent: ['same-judge-hears-on'] }, since: { says: { 'same-judge-hears-on': '179(4)' } } },
    ),
    ...atBorder<CourtProceedingsFacts>(
      '2020-06-21',
      { ...failed, claimAccepted: false, sameJudgeWanted: false },
      { before: { silent: ['another-judge-hears'] }, since: { says: { 'another-judge-hears': '179(3)' } } },
    ),
    {
      on: today,
      facts: { ...external, mediatorCalledAsWitness: true, witnessByLaw: false },
      outcome: 'refused',
      says: { 'no-witness-in-civil-case': '80(3)' },
    },
    {
      on: today,
      facts: { ...external, mediatorCalledAsWitness: true, witnessByLaw: true },
      outcome: 'allowed',
      says: { 'civil-witness-by-law': '80(3)' },
    },
    ...atBorder<CourtProceedingsFacts>('2022-01-02', external, {
      before: { outcome: 'allowed', says: { 'court-helps-to-settle': '174(1)' }, silent: ['court-invites-to-settle'] },
      since: { outcome: 'allowed', says: { 'court-invites-to-settle': '174(1)' } },
    }),
    // The code came into force on 1 January 2016.
    ...atBorder<CourtProceedingsFacts>(
      '2016-01-01',
      {
        ...external,
        contractConcludedOn: '2015-12-28',
        extendedUntil: '2016-02-20',
        courtMediationResult: 'failed',
        mediatorCalledAsWitness: true,
        witnessByLaw: false,
      },
      {
        before: {
          outcome: 'refused',
          says: { 'no-mediation-in-this-court': '179(1)', 'helper-not-then': '179(1)' },
          silent: [
            'court-helps-to-settle',
            'settle-whole-or-part',
            'any-action-case',
            'hearing-goes-on',
            'case-resumes',
            'no-witness-in-civil-case',
            'court-must-suspend',
            'tell-court-jointly',
            'case-suspended',
          ],
        },
        since: {
          says: {
            ...always,
            'mediator-may-help': '179(1)',
            'court-must-suspend': '272(7)',
            'tell-court-jointly': '272(7)',
            'case-suspended': '179(5)',
            'suspended-until-mediation-ends': '274(6)',
            'hearing-goes-on': '180(3)',
            'case-resumes': '276',
            'no-witness-in-civil-case': '80(3)',
          },
        },
      },
    ),
    ...atBorder<CourtProceedingsFacts>(
      '2016-01-01',
      { ...byJudge, suspensionWorkingDays: 5, courtMediationResult: 'settled' },
      {
        before: {
          outcome: 'refused',
          says: { 'helper-not-then': '179(1)' },
          silent: ['submit-for-approval', 'judge-sets-day', 'other-judge-mediates', 'suspension-within-ten-days', 'no-minutes-kept'],
        },
        since: {
          outcome: 'allowed-if',
          says: {
            'judge-sets-day': '179(2)',
            'other-judge-mediates': '179(4)',
            'court-may-suspend': '273(7)',
            'suspension-within-ten-days': '179(4)',
            'no-minutes-kept': '179(7)',
            'submit-for-approval': '180(1)',
          },
        },
      },
    ),
    ...atBorder<CourtProceedingsFacts>('2016-01-01', participatory, {
      before: {
        outcome: 'refused',
        says: { 'helper-not-then': '181(2)' },
        silent: ['participatory-motion', 'court-may-suspend', 'suspended-until-mediation-ends'],
      },
      since: {
        outcome: 'allowed',
        says: { 'participatory-motion': '181(1)', 'participatory-helper': '181(2)', 'court-may-suspend': '273(7)' },
      },
    }),
    ...atBorder<CourtProceedingsFacts>('2016-01-01', cassation, {
      before: { silent: ['settlement-came-with-motion', 'cassation-without-delay'] },
      since: { outcome: 'allowed', says: { 'settlement-came-with-motion': '179(6)', 'cassation-without-delay': '179(6)' } },
    }),
    ...atBorder<CourtProceedingsFacts>(
      '2016-01-01',
      { ...byJudge, instance: 'appeal' },
      { before: { silent: ['panel-judge-mediates'] }, since: { outcome: 'allowed', says: { 'panel-judge-mediates': '179(4)' } } },
    ),
  ],
};
