import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type AdministrativeFacts, administrativeProceedings } from '#law/questions/administrative-proceedings.ts';

type Facts = WrittenFacts<AdministrativeFacts>;

const today = '2026-03-02';
const open: Facts = {
  instance: 'first-instance',
  courtDecision: 'pending',
  administrativeDiscretion: true,
  beforeCourtRetires: true,
  settlementReached: false,
};
const reached: Facts = {
  ...open,
  settlementReached: true,
  writtenAndSigned: true,
  enforceableTerms: true,
  administrativeTerms: ['agreed-terms', 'court-costs-and-representatives'],
  violatesRights: false,
};
const approved: Facts = { courtDecision: 'approved', inDefault: true, penaltyImposedOn: '2026-02-03' };

/** A case before an administrative court: rows 5 and 32 of the forty, the terms of the settlement, its approval, the penalty. */
export const administrativeProceedingsExamples: ExampleTable<AdministrativeFacts> = {
  question: administrativeProceedings,
  examples: [
    {
      row: 5,
      on: today,
      facts: open,
      outcome: 'allowed',
      says: {
        discretion: '120(1)',
        'until-court-retires': '120(1)',
        'court-helps-to-settle': '120(8)',
        'other-judge-mediates': '121(1)',
        'judge-sets-day': '121(2)',
        'no-minutes-kept': '121(3)',
        'administrative-case-goes-on': '120(10)',
      },
      finds: { state: 'pending' },
    },
    { row: 5, on: today, facts: { ...open, administrativeDiscretion: false }, outcome: 'refused', says: { 'no-discretion': '120(1)' } },
    { on: today, facts: { ...open, beforeCourtRetires: false }, outcome: 'refused', says: { 'court-has-retired': '120(1)' } },
    { on: today, facts: { ...open, minutesKept: true }, outcome: 'refused', says: { 'minutes-not-allowed': '121(3)' } },
    {
      on: today,
      facts: { ...open, instance: 'appeal' },
      outcome: 'allowed',
      says: { 'panel-judge-mediates': '121(1)' },
      silent: ['other-judge-mediates'],
    },
    {
      row: 32,
      on: today,
      facts: { ...reached, instance: 'cassation', settlementWithMotion: true },
      outcome: 'allowed-if',
      says: { 'settlement-came-with-motion': '121(1)' },
    },
    {
      row: 32,
      on: today,
      facts: { ...reached, instance: 'cassation', settlementWithMotion: false },
      outcome: 'refused',
      says: { 'settlement-must-come-with-motion': '121(1)' },
    },
    {
      on: today,
      facts: reached,
      outcome: 'allowed-if',
      says: {
        'settlement-in-writing': '120(3)',
        'settlement-enforceable': '120(4)',
        'administrative-terms-stated': '120(4)',
        'motion-heard-in-court': '120(5)',
      },
      silent: ['administrative-case-goes-on'],
      finds: { lacking: '' },
    },
    { on: today, facts: { ...reached, writtenAndSigned: false }, outcome: 'refused', says: { 'settlement-not-in-writing': '120(3)' } },
    { on: today, facts: { ...reached, enforceableTerms: false }, outcome: 'refused', says: { 'settlement-not-enforceable': '120(4)' } },
    {
      on: today,
      facts: { ...reached, administrativeTerms: ['agreed-terms'] },
      outcome: 'refused',
      says: { 'administrative-lacks.court-costs-and-representatives': '120(4)' },
    },
    {
      on: today,
      facts: { ...reached, administrativeTerms: [] },
      outcome: 'refused',
      says: { 'administrative-lacks.agreed-terms': '120(4)' },
      finds: { lacking: 'agreed-terms court-costs-and-representatives' },
    },
    { on: today, facts: { ...reached, violatesRights: true }, outcome: 'refused', says: { 'court-will-not-approve': '120(9)' } },
    {
      on: today,
      facts: { courtDecision: 'approved' },
      outcome: 'allowed',
      says: { 'claim-returned-on-approval': '120(6)' },
      silent: ['writ-on-default', 'penalty-for-default'],
      finds: { state: 'approved' },
    },
    {
      on: today,
      facts: approved,
      outcome: 'allowed',
      says: { 'writ-on-default': '120(7)', 'penalty-for-default': '127(5)' },
      lastDays: { 'performance-after-penalty': '2026-03-03' },
      finds: { penaltyIndices: 50 },
    },
    { on: today, facts: { courtDecision: 'not-approved' }, outcome: 'allowed', says: { 'administrative-case-goes-on': '120(10)' } },
    {
      on: today,
      facts: {},
      outcome: 'missing',
      missing: ['courtDecision', 'administrativeDiscretion', 'beforeCourtRetires', 'instance', 'settlementReached'],
    },
    // The code came into force on 1 July 2021.
    ...atBorder<AdministrativeFacts>('2021-07-01', open, {
      before: {
        silent: [
          'discretion',
          'until-court-retires',
          'court-helps-to-settle',
          'other-judge-mediates',
          'judge-sets-day',
          'no-minutes-kept',
          'administrative-case-goes-on',
        ],
      },
      since: {
        says: {
          discretion: '120(1)',
          'until-court-retires': '120(1)',
          'court-helps-to-settle': '120(8)',
          'other-judge-mediates': '121(1)',
          'judge-sets-day': '121(2)',
          'no-minutes-kept': '121(3)',
          'administrative-case-goes-on': '120(10)',
        },
      },
    }),
    ...atBorder<AdministrativeFacts>(
      '2021-07-01',
      { ...reached, violatesRights: true },
      {
        before: {
          silent: [
            'settlement-in-writing',
            'settlement-enforceable',
            'administrative-terms-stated',
            'court-will-not-approve',
            'motion-heard-in-court',
          ],
        },
        since: {
          says: {
            'settlement-in-writing': '120(3)',
            'settlement-enforceable': '120(4)',
            'administrative-terms-stated': '120(4)',
            'court-will-not-approve': '120(9)',
            'motion-heard-in-court': '120(5)',
          },
        },
      },
    ),
    ...atBorder<AdministrativeFacts>('2021-07-01', approved, {
      before: { silent: ['claim-returned-on-approval', 'writ-on-default', 'penalty-for-default', 'performance-after-penalty'] },
      since: {
        says: {
          'claim-returned-on-approval': '120(6)',
          'writ-on-default': '120(7)',
          'penalty-for-default': '127(5)',
          'performance-after-penalty': '127(5)',
        },
      },
    }),
    ...atBorder<AdministrativeFacts>(
      '2021-07-01',
      { ...open, instance: 'appeal' },
      { before: { silent: ['panel-judge-mediates'] }, since: { says: { 'panel-judge-mediates': '121(1)' } } },
    ),
    ...atBorder<AdministrativeFacts>(
      '2021-07-01',
      { ...open, instance: 'cassation', settlementWithMotion: true },
      { before: { silent: ['settlement-came-with-motion'] }, since: { says: { 'settlement-came-with-motion': '121(1)' } } },
    ),
  ],
};
