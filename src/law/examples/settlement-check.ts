import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import type { SettlementTerm } from '#law/kz/mediation/article-27.ts';
import { type SettlementFacts, settlementCheck } from '#law/questions/settlement-check.ts';

type Facts = WrittenFacts<SettlementFacts>;

const today = '2026-03-25';
const terms: readonly SettlementTerm[] = [
  'date-and-place',
  'parties',
  'subject',
  'mediator',
  'obligations',
  'performance-dates',
  'default-consequences',
];
const debt: Facts = {
  setting: 'outside',
  settlementTerms: terms,
  representativeSigns: false,
  allPartiesSigned: true,
  mediatorSigned: true,
  suspensiveCondition: false,
  violatesRights: false,
};
const old: Facts = { ...debt, settlementTerms: terms.slice(1) };
const renovation: Facts = { ...debt, setting: 'court', signatories: 3 };
const lawyer: Facts = { ...renovation, settlementTerms: [...terms, 'representatives'], representativeSigns: true };
const theft: Facts = { ...debt, setting: 'criminal', settlementRepairsHarm: true, settlementReconciles: true };
const offence: Facts = { ...debt, setting: 'administrative-offence', settlementReconciles: true };
const support: Facts = { ...debt, supportsChild: true, childCount: 1, payerIncomeTiyn: 48_000_000, supportTiyn: 13_000_000 };

function without(term: SettlementTerm, on: Example['on']): Example<SettlementFacts> {
  return {
    on,
    facts: { ...debt, settlementTerms: terms.filter((other) => other !== term) },
    outcome: 'refused',
    says: { [`settlement-lacks.${term}`]: '27(2)' },
    finds: { lacking: term },
  };
}

const outside: readonly Example<SettlementFacts>[] = [
  {
    on: today,
    facts: debt,
    outcome: 'allowed',
    says: {
      'settlement-complete': '27(2)',
      'settlement-signed': '27(1)',
      'settlement-in-force': '27(8)',
      'settlement-performed-freely': '27(3)',
      'settlement-is-transaction': '27(4)',
      'liable-for-breach': '27(4)',
      'court-when-broken': '27(9)',
    },
    silent: ['settlement-copies-suffice', 'registration-ground'],
  },
  ...atBorder<SettlementFacts>('2011-08-05', old, {
    before: {
      outcome: 'refused',
      says: { 'not-in-force': '27(2)' },
      silent: ['settlement-signed', 'settlement-in-force', 'liable-for-breach'],
    },
    since: {
      outcome: 'allowed',
      says: {
        'settlement-signed': '27(1)',
        'settlement-in-force': '27(8)',
        'settlement-performed-freely': '27(3)',
        'settlement-is-transaction': '27(4)',
        'liable-for-breach': '27(4)',
      },
    },
  }),
  { on: '2011-08-04', facts: debt, silent: ['settlement-performed-freely', 'settlement-is-transaction'] },
  { on: '2011-08-04', facts: { ...debt, allPartiesSigned: false }, silent: ['settlement-not-signed-by-all'] },
  ...terms.map((term) => without(term, today)),
  ...terms.slice(1).map((term) => without(term, '2013-05-15')),
  { on: today, facts: { ...debt, allPartiesSigned: false }, outcome: 'refused', says: { 'settlement-not-signed-by-all': '27(1)' } },
  ...atBorder<SettlementFacts>('2022-01-02', old, {
    before: { outcome: 'allowed', finds: { lacking: '' } },
    since: { outcome: 'refused', finds: { lacking: 'date-and-place' } },
  }),
  ...atBorder<SettlementFacts>(
    '2022-01-02',
    { ...debt, settlementCopiesExchanged: true },
    { before: { says: { 'settlement-originals-then': '27(1)' } }, since: { says: { 'settlement-copies-suffice': '27(1)' } } },
  ),
  ...atBorder<SettlementFacts>('2016-01-01', debt, {
    before: { silent: ['simplified-court-when-broken', 'court-when-broken'] },
    since: { says: { 'simplified-court-when-broken': '27(9)' } },
  }),
  ...atBorder<SettlementFacts>('2022-01-02', debt, {
    before: { says: { 'simplified-court-when-broken': '27(9)' }, silent: ['court-when-broken'] },
    since: { says: { 'court-when-broken': '27(9)' }, silent: ['simplified-court-when-broken'] },
  }),
  { on: today, facts: { ...debt, violatesRights: true }, outcome: 'refused', says: { 'violates-rights': '5(4)' } },
  { on: today, facts: { ...debt, suspensiveCondition: true }, outcome: 'allowed', says: { 'suspensive-condition-outside': '176(3)' } },
];

