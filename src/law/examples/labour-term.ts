import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type EmployerKind, type LabourFacts, labourTerm } from '#law/questions/labour-term.ts';

type Facts = WrittenFacts<LabourFacts>;

const dismissal: Facts = { labourClaim: 'reinstatement', employerKind: 'ordinary', labourEventOn: '2026-02-02' };
const mediated: Facts = { ...dismissal, contractConcludedOn: '2026-02-20' };
const ended: Facts = { ...mediated, mediationEndedOn: '2026-03-19' };
const sunday: Facts = { ...dismissal, labourEventOn: '2026-04-03' };
const created: Facts = { ...dismissal, commissionCreatedOn: '2026-03-10' };
const old: Facts = { ...dismissal, labourEventOn: '2020-05-01' };
const excepted: readonly EmployerKind[] = [
  'micro-business',
  'small-non-profit',
  'domestic-work',
  'executive',
  'military-or-law-enforcement',
  'civil-service',
];

/** Until when an employee may go to the commission or to a court: the case of wages and dismissal, the standstill, every excepted employer. */
export const labourTermExamples: ExampleTable<LabourFacts> = {
  question: labourTerm,
  examples: [
    ...(['2026-03-01', '2026-03-02'] as const).map((on) => ({
      on,
      facts: dismissal,
      outcome: 'allowed' as const,
      says: { 'labour-term-runs': '160', 'commission-first': '159(1)' },
      lastDays: { 'labour-claim': '2026-03-02' as const },
      finds: { nominalDay: '2026-03-02', goesTo: 'commission' },
    })),
    { on: '2026-03-03', facts: dismissal, outcome: 'refused', says: { 'labour-term-missed': '160' }, finds: { state: 'missed' } },
    {
      on: '2026-03-10',
      facts: mediated,
      outcome: 'allowed',
      says: { 'labour-clock-stands': '160' },
      silent: ['labour-claim'],
      finds: { state: 'standing-still', daysLeft: 10 },
    },
    ...(['2026-03-29', '2026-03-30'] as const).map((on) => ({
      on,
      facts: ended,
      outcome: 'allowed' as const,
      says: { 'labour-clock-resumed': '160', 'labour-term-runs': '160' },
      lastDays: { 'labour-claim': '2026-03-30' as const },
      finds: { nominalDay: '2026-03-29', daysLeft: 10 },
    })),
    { on: '2026-03-31', facts: ended, outcome: 'refused', says: { 'labour-term-missed': '160' } },
    { on: '2026-03-10', facts: { ...dismissal, contractConcludedOn: '2026-03-03' }, outcome: 'refused', finds: { state: 'missed' } },
    { on: '2026-03-10', facts: { ...dismissal, contractConcludedOn: '2026-03-02' }, outcome: 'allowed', finds: { daysLeft: 0 } },
    // The count ends on Sunday 3 May; the last day is Monday 4 May, and a contract of that day is still in time.
    {
      on: '2026-05-06',
      facts: { ...sunday, contractConcludedOn: '2026-05-04' },
      outcome: 'allowed',
      says: { 'labour-clock-stands': '160' },
      finds: { daysLeft: 0 },
    },
    { on: '2026-05-06', facts: { ...sunday, contractConcludedOn: '2026-05-05' }, outcome: 'refused', silent: ['labour-clock-stands'] },
    // A contract of the first day leaves the whole term; one from before it too.
    { on: '2026-02-10', facts: { ...dismissal, contractConcludedOn: '2026-02-02' }, finds: { daysLeft: 28 } },
    { on: '2026-02-10', facts: { ...dismissal, contractConcludedOn: '2026-01-20' }, finds: { daysLeft: 28 } },
    {
      on: '2026-02-10',
      facts: { ...dismissal, commissionDecidedOn: '2026-02-05' },
      says: { 'commission-not-needed': '159(1)', 'labour-term-runs': '160' },
      finds: { nominalDay: '2026-04-05', goesTo: 'court' },
    },
    {
      on: '2026-02-10',
      facts: { ...dismissal, commissionDecidedOn: '2026-02-05', commissionCopyOn: '2026-02-09' },
      finds: { nominalDay: '2026-04-09', goesTo: 'court' },
    },
    ...excepted.map((employerKind) => ({
      on: '2026-02-10' as const,
      facts: { ...dismissal, employerKind },
      says: { 'commission-not-needed': '159(1)' },
      finds: { nominalDay: '2026-05-02', goesTo: 'court' },
    })),
    { on: '2026-02-10', facts: { ...dismissal, labourClaim: 'other' }, outcome: 'allowed', finds: { nominalDay: '2027-02-02' } },
    {
      on: '2026-04-10',
      facts: { ...ended, commissionDecidedOn: '2026-04-01' },
      silent: ['labour-clock-resumed'],
      finds: { nominalDay: '2026-06-01' },
    },
    {
      on: '2026-05-01',
      facts: { ...dismissal, commissionMissing: true },
      outcome: 'allowed',
      says: { 'no-commission-clock-stands': '160' },
      silent: ['labour-claim'],
      finds: { state: 'standing-still' },
    },
    {
      on: '2026-03-20',
      facts: created,
      outcome: 'allowed',
      says: { 'commission-came-later': '160' },
      lastDays: { 'labour-claim': '2026-04-10' },
    },
    { on: '2026-04-11', facts: created, outcome: 'refused', says: { 'labour-term-missed': '160' } },
    {
      on: '2026-03-20',
      facts: { ...created, labourClaim: 'other' },
      lastDays: { 'labour-claim': '2027-03-10' },
    },
    {
      on: '2026-03-20',
      facts: { ...created, labourClaim: 'other', employerKind: 'executive' },
      silent: ['commission-came-later'],
      lastDays: { 'labour-claim': '2027-02-02' },
    },
    {
      on: '2026-02-20',
      facts: { ...dismissal, commissionCreatedOn: '2026-01-15' },
      silent: ['commission-came-later'],
      finds: { nominalDay: '2026-03-02' },
    },
    { on: '2026-02-10', facts: { ...dismissal, labourClaim: undefined }, outcome: 'missing', missing: ['labourClaim'] },
    { on: '2026-02-10', facts: { ...dismissal, employerKind: undefined }, outcome: 'missing', missing: ['employerKind'] },
    { on: '2026-02-10', facts: { ...dismissal, labourEventOn: undefined }, outcome: 'missing', missing: ['labourEventOn'] },
    ...[
      { ...old },
      { ...old, commissionDecidedOn: '2020-05-10' as const },
      { ...old, employerKind: 'micro-business' as const },
      { ...old, labourClaim: 'other' as const },
    ].flatMap((facts) =>
      atBorder<LabourFacts>('2020-05-16', facts, {
        before: { outcome: 'refused', says: { 'not-in-force': '160' }, silent: ['labour-claim'] },
        since: { outcome: 'allowed', says: { 'labour-term-runs': '160' } },
      }),
    ),
    ...atBorder<LabourFacts>(
      '2020-05-16',
      { ...old, commissionMissing: true },
      {
        before: { silent: ['no-commission-clock-stands'] },
        since: { says: { 'no-commission-clock-stands': '160' } },
      },
    ),
  ],
};
