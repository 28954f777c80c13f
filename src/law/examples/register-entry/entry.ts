import { atBorder, type Example, type WrittenFacts } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';
import { sinceDay, untilDay, type Words } from '#law/examples/borders.ts';
import type { RegisterFacts } from '#law/questions/register-entry/facts.ts';

type Facts = WrittenFacts<RegisterFacts>;

const today = '2026-03-02';
const law = '2011-08-05';
const reform = '2022-01-02';
const orders = '2022-05-03';

const clean: Facts = { performsStateFunctions: false, mediatorCapacity: 'full', underProsecution: false, conviction: 'none' };
const papersOfPublic = ['identity-card', 'narcological-certificate', 'psychoneurological-certificate', 'no-conviction-certificate'];
const professional: Facts = {
  ...clean,
  registerStep: 'enter',
  registerKind: 'professional',
  applicationReceivedOn: '2026-02-24',
  entryPapers: [...papersOfPublic, 'diploma', 'training-certificate'],
  identityShown: 'original',
  birthDay: '1985-05-01',
  higherEducation: true,
  trainingCertificate: true,
};
const publicMediator: Facts = {
  ...clean,
  registerStep: 'enter',
  registerKind: 'public',
  applicationReceivedOn: '2026-02-24',
  birthDay: '1970-01-01',
  electedByAssembly: true,
  keeperPlace: 'village',
};
const withPapers: Facts = { ...publicMediator, entryPapers: papersOfPublic };
const retired: Facts = { ...clean, registerStep: 'enter', registerKind: 'retired-judge', retiredFromBench: true };
const organisation: Facts = { registerStep: 'enter', registerKind: 'organisation', organisationKind: 'self-regulated' };
const refusal: Facts = {
  registerStep: 'refuse',
  registerKind: 'professional',
  applicationReceivedOn: '2026-02-24',
  refusedOn: '2026-03-06',
  refusalReasoned: true,
};

function since(from: DayText, facts: Facts, words: Words): readonly Example<RegisterFacts>[] {
  return sinceDay<RegisterFacts>(from, facts, words);
}

function until(from: DayText, facts: Facts, words: Words): readonly Example<RegisterFacts>[] {
  return untilDay<RegisterFacts>(from, facts, words);
}

const professionalExamples: readonly Example<RegisterFacts>[] = [
  { on: today, facts: {}, outcome: 'missing', missing: ['registerStep'] },
  { on: today, facts: { registerStep: 'enter' }, outcome: 'missing', missing: ['registerKind'] },
  {
    on: today,
    facts: professional,
    outcome: 'allowed',
    says: { 'entry-papers-complete': '14(2)', 'identity-shown': '14(2)', 'entered-by-notice': '14(4)', 'kind-of-days-not-named': '14(4)' },
    lastDays: { 'register-entry': '2026-03-06', 'register-refusal': '2026-03-06' },
    finds: { papersLacking: 0, entryOverdue: false },
    collisions: ['C7'],
  },
  { on: '2026-03-06', facts: professional, finds: { entryOverdue: false } },
  { on: '2026-03-07', facts: professional, finds: { entryOverdue: true } },
  // The tenth day is 21 February, a Saturday.
  {
    on: today,
    facts: { ...professional, applicationReceivedOn: '2026-02-11' },
    lastDays: { 'register-entry': '2026-02-23', 'register-refusal': '2026-02-23' },
  },
  {
    on: today,
    facts: { ...professional, entryPapers: [] },
    outcome: 'refused',
    says: { 'entry-papers-lacking': '14(2)' },
    finds: { papersLacking: 6 },
  },
  { on: today, facts: { ...professional, identityShown: 'plain-copy' }, outcome: 'refused', says: { 'copy-needs-notary': '14(2)' } },
  { on: today, facts: { ...professional, identityShown: 'notarised-copy' }, outcome: 'allowed' },
  { on: today, facts: { ...professional, birthDay: '2001-03-03' }, outcome: 'refused', says: { 'too-young': '9(4(1))' } },
  { on: today, facts: { ...professional, trainingCertificate: false }, outcome: 'refused', says: { 'no-certificate': '9(4(1))' } },
  { on: today, facts: { ...professional, conviction: 'unspent' }, outcome: 'refused', says: { 'unspent-conviction': '9(7(4))' } },
  ...since(law, professional, { code: 'entry-papers-complete', article: '14(2)' }),
  ...since(law, professional, { code: 'identity-shown', article: '14(2)' }),
  ...since(law, professional, { code: 'entered-by-notice', article: '14(4)' }),
  ...since(law, professional, { code: 'register-refusal', article: '14(4)' }),
];