const row37: readonly Example<SettlementFacts>[] = [
  { row: 37, on: '2015-06-01', facts: { ...debt, mediatorSigned: false }, outcome: 'allowed', silent: ['mediator-has-not-signed'] },
  { row: 37, on: today, facts: { ...debt, mediatorSigned: false }, outcome: 'refused', says: { 'mediator-has-not-signed': '27(2)' } },
  { row: 37, ...without('performance-dates', today) },
  {
    row: 37,
    on: today,
    facts: { ...debt, dividesOrPledgesProperty: true },
    outcome: 'allowed',
    says: { 'registration-ground': '27(7-1)', 'mediator-signed': '27(2)' },
  },
  ...atBorder<SettlementFacts>(
    '2022-01-02',
    { ...debt, mediatorSigned: false, dividesOrPledgesProperty: true },
    {
      before: { outcome: 'allowed', silent: ['registration-ground'] },
      since: { outcome: 'refused', says: { 'mediator-has-not-signed': '27(2)', 'registration-ground': '27(7-1)' } },
    },
  ),
];

const representatives: readonly Example<SettlementFacts>[] = [
  {
    on: today,
    facts: { ...debt, representativeSigns: true, powerNamesSettlement: true },
    outcome: 'refused',
    finds: { lacking: 'representatives' },
  },
  {
    on: today,
    facts: { ...lawyer, setting: 'outside', powerNamesSettlement: true },
    outcome: 'allowed',
    says: { 'power-names-settlement': '176(1)' },
    finds: { lacking: '' },
  },
  ...atBorder<SettlementFacts>(
    '2022-01-02',
    { ...debt, representativeSigns: true, powerNamesSettlement: true },
    { before: { finds: { lacking: '' } }, since: { finds: { lacking: 'representatives' } } },
  ),
  {
    on: today,
    facts: { ...lawyer, setting: 'outside', powerNamesSettlement: false },
    outcome: 'allowed',
    says: { 'power-lacks-settlement-outside': '176(1)' },
  },
  { on: today, facts: { ...lawyer, powerNamesSettlement: false }, outcome: 'refused', says: { 'power-lacks-settlement': '176(1)' } },
  { on: today, facts: { ...lawyer, powerNamesSettlement: true }, outcome: 'allowed-if', silent: ['power-lacks-settlement'] },
];

const court: readonly Example<SettlementFacts>[] = [
  {
    on: '2026-04-03',
    facts: renovation,
    outcome: 'allowed-if',
    says: { 'court-approves': '27(5)', 'duty-returned-by-tax-code': '27(5)', 'copies-for-court': '176(5)' },
    silent: ['court-when-broken', 'settlement-is-transaction'],
    finds: { copies: 4 },
  },
  ...atBorder<SettlementFacts>(
    '2011-08-05',
    { ...old, setting: 'court' },
    {
      before: { says: { 'no-approval-then': '27(5)' }, silent: ['court-approves', 'duty-returned-by-procedure-code'] },
      since: { outcome: 'allowed-if', says: { 'court-approves': '27(5)', 'duty-returned-by-procedure-code': '27(5)' } },
    },
  ),
  ...atBorder<SettlementFacts>(
    '2012-07-01',
    { ...old, setting: 'court' },
    {
      before: { says: { 'duty-returned-by-procedure-code': '27(5)' }, silent: ['duty-returned-by-tax-code'] },
      since: { says: { 'duty-returned-by-tax-code': '27(5)' }, silent: ['duty-returned-by-procedure-code'] },
    },
  ),
  ...atBorder<SettlementFacts>(
    '2021-07-01',
    { ...old, setting: 'court', inAdministrativeCourt: true },
    {
      before: { outcome: 'allowed', says: { 'no-approval-then': '27(5)' } },
      since: { outcome: 'allowed-if', says: { 'court-approves': '27(5)' } },
    },
  ),
  { on: '2021-07-01', facts: { ...old, setting: 'court' }, says: { 'court-approves': '27(5)' } },
  { on: '2021-06-30', facts: { ...old, setting: 'court' }, says: { 'court-approves': '27(5)' } },
  { on: '2026-04-03', facts: { ...renovation, suspensiveCondition: true }, outcome: 'refused', says: { 'suspensive-condition': '176(3)' } },
  {
    on: today,
    facts: { ...renovation, violatesRights: true },
    outcome: 'refused',
    says: { 'violates-rights': '5(4)', 'court-will-not-approve': '177(4)' },
  },
];

