import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { mediationTerm, type TermFacts } from '#law/questions/mediation-term.ts';

type Facts = WrittenFacts<TermFacts>;

const debt: Facts = { setting: 'outside', contractConcludedOn: '2026-03-12' };
const agreed: Facts = { partiesAgreeToExtend: true, mediatorAgreesToExtend: true, extensionGround: 'complex-dispute' };
const longer: Facts = { ...debt, ...agreed, extendedUntil: '2026-04-30' };
const row29: Facts = { setting: 'outside', contractConcludedOn: '2026-03-02' };
const renovation: Facts = { setting: 'court', contractConcludedOn: '2026-02-16' };
const longerInCourt: Facts = { ...renovation, partiesAgreeToExtend: true, extendedUntil: '2026-04-10' };
const theft: Facts = { setting: 'criminal', contractConcludedOn: '2026-06-05', proceedingsEndOn: '2026-06-30' };
const enforcement: Facts = { setting: 'enforcement', contractConcludedOn: '2026-03-02' };
const first: Facts = { contractConcludedOn: '2011-08-01' };
const refusedExtension: Facts = { extendedUntil: '2011-09-20', partiesAgreeToExtend: false, mediatorAgreesToExtend: false };

/** When a mediation has to end: row 29 of the forty, the last days of case 1 and 2, every setting, and the borders of articles 20 and 23. */
export const mediationTermExamples: ExampleTable<TermFacts> = {
  question: mediationTerm,
  examples: [
    {
      on: '2026-03-20',
      facts: debt,
      outcome: 'allowed',
      lastDays: { 'mediation-term': '2026-04-13', 'mediation-longest': '2026-05-11' },
      finds: {
        lastDay: '2026-04-13',
        mustEndDay: '2026-04-11',
        totalLimitDay: '2026-05-11',
        extensionLimitDay: '2026-05-11',
        longestDay: '2026-05-11',
      },
      says: {
        'must-end-within': '23(1)',
        'total-limit': '23(1)',
        'extension-may-add': '20(9)',
        'contract-sets-term': '20(9)',
        'term-runs': '20(9)',
      },
    },
    { on: '2026-04-12', facts: debt, outcome: 'allowed', finds: { expired: false } },
    { on: '2026-04-13', facts: debt, outcome: 'allowed', finds: { expired: false } },
    { on: '2026-04-14', facts: debt, outcome: 'refused', finds: { expired: true }, says: { 'term-expired': '20(9)' } },
    { row: 29, on: '2026-04-01', facts: row29, outcome: 'allowed', lastDays: { 'mediation-term': '2026-04-01' } },
    { row: 29, on: '2026-04-02', facts: row29, outcome: 'refused', says: { 'term-expired': '20(9)' } },
    {
      row: 29,
      on: '2026-03-20',
      facts: { ...row29, ...agreed, extendedUntil: '2026-05-01' },
      outcome: 'allowed',
      says: { 'extension-within-limit': '23(1)' },
    },
    {
      row: 29,
      on: '2026-03-20',
      facts: { ...row29, ...agreed, extendedUntil: '2026-05-02' },
      outcome: 'refused',
      says: { 'extension-too-long': '23(1)' },
    },
    { on: '2026-04-10', facts: { ...longer, extendedUntil: '2026-05-10' }, outcome: 'allowed' },
    { on: '2026-04-10', facts: { ...longer, extendedUntil: '2026-05-11' }, outcome: 'allowed', says: { 'case-is-exceptional': '20(9)' } },
    { on: '2026-04-10', facts: { ...longer, extendedUntil: '2026-05-12' }, outcome: 'refused' },
    {
      on: '2026-04-28',
      facts: longer,
      outcome: 'allowed',
      lastDays: { 'mediation-extended': '2026-04-30' },
      finds: { lastDay: '2026-04-30' },
    },
    {
      on: '2026-04-10',
      facts: { ...longer, partiesAgreeToExtend: false },
      outcome: 'refused',
      says: { 'extension-without-parties': '20(9)' },
    },
    {
      on: '2026-04-10',
      facts: { ...longer, mediatorAgreesToExtend: false },
      outcome: 'refused',
      says: { 'extension-without-mediator': '20(9)' },
    },
    { on: '2026-04-10', facts: { ...longer, extensionGround: 'other' }, outcome: 'refused', says: { 'case-not-exceptional': '20(9)' } },
    { on: '2026-04-10', facts: { ...longer, extensionGround: 'more-information' }, outcome: 'allowed' },
    { on: '2026-04-10', facts: { ...longer, extensionGround: 'more-documents' }, outcome: 'allowed' },
    {
      on: '2026-03-20',
      facts: { ...debt, contractEndsOn: '2026-03-31' },
      outcome: 'allowed',
      lastDays: { 'mediation-by-contract': '2026-03-31', 'mediation-term': '2026-04-13' },
      finds: { lastDay: '2026-03-31' },
    },
    { on: '2026-04-01', facts: { ...debt, contractEndsOn: '2026-03-31' }, outcome: 'refused', says: { 'term-expired': '20(9)' } },
    { on: '2026-03-20', facts: { ...debt, contractEndsOn: '2026-04-13' }, outcome: 'allowed' },
    { on: '2026-03-20', facts: { ...debt, contractEndsOn: '2026-04-14' }, outcome: 'refused', says: { 'contract-term-too-long': '20(9)' } },
    // Sixty days and thirty more until the end of 2015, against article 23.
    ...atBorder<TermFacts>(
      '2016-01-01',
      { setting: 'outside', contractConcludedOn: '2015-10-12' },
      {
        before: {
          collisions: ['C5'],
          says: { 'terms-contradict': '23(1)' },
          lastDays: { 'mediation-term': '2015-12-11' },
          finds: { longestDay: '2016-01-10', extensionLimitDay: '2016-01-10', totalLimitDay: '2015-12-11' },
        },
        since: {
          silent: ['terms-contradict'],
          lastDays: { 'mediation-term': '2015-11-11' },
          finds: { longestDay: '2015-12-11', extensionLimitDay: '2015-12-11' },
        },
      },
    ),
    ...atBorder<TermFacts>(
      '2011-08-05',
      { ...first, ...refusedExtension, setting: 'outside', extensionGround: 'other' },
      {
        before: {
          says: { 'not-in-force': '20(9)' },
          silent: [
            'must-end-within',
            'total-limit',
            'extension-may-add',
            'contract-sets-term',
            'extension-without-parties',
            'extension-without-mediator',
            'case-not-exceptional',
          ],
        },
        since: {
          says: {
            'must-end-within': '23(1)',
            'total-limit': '23(1)',
            'extension-may-add': '20(9)',
            'contract-sets-term': '20(9)',
            'extension-without-parties': '20(9)',
            'extension-without-mediator': '20(9)',
            'case-not-exceptional': '20(9)',
            'term-runs': '20(9)',
          },
        },
      },
    ),
    {
      on: '2026-03-16',
      facts: renovation,
      outcome: 'allowed-if',
      lastDays: { 'mediation-term': '2026-03-18', 'mediation-longest': '2026-04-17', 'case-suspended': '2026-03-16' },
      says: { 'file-contract-with-court': '23(3)', 'total-limit': '23(2)', 'term-runs': '23(2)', 'suspension-shorter-than-term': '179(5)' },
      collisions: ['C1'],
    },
    { on: '2026-03-19', facts: renovation, outcome: 'refused', says: { 'term-expired': '23(2)' } },
    { on: '2026-03-16', facts: longerInCourt, outcome: 'allowed-if', says: { 'tell-court-of-extension': '23(2)' } },
    {
      on: '2026-03-16',
      facts: { ...longerInCourt, courtToldOfExtension: true },
      says: { 'court-told-of-extension': '23(2)', 'extension-within-limit': '23(2)' },
      silent: ['tell-court-of-extension'],
    },
    { on: '2026-03-16', facts: { ...longerInCourt, extendedUntil: '2026-04-17' }, says: { 'extension-within-limit': '23(2)' } },
    {
      on: '2026-03-16',
      facts: { ...longerInCourt, extendedUntil: '2026-04-18' },
      outcome: 'refused',
      says: { 'extension-too-long': '23(2)' },
    },
    {
      on: '2026-03-16',
      facts: { ...longerInCourt, partiesAgreeToExtend: false },
      outcome: 'refused',
      says: { 'extension-without-parties': '23(2)' },
    },
    ...atBorder<TermFacts>(
      '2012-07-01',
      { setting: 'court', contractConcludedOn: '2012-06-01', partiesAgreeToExtend: true, extendedUntil: '2012-07-20' },
      {
        before: { says: { 'court-extends': '23(2)' }, silent: ['tell-court-of-extension'] },
        since: { says: { 'tell-court-of-extension': '23(2)' }, silent: ['court-extends'] },
      },
    ),
    ...atBorder<TermFacts>(
      '2011-08-05',
      { ...first, ...refusedExtension, setting: 'court' },
      {
        before: {
          says: { 'not-in-force': '23(2)' },
          silent: ['total-limit', 'file-contract-with-court', 'court-extends', 'extension-without-parties'],
        },
        since: {
          says: {
            'total-limit': '23(2)',
            'file-contract-with-court': '23(3)',
            'court-extends': '23(2)',
            'extension-without-parties': '23(2)',
          },
          silent: ['not-in-force'],
        },
      },
    ),
    { on: '2026-06-30', facts: theft, outcome: 'allowed', says: { 'within-proceedings': '24(4)', 'case-goes-on': '24(1)' } },
    { on: '2026-07-01', facts: theft, outcome: 'refused', says: { 'term-expired': '24(4)' } },
    { on: '2026-06-20', facts: { ...theft, extendedUntil: '2026-07-01' }, outcome: 'refused', says: { 'extension-too-long': '24(4)' } },
    { on: '2026-06-20', facts: { ...theft, extendedUntil: '2026-06-30' }, outcome: 'allowed' },
    ...atBorder<TermFacts>(
      '2011-08-05',
      { ...theft, contractConcludedOn: '2011-08-01', proceedingsEndOn: '2011-09-01' },
      {
        before: { outcome: 'refused', says: { 'kind-not-in-scope': '24(4)' }, silent: ['case-goes-on'] },
        since: { outcome: 'allowed', says: { 'within-proceedings': '24(4)', 'case-goes-on': '24(1)' } },
      },
    ),
    ...atBorder<TermFacts>(
      '2022-01-02',
      { setting: 'administrative-offence', contractConcludedOn: '2021-12-01', proceedingsEndOn: '2022-01-20' },
      { before: { outcome: 'refused', says: { 'kind-not-in-scope': '24(4)' } }, since: { outcome: 'allowed' } },
    ),
    {
      on: '2026-04-01',
      facts: { ...enforcement, extendedUntil: '2026-04-01' },
      outcome: 'allowed',
      lastDays: { 'enforcement-suspended': '2026-04-01' },
      says: { 'enforcement-matter-suspended': '23(3)' },
    },
    {
      on: '2026-03-20',
      facts: { ...enforcement, extendedUntil: '2026-04-02' },
      outcome: 'refused',
      says: { 'extension-too-long': '25-1(1)' },
    },
    { on: '2026-04-02', facts: enforcement, outcome: 'refused', says: { 'term-expired': '25-1(1)' } },
    ...atBorder<TermFacts>(
      '2022-01-02',
      { setting: 'enforcement', contractConcludedOn: '2021-12-20' },
      {
        before: { outcome: 'refused', says: { 'kind-not-in-scope': '25-1(1)' }, silent: ['enforcement-matter-suspended'] },
        since: { outcome: 'allowed', says: { 'enforcement-matter-suspended': '23(3)', 'term-runs': '25-1(1)' } },
      },
    ),
    { on: '2026-04-10', facts: { setting: 'outside' }, outcome: 'missing', missing: ['contractConcludedOn'] },
    { on: '2026-04-10', facts: { contractConcludedOn: '2026-04-01' }, missing: ['setting'] },
    { on: '2026-06-20', facts: { ...theft, proceedingsEndOn: undefined }, missing: ['proceedingsEndOn'] },
    {
      on: '2026-04-10',
      facts: { ...debt, extendedUntil: '2026-04-30' },
      missing: ['partiesAgreeToExtend', 'mediatorAgreesToExtend', 'extensionGround'],
    },
    { on: '2026-03-16', facts: { ...renovation, extendedUntil: '2026-04-10' }, missing: ['partiesAgreeToExtend'] },
  ],
};
