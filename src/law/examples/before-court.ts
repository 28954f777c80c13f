import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type BeforeCourtFacts, beforeCourt } from '#law/questions/before-court.ts';

type Facts = WrittenFacts<BeforeCourtFacts>;
type Shown = Example<BeforeCourtFacts>;

const today = '2026-06-01';
const employee: Facts = { kind: 'labour', labourDispute: 'individual', employerKind: 'ordinary' };
const asked: Facts = { ...employee, commissionStep: 'asked', commissionRegisteredOn: '2026-06-01' };
const decided: Facts = { ...employee, commissionStep: 'decided', commissionDecidedOn: '2026-06-04' };
const staff: Facts = { kind: 'labour', labourDispute: 'collective', collectiveStage: 'nobody' };
const consumer: Facts = { kind: 'consumer', consumerRoad: 'mediator', consumerAgreementWritten: true };
const roads = ['arbitration', 'mediator', 'consumer-association', 'association-or-union', 'sro-of-seller'] as const;
const excepted = [
  'micro-business',
  'small-non-profit',
  'domestic-work',
  'executive',
  'military-or-law-enforcement',
  'civil-service',
] as const;

const individual: readonly Shown[] = [
  {
    on: today,
    facts: { ...employee, commissionStep: 'not-asked' },
    outcome: 'refused',
    says: { 'commission-first': '159(1)', 'mediation-stops-clock': '160' },
    silent: ['commission-intermediary'],
    finds: { next: 'commission' },
  },
  ...excepted.map(
    (employerKind): Shown => ({
      on: today,
      facts: { ...employee, employerKind },
      outcome: 'allowed',
      says: { 'commission-not-needed': '159(1)' },
      finds: { next: 'court' },
    }),
  ),
  {
    on: '2026-06-22',
    facts: asked,
    outcome: 'refused',
    says: { 'commission-at-work': '159(5)' },
    lastDays: { 'commission-decides': '2026-06-22' },
    finds: { next: 'commission' },
  },
  { on: '2026-06-23', facts: asked, outcome: 'allowed', says: { 'commission-silent': '159(7)' }, finds: { next: 'court' } },
  {
    on: '2026-06-05',
    facts: decided,
    outcome: 'allowed',
    says: { 'commission-done': '159(7)', 'commission-copies': '159(5)' },
    lastDays: { 'commission-copies': '2026-06-09' },
    finds: { next: 'court' },
  },
  { on: today, facts: { kind: 'labour' }, outcome: 'missing', missing: ['labourDispute'] },
  { on: today, facts: { kind: 'labour', labourDispute: 'individual' }, outcome: 'missing', missing: ['employerKind'] },
  { on: today, facts: employee, outcome: 'missing', missing: ['commissionStep'] },
  { on: today, facts: { ...employee, commissionStep: 'asked' }, outcome: 'missing', missing: ['commissionRegisteredOn'] },
  { on: today, facts: { ...employee, commissionStep: 'decided' }, outcome: 'missing', missing: ['commissionDecidedOn'] },
  ...atBorder<BeforeCourtFacts>(
    '2020-05-16',
    { ...employee, commissionStep: 'not-asked' },
    {
      before: {
        outcome: 'refused',
        says: { 'not-in-force': '159(1)' },
        silent: ['commission-first', 'mediation-stops-clock', 'commission-intermediary'],
      },
      since: {
        outcome: 'refused',
        says: { 'commission-first': '159(1)', 'mediation-stops-clock': '160', 'commission-intermediary': '159(3)' },
      },
    },
  ),
  ...atBorder<BeforeCourtFacts>(
    '2023-04-18',
    { ...employee, commissionStep: 'not-asked' },
    {
      before: { says: { 'commission-intermediary': '159(3)' } },
      since: { silent: ['commission-intermediary'] },
    },
  ),
  ...atBorder<BeforeCourtFacts>(
    '2020-05-16',
    { ...employee, commissionStep: 'asked', commissionRegisteredOn: '2020-05-13' },
    {
      before: { silent: ['commission-decides'] },
      since: { says: { 'commission-decides': '159(5)' } },
    },
  ),
  ...atBorder<BeforeCourtFacts>(
    '2020-05-16',
    { ...employee, commissionStep: 'decided', commissionDecidedOn: '2020-05-13' },
    {
      before: { silent: ['commission-done', 'commission-copies'] },
      since: { says: { 'commission-done': '159(7)', 'commission-copies': '159(5)' } },
    },
  ),
];