const publicExamples: readonly Example<RegisterFacts>[] = [
  {
    on: today,
    facts: publicMediator,
    outcome: 'allowed',
    says: {
      'akim-keeps-register': '16(1)',
      'elected-by-assembly': '15(1)',
      'entry-by-rules': '16(2)',
      'rules-of-public-register-hold': '1',
      'calendar-days-named': '16(4)',
    },
    lastDays: { 'register-entry': '2026-03-06', 'register-refusal': '2026-03-06' },
    silent: ['kind-of-days-not-named'],
  },
  { on: today, facts: { ...publicMediator, electedByAssembly: false }, outcome: 'refused', says: { 'not-elected-by-assembly': '15(1)' } },
  { on: today, facts: { ...publicMediator, birthDay: '1986-03-03' }, outcome: 'refused', says: { 'too-young': '9(3(1))' } },
  ...['regional-city', 'city-district', 'district-town', 'township', 'village', 'rural-district'].map(
    (keeperPlace): Example<RegisterFacts> => ({
      on: today,
      facts: { ...publicMediator, keeperPlace },
      says: { 'akim-keeps-register': '16(1)' },
    }),
  ),
  ...['district', 'regional-city', 'city-district', 'district-town', 'township', 'village', 'rural-district'].map(
    (keeperPlace): Example<RegisterFacts> => ({
      on: '2019-05-01',
      facts: { ...withPapers, keeperPlace },
      says: { 'akim-keeps-register': '16(1)' },
    }),
  ),
  ...['city-district', 'district-town', 'township', 'village', 'rural-district'].map(
    (keeperPlace): Example<RegisterFacts> => ({
      on: '2012-05-01',
      facts: { ...withPapers, keeperPlace },
      says: { 'akim-keeps-register': '16(1)' },
    }),
  ),
  ...since(law, withPapers, { code: 'akim-keeps-register', article: '16(1)' }),
  ...since('2013-07-20', { ...withPapers, keeperPlace: 'regional-city' }, { code: 'akim-keeps-register', article: '16(1)' }),
  ...until(reform, { ...withPapers, keeperPlace: 'district' }, { code: 'akim-keeps-register', article: '16(1)' }),
  ...since(law, withPapers, { code: 'election-one-way-then', article: '15(1)' }),
  ...since(reform, publicMediator, { code: 'elected-by-assembly', article: '15(1)' }),
  ...until(reform, withPapers, { code: 'election-one-way-then', article: '15(1)' }),
  ...since(law, withPapers, { code: 'entry-papers-complete', article: '16(2)' }),
  ...until(reform, withPapers, { code: 'entry-papers-complete', article: '16(2)' }),
  { on: '2019-05-01', facts: { ...withPapers, entryPapers: [] }, outcome: 'refused', finds: { papersLacking: 4 } },
  ...since(law, withPapers, { code: 'apply-to-akim', article: '16(2)' }),
  ...since(law, withPapers, { code: 'entered-by-notice', article: '16(4)' }),
  ...since(law, withPapers, { code: 'register-refusal', article: '16(4)' }),
  ...since(reform, publicMediator, { code: 'register-of-place', article: '16(1)' }),
  ...since(reform, publicMediator, { code: 'entry-by-rules', article: '16(2)' }),
  ...since(reform, publicMediator, { code: 'calendar-days-named', article: '16(4)' }),
  ...since(orders, publicMediator, { code: 'rules-of-public-register-hold', article: '1' }),
];

const otherExamples: readonly Example<RegisterFacts>[] = [
  { on: today, facts: retired, outcome: 'allowed', says: { 'listed-by-authorised-body': '8-1(11)' }, collisions: ['C9'] },
  { on: today, facts: { ...retired, retiredFromBench: false }, outcome: 'refused', says: { 'no-retired-judge': '8-1(11)' } },
  { on: '2018-05-01', facts: retired, outcome: 'refused', says: { 'no-such-register-then': '8-1(11)' } },
  { on: today, facts: organisation, outcome: 'allowed', says: { 'listed-by-authorised-body': '8-1(8)', 'entry-not-regulated': '8-1(8)' } },
  {
    on: today,
    facts: { ...organisation, organisationKind: 'other-non-profit' },
    outcome: 'refused',
    says: { 'organisation-must-be-self-regulated': '13(1)' },
  },
  ...atBorder<RegisterFacts>(reform, organisation, { before: { outcome: 'refused' }, since: { outcome: 'allowed' } }),
  { on: today, facts: refusal, outcome: 'allowed', says: { 'refusal-with-reasons': '14(4)', 'refusal-in-time': '14(4)' } },
  { on: today, facts: { ...refusal, refusedOn: '2026-03-07' }, outcome: 'refused', says: { 'refusal-late': '14(4)' } },
  { on: today, facts: { ...refusal, refusalReasoned: false }, outcome: 'refused', says: { 'refusal-without-reasons': '14(4)' } },
  { on: today, facts: { ...refusal, registerKind: 'public' }, outcome: 'allowed', says: { 'refusal-in-time': '16(4)' } },
  {
    on: today,
    facts: { ...refusal, registerKind: 'public', refusedOn: '2026-03-07' },
    outcome: 'refused',
    says: { 'refusal-late': '16(4)' },
  },
  {
    on: today,
    facts: { registerStep: 'refuse', registerKind: 'retired-judge' },
    outcome: 'allowed',
    says: { 'keeping-not-regulated': '8-1(11)' },
    collisions: ['C9'],
  },
];

/** Entry into the four registers, and refusals. */
export const entryExamples: readonly Example<RegisterFacts>[] = [...professionalExamples, ...publicExamples, ...otherExamples];
