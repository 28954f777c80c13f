import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import type { ContractTerm } from '#law/kz/mediation/article-21.ts';
import { type ContractFacts, contractCompleteness } from '#law/questions/contract-completeness.ts';

type Facts = WrittenFacts<ContractFacts>;

const today = '2026-03-12';
const oldTerms: readonly ContractTerm[] = [
  'date-and-place',
  'parties',
  'subject',
  'mediator',
  'expenses',
  'language',
  'confidentiality',
  'liability',
  'requisites',
  'term',
  'procedure',
];
const terms: readonly ContractTerm[] = [...oldTerms, 'rights-and-duties', 'termination'];
const contract: Facts = {
  mediatorKind: 'professional',
  contractWritten: true,
  contractTerms: terms,
  contractNamesOrganisation: true,
  partyCount: 2,
  partiesSigned: 2,
  feeTiyn: 6_000_000,
  feeAgreedOn: '2026-03-11',
};
const old: Facts = { ...contract, contractTerms: oldTerms, contractNamesTime: true, feeAgreedOn: '2011-01-01' };
const village: Facts = { ...contract, mediatorKind: 'public' };
const copies: Facts = { ...contract, copiesExchanged: true };

const lackingOld: Readonly<Record<string, string>> = Object.fromEntries(oldTerms.map((term) => [`contract-lacks.${term}`, '21(2)']));
const lackingNow: Readonly<Record<string, string>> = Object.fromEntries(terms.map((term) => [`contract-lacks.${term}`, '21(2)']));

/** The same contract without each of its terms in turn: refused for that term alone. */
const withoutOne: readonly Example<ContractFacts>[] = terms.map((term) => ({
  on: today,
  facts: { ...contract, contractTerms: terms.filter((other) => other !== term) },
  outcome: 'refused',
  says: { [`contract-lacks.${term}`]: '21(2)' },
  finds: { lacking: term },
}));