const collective: readonly Shown[] = [
  {
    on: today,
    facts: staff,
    outcome: 'refused',
    says: { 'employer-first': '164(1)', 'collective-mediation': '162(4)', 'collective-intermediary': '164(7)' },
    finds: { next: 'by-employer' },
  },
  {
    on: today,
    facts: { ...staff, collectiveStage: 'by-employer' },
    outcome: 'refused',
    says: { 'conciliation-first': '164(1)' },
    finds: { next: 'conciliation-body' },
  },
  {
    on: today,
    facts: { ...staff, collectiveStage: 'conciliation-body' },
    outcome: 'refused',
    says: { 'arbitration-first': '164(1)' },
    finds: { next: 'labour-arbitration' },
  },
  {
    on: today,
    facts: { ...staff, collectiveStage: 'labour-arbitration' },
    outcome: 'allowed',
    says: { 'collective-court-open': '164(1)' },
    finds: { next: 'court' },
  },
  { on: today, facts: { kind: 'labour', labourDispute: 'collective' }, outcome: 'missing', missing: ['collectiveStage'] },
  ...atBorder<BeforeCourtFacts>('2020-05-16', staff, {
    before: { silent: ['employer-first', 'collective-mediation', 'collective-intermediary'] },
    since: { says: { 'employer-first': '164(1)', 'collective-mediation': '162(4)', 'collective-intermediary': '164(7)' } },
  }),
];

const consumers: readonly Shown[] = [
  ...roads.map(
    (consumerRoad): Shown => ({
      on: today,
      facts: { ...consumer, consumerRoad },
      outcome: 'allowed',
      says: {
        'consumer-chooses': '42-2(1)',
        'consumer-road-open': '42-8(1)',
        'consumer-agreement-written': '42-8(1)',
        'consumer-system': '42-8(2)',
      },
      collisions: ['G6'],
    }),
  ),
  {
    on: today,
    facts: { ...consumer, consumerAgreementWritten: false },
    outcome: 'allowed-if',
    says: { 'write-consumer-agreement': '42-8(1)' },
  },
  {
    on: today,
    facts: { kind: 'consumer', consumerRoad: 'straight' },
    outcome: 'allowed',
    says: { 'consumer-chooses': '42-2(1)' },
    silent: ['consumer-road-open', 'consumer-system'],
  },
  {
    on: today,
    facts: { ...consumer, claimReceivedOn: '2026-06-08' },
    says: { 'seller-answers': '42-4(2)' },
    lastDays: { 'seller-answers': '2026-06-18' },
  },
  { on: today, facts: { kind: 'consumer' }, outcome: 'missing', missing: ['consumerRoad'] },
  { on: today, facts: { kind: 'consumer', consumerRoad: 'mediator' }, outcome: 'missing', missing: ['consumerAgreementWritten'] },
  ...atBorder<BeforeCourtFacts>(
    '2020-07-07',
    { ...consumer, claimReceivedOn: '2020-07-01' },
    {
      before: { silent: ['consumer-chooses', 'consumer-road-open', 'consumer-agreement-written', 'consumer-system', 'seller-answers'] },
      since: {
        says: {
          'consumer-chooses': '42-2(1)',
          'consumer-road-open': '42-8(1)',
          'consumer-agreement-written': '42-8(1)',
          'consumer-system': '42-8(2)',
          'seller-answers': '42-4(2)',
        },
      },
    },
  ),
];

const others: readonly Shown[] = [
  { on: today, facts: { kind: 'civil' }, outcome: 'allowed', says: { 'no-road-first': '20(2)' } },
  { on: today, facts: {}, outcome: 'missing', missing: ['kind'] },
  {
    on: today,
    facts: { kind: 'civil', brokenSettlement: 'mediation-settlement' },
    outcome: 'allowed',
    says: { 'inscription-not-named': '92-1(2)' },
    collisions: ['G7'],
  },
  { on: today, facts: { kind: 'civil', brokenSettlement: 'none' }, silent: ['inscription-not-named', 'inscription-possible'] },
  ...atBorder<BeforeCourtFacts>(
    '2023-05-16',
    { kind: 'civil', brokenSettlement: 'participatory-settlement' },
    {
      before: { silent: ['inscription-possible', 'inscription-not-named'] },
      since: { says: { 'inscription-possible': '92-1(2)' } },
    },
  ),
];

/** Is the way to a court open: the conciliation commission, the road of a collective dispute, the choices of a consumer. */
export const beforeCourtExamples: ExampleTable<BeforeCourtFacts> = {
  question: beforeCourt,
  examples: [...individual, ...collective, ...consumers, ...others],
};