const cases: readonly Example<SettlementFacts>[] = [
  {
    on: '2026-06-12',
    facts: theft,
    outcome: 'allowed-if',
    says: {
      'settlement-repairs-harm': '27(6)',
      'settlement-reconciles': '27(6)',
      'send-settlement-to-body': '27(7)',
      'settlement-may-end-prosecution': '27(7)',
    },
  },
  {
    on: '2026-06-12',
    facts: { ...theft, settlementRepairsHarm: false, settlementReconciles: false },
    outcome: 'allowed-if',
    says: { 'settlement-must-repair-harm': '27(6)', 'settlement-must-reconcile': '27(6)' },
  },
  ...atBorder<SettlementFacts>(
    '2011-08-05',
    { ...old, setting: 'criminal', settlementRepairsHarm: true },
    {
      before: {
        silent: ['settlement-repairs-harm', 'settlement-must-reconcile', 'send-settlement-to-body', 'settlement-may-end-prosecution'],
      },
      since: {
        says: {
          'settlement-repairs-harm': '27(6)',
          'settlement-must-reconcile': '27(6)',
          'send-settlement-to-body': '27(7)',
          'settlement-may-end-prosecution': '27(7)',
        },
      },
    },
  ),
  { on: '2011-08-04', facts: { ...old, setting: 'criminal' }, silent: ['send-settlement-to-body'] },
  { on: today, facts: offence, outcome: 'allowed', says: { 'settlement-reconciles': '27(6)' } },
  {
    on: today,
    facts: { ...offence, settlementReconciles: false },
    outcome: 'allowed-if',
    says: { 'settlement-must-reconcile': '27(6)' },
    silent: ['settlement-must-repair-harm'],
  },
  ...atBorder<SettlementFacts>('2022-01-02', offence, {
    before: { silent: ['settlement-reconciles'] },
    since: { says: { 'settlement-reconciles': '27(6)' } },
  }),
];

const forChildren: readonly Example<SettlementFacts>[] = [
  {
    on: today,
    facts: support,
    outcome: 'allowed',
    says: { 'support-form': '158', 'court-share': '139(1)', 'support-enough': '161(2)' },
    finds: { supportFloorTiyn: 12_000_000 },
  },
  { on: today, facts: { ...support, supportTiyn: 12_000_000 }, outcome: 'allowed' },
  { on: today, facts: { ...support, supportTiyn: 11_999_999 }, outcome: 'refused', says: { 'support-below-court': '161(2)' } },
  ...atBorder<SettlementFacts>('2022-01-02', support, {
    before: { outcome: 'refused', says: { 'support-needs-notary-then': '158' } },
    since: { outcome: 'allowed', says: { 'support-form': '158' } },
  }),
  { on: today, facts: { ...support, waivesArrears: true }, outcome: 'refused', says: { 'waives-arrears': '170(1)' } },
  ...Object.keys(debt).map((fact): Example<SettlementFacts> => {
    return { on: today, facts: { ...debt, [fact]: undefined }, outcome: 'missing', missing: [fact] };
  }),
  { on: today, facts: { ...support, supportTiyn: undefined }, outcome: 'missing', missing: ['supportTiyn'] },
];

/** Is a settlement complete and lawful: row 37 of the forty, every paragraph of article 27, the family and court rules that a draft meets. */
export const settlementCheckExamples: ExampleTable<SettlementFacts> = {
  question: settlementCheck,
  examples: [...outside, ...row37, ...representatives, ...court, ...cases, ...forChildren],
};