/** Is a contract complete: rows 24 to 27 of the forty, every term of article 21, fee and signatures, and the borders of the editions. */
export const contractCompletenessExamples: ExampleTable<ContractFacts> = {
  question: contractCompleteness,
  examples: [
    {
      row: 24,
      on: today,
      facts: { ...contract, contractTerms: [...terms, 'other-terms'] },
      outcome: 'allowed',
      says: {
        'contract-complete': '21(2)',
        'contract-in-writing': '21(1)',
        'contract-starts-mediation': '20(5)',
        'limitation-interrupted': '183(1)',
        'limitation-starts-anew': '183(2)',
        'other-terms-welcome': '21(2)',
        'paid-mediation': '22(2)',
        'fee-agreed-before-start': '22(3)',
      },
      finds: { startDay: '2026-03-12', shareTiyn: 3_000_000, remainderTiyn: 0, lacking: '' },
    },
    {
      row: 24,
      on: today,
      facts: { ...contract, contractTerms: terms.filter((term) => term !== 'language') },
      outcome: 'refused',
      says: { 'contract-lacks.language': '21(2)' },
      finds: { lacking: 'language' },
    },
    ...withoutOne,
    { on: today, facts: contract, outcome: 'allowed', says: { 'contract-complete': '21(2)' }, finds: { lacking: '' } },
    { on: today, facts: { ...contract, contractTerms: [] }, outcome: 'refused', says: lackingNow, silent: ['contract-complete'] },
    {
      on: today,
      facts: { ...contract, contractNamesOrganisation: false },
      outcome: 'refused',
      says: { 'contract-lacks-organisation': '21(2)' },
    },
    { on: today, facts: { ...village, contractNamesOrganisation: false, feeTiyn: 0 }, outcome: 'allowed' },
    { on: today, facts: { ...contract, contractWritten: false }, outcome: 'refused', says: { 'contract-not-in-writing': '21(1)' } },
    {
      on: today,
      facts: { ...contract, partiesSigned: 1 },
      outcome: 'refused',
      says: { 'contract-not-signed-by-all': '5(1)', 'no-mediation-without-contract': '20(1)' },
      silent: ['contract-starts-mediation', 'limitation-interrupted'],
    },
    {
      on: today,
      facts: { ...contract, mediatorSigned: false },
      outcome: 'refused',
      says: { 'contract-not-signed-by-mediator': '21(1)' },
      silent: ['contract-starts-mediation'],
    },
    { row: 25, on: today, facts: copies, outcome: 'allowed', says: { 'copies-by-mail': '21(1)' } },
    {
      row: 25,
      on: today,
      facts: { ...copies, originalRequested: true },
      outcome: 'allowed-if',
      says: { 'original-requested': '21(1)' },
    },
    {
      row: 26,
      on: today,
      facts: { ...contract, feeTiyn: 9_000_000 },
      outcome: 'allowed',
      finds: { shareTiyn: 4_500_000, remainderTiyn: 0 },
      says: { 'equal-shares': '22(4)' },
    },
    {
      row: 26,
      on: today,
      facts: { ...contract, feeTiyn: 9_000_000, startsOn: '2026-03-12', feeAgreedOn: '2026-03-13' },
      outcome: 'refused',
      says: { 'fee-agreed-after-start': '22(3)' },
    },
    { on: today, facts: { ...contract, startsOn: '2026-03-12', feeAgreedOn: '2026-03-12' }, says: { 'fee-agreed-before-start': '22(3)' } },
    {
      on: today,
      facts: { ...contract, feeTiyn: 100, partyCount: 3, partiesSigned: 3 },
      finds: { shareTiyn: 33, remainderTiyn: 1 },
      says: { 'equal-shares-with-remainder': '22(4)' },
    },
    { on: today, facts: { ...contract, splitAgreed: true }, silent: ['equal-shares'] },
    { on: today, facts: { ...contract, feeTiyn: 0 }, outcome: 'allowed', says: { 'free-of-charge': '22(2)' } },
    {
      row: 27,
      on: today,
      facts: { ...village, feeTiyn: 500_000 },
      outcome: 'refused',
      says: { 'public-mediator-takes-fee': '22(6)' },
      collisions: ['C4'],
    },
    {
      row: 27,
      on: today,
      facts: { ...village, feeTiyn: 0, costsTiyn: 500_000 },
      outcome: 'allowed',
      says: { 'costs-reimbursed': '22(6)', 'free-of-charge': '22(6)' },
    },
    ...atBorder<ContractFacts>(
      '2011-08-05',
      { ...old, contractTerms: [] },
      {
        before: {
          outcome: 'refused',
          says: { 'not-in-force': '21(2)' },
          silent: [
            'contract-in-writing',
            'contract-starts-mediation',
            'limitation-interrupted',
            'extra-requirements-then',
            'fee-by-rules-then',
            'paid-mediation',
          ],
        },
        since: {
          says: {
            ...lackingOld,
            'contract-in-writing': '21(1)',
            'contract-starts-mediation': '20(5)',
            'limitation-interrupted': '183(1)',
            'extra-requirements-then': '21(3)',
            'fee-by-rules-then': '21(4)',
            'fee-agreed-before-start': '22(3)',
            'paid-mediation': '22(2)',
          },
          silent: ['contract-lacks.rights-and-duties', 'contract-lacks.termination', 'other-terms-welcome'],
        },
      },
    ),
    ...atBorder<ContractFacts>(
      '2011-08-05',
      { ...old, contractNamesTime: false, partiesSigned: 1, feeAgreedOn: '2011-08-20' },
      {
        before: {
          silent: ['contract-lacks-time', 'no-mediation-without-contract', 'contract-not-signed-by-all', 'fee-agreed-after-start'],
        },
        since: {
          says: {
            'contract-lacks-time': '21(2)',
            'no-mediation-without-contract': '20(1)',
            'contract-not-signed-by-all': '5(1)',
            'fee-agreed-after-start': '22(3)',
          },
        },
      },
    ),
    ...atBorder<ContractFacts>(
      '2022-01-02',
      { ...old, contractNamesTime: true },
      {
        before: {
          outcome: 'allowed',
          says: { 'contract-complete': '21(2)', 'extra-requirements-then': '21(3)', 'fee-by-rules-then': '21(4)' },
          silent: ['other-terms-welcome'],
        },
        since: {
          outcome: 'refused',
          says: { 'contract-lacks.rights-and-duties': '21(2)', 'contract-lacks.termination': '21(2)', 'other-terms-welcome': '21(2)' },
          silent: ['extra-requirements-then', 'fee-by-rules-then'],
        },
      },
    ),
    ...atBorder<ContractFacts>(
      '2022-01-02',
      { ...contract, contractNamesOrganisation: false, contractNamesTime: false, copiesExchanged: true },
      {
        before: {
          says: { 'contract-lacks-time': '21(2)', 'copies-not-named-then': '21(1)' },
          silent: ['contract-lacks-organisation', 'copies-by-mail'],
        },
        since: {
          says: { 'contract-lacks-organisation': '21(2)', 'copies-by-mail': '21(1)' },
          silent: ['contract-lacks-time', 'copies-not-named-then'],
        },
      },
    ),
    ...atBorder<ContractFacts>(
      '2022-01-02',
      { ...village, feeTiyn: 500_000 },
      {
        before: { says: { 'public-fee-not-ruled-then': '22(6)' }, silent: ['public-mediator-takes-fee'] },
        since: { says: { 'public-mediator-takes-fee': '22(6)' } },
      },
    ),
    // The Civil Code is older than the Law on Mediation.
    ...atBorder<ContractFacts>('1995-03-01', contract, {
      before: { silent: ['limitation-starts-anew'] },
      since: { says: { 'limitation-starts-anew': '183(2)' }, silent: ['limitation-interrupted'] },
    }),
    { on: today, facts: { ...contract, feeTiyn: undefined }, outcome: 'missing', missing: ['feeTiyn'] },
    { on: today, facts: { ...contract, feeAgreedOn: undefined }, missing: ['feeAgreedOn'] },
    { on: '2021-12-01', facts: { ...old, contractNamesTime: undefined }, missing: ['contractNamesTime'] },
    {
      on: today,
      facts: {},
      outcome: 'missing',
      missing: ['mediatorKind', 'contractWritten', 'contractTerms', 'partyCount', 'partiesSigned', 'feeTiyn'],
    },
    { on: today, facts: { ...contract, contractNamesOrganisation: undefined }, missing: ['contractNamesOrganisation'] },
  ],
};
