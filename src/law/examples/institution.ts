import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';
import { sinceDay, untilDay, type Words } from '#law/examples/borders.ts';
import { type InstitutionFacts, type InstitutionMatter, institution } from '#law/questions/institution.ts';

type Facts = WrittenFacts<InstitutionFacts>;

const today = '2026-03-02';
const law = '2011-08-05';
const reform = '2022-01-02';
const cleanUp = '2025-01-21';

function since(from: DayText, facts: Facts, words: Words): readonly Example<InstitutionFacts>[] {
  return sinceDay<InstitutionFacts>(from, facts, words);
}

function until(from: DayText, facts: Facts, words: Words): readonly Example<InstitutionFacts>[] {
  return untilDay<InstitutionFacts>(from, facts, words);
}

/** Competent from a day on. */
function competentSince(from: DayText, facts: Facts, article: string): readonly Example<InstitutionFacts>[] {
  return since(from, facts, { code: `competent-${facts.actingBody ?? ''}`, article });
}

function ofState(institutionMatter: InstitutionMatter, article: string): readonly Example<InstitutionFacts>[] {
  return competentSince(reform, { institutionMatter, actingBody: 'authorised-body' }, article);
}

function ofOrganisation(institutionMatter: InstitutionMatter): readonly Example<InstitutionFacts>[] {
  return competentSince(reform, { institutionMatter, actingBody: 'organisation' }, '13(3)');
}

const monitoring: Facts = { institutionMatter: 'legal-monitoring', actingBody: 'authorised-body' };
const cooperation: Facts = { institutionMatter: 'international-cooperation', actingBody: 'authorised-body' };
const acts: Facts = { institutionMatter: 'normative-acts', actingBody: 'authorised-body' };
const memberRegister: Facts = { institutionMatter: 'member-register', actingBody: 'organisation' };
const founding: Facts = {
  institutionMatter: 'founding',
  organisationKind: 'self-regulated',
  foundedByMediators: true,
  legalForm: 'association',
  noticeSentOn: '2026-02-02',
  papersAfterNotice: ['charter', 'rules-and-standards', 'cover-of-liability'],
};
const withoutPapers: Facts = { ...founding, noticeSentOn: '2018-06-01', papersAfterNotice: [] };
const unnotified: Facts = {
  institutionMatter: 'founding',
  organisationKind: 'self-regulated',
  foundedByMediators: true,
  legalForm: 'association',
};
const plain: Facts = { institutionMatter: 'founding', organisationKind: 'other-non-profit', foundedByMediators: true };
const purposes = ['coordination', 'standards', 'procedure-rules', 'fee-order'] as const;

const competenceExamples: readonly Example<InstitutionFacts>[] = [
  { on: today, facts: {}, outcome: 'missing', missing: ['institutionMatter'] },
  { on: today, facts: { institutionMatter: 'training' }, outcome: 'missing', missing: ['actingBody'] },
  {
    on: today,
    facts: { institutionMatter: 'ethics-code', actingBody: 'authorised-body' },
    outcome: 'refused',
    says: { 'belongs-to-association': '13(6)' },
  },
  ...ofState('state-policy', '8-1(1)'),
  ...since(
    cleanUp,
    { institutionMatter: 'state-policy', actingBody: 'authorised-body' },
    { code: 'policy-by-directions', article: '8-1(1)' },
  ),
  ...ofState('coordination-of-organisations', '8-1(2)'),
  ...ofState('normative-acts', '8-1(3)'),
  ...atBorder<InstitutionFacts>(cleanUp, acts, {
    before: { outcome: 'allowed', finds: { competentBy: '8-1(3)' } },
    since: { outcome: 'allowed', finds: { competentBy: '8-1(11-1)' } },
  }),
  ...ofState('legal-monitoring', '8-1(4)'),
  ...until(cleanUp, monitoring, { code: 'competent-authorised-body', article: '8-1(4)' }),
  { on: today, facts: monitoring, outcome: 'refused', says: { 'nobody-named-then': '8-1(4)' } },
  ...ofState('international-cooperation', '8-1(5)'),
  ...until(cleanUp, cooperation, { code: 'competent-authorised-body', article: '8-1(5)' }),
  ...ofState('system-of-mediation', '8-1(6)'),
  ...ofState('informing-people', '8-1(7)'),
  ...ofState('register-of-organisations', '8-1(8)'),
  ...ofState('rules-of-election', '8-1(9)'),
  ...ofState('rules-of-public-register', '8-1(10)'),
  ...ofState('register-of-retired-judges', '8-1(11)'),
  ...ofState('other-powers', '8-1(12)'),
  ...atBorder<InstitutionFacts>(law, memberRegister, { before: { outcome: 'refused' }, since: { finds: { competentBy: '14(1)' } } }),
  ...atBorder<InstitutionFacts>(reform, memberRegister, {
    before: { finds: { competentBy: '14(1)' } },
    since: { finds: { competentBy: '13(3)', competentBody: 'organisation' } },
  }),
  ...ofOrganisation('membership-terms'),
  ...ofOrganisation('methodical-support'),
  ...ofOrganisation('representing-members'),
  ...ofOrganisation('watching-over-members'),
  ...ofOrganisation('measures-against-members'),
  ...competentSince(law, { institutionMatter: 'training', actingBody: 'organisation' }, '13(3)'),
  {
    on: today,
    facts: { institutionMatter: 'training', actingBody: 'organisation' },
    outcome: 'allowed',
    says: { 'competent-organisation': '13(3)' },
  },
  ...competentSince(law, { institutionMatter: 'ethics-code', actingBody: 'association' }, '13(6)'),
  {
    on: today,
    facts: { institutionMatter: 'electing-public-mediators', actingBody: 'akim' },
    outcome: 'refused',
    says: { 'belongs-to-assembly': '15(1)' },
  },
  {
    on: today,
    facts: { institutionMatter: 'electing-public-mediators', actingBody: 'assembly' },
    outcome: 'allowed',
    says: { 'competent-assembly': '15(1)' },
  },
  {
    on: today,
    facts: { institutionMatter: 'register-of-public-mediators', actingBody: 'akim' },
    outcome: 'allowed',
    says: { 'competent-akim': '16(1)' },
  },
  {
    on: today,
    facts: { institutionMatter: 'register-of-public-mediators', actingBody: 'organisation' },
    outcome: 'refused',
    says: { 'belongs-to-akim': '16(1)' },
  },
  {
    on: today,
    facts: { institutionMatter: 'complaint-against-mediator', actingBody: 'authorised-body' },
    outcome: 'refused',
    says: { 'belongs-to-organisation': '14(7)' },
  },
  {
    on: today,
    facts: { institutionMatter: 'informing-people', actingBody: 'organisation' },
    outcome: 'refused',
    says: { 'belongs-to-authorised-body': '8-1(7)' },
  },
];

const foundingExamples: readonly Example<InstitutionFacts>[] = [
  {
    on: today,
    facts: founding,
    outcome: 'allowed',
    says: { 'organisation-is-self-regulated': '13(1)', 'mediators-found-it': '13(1)', 'notice-sent': '9(4)', 'papers-complete': '9(4)' },
    lastDays: { 'papers-after-notice': '2026-04-02' },
    collisions: ['C3'],
  },
  { on: today, facts: unnotified, outcome: 'allowed-if', says: { 'send-notice': '9(4)' } },
  {
    on: today,
    facts: { ...founding, organisationKind: 'other-non-profit' },
    outcome: 'refused',
    says: { 'organisation-must-be-self-regulated': '13(1)' },
  },
  { on: today, facts: { ...founding, foundedByMediators: false }, outcome: 'refused', says: { 'only-mediators-found-it': '13(1)' } },
  { on: today, facts: { ...founding, legalForm: 'public-association' }, outcome: 'allowed', says: { 'form-fits': '1(3)' } },
  { on: today, facts: { ...founding, legalForm: 'other-by-law' }, outcome: 'allowed', says: { 'form-fits': '1(3)' } },
  { on: today, facts: { ...founding, legalForm: 'other' }, outcome: 'refused', says: { 'form-does-not-fit': '1(3)' } },
  { on: today, facts: { ...founding, papersAfterNotice: ['charter'] }, outcome: 'allowed-if', finds: { papersLacking: 2 } },
  { on: today, facts: { institutionMatter: 'founding' }, outcome: 'missing', missing: ['organisationKind', 'foundedByMediators'] },
  {
    on: '2019-05-01',
    facts: { ...plain, organisationKind: 'business-or-state' },
    outcome: 'refused',
    says: { 'organisation-must-be-non-profit': '13(1)' },
  },
  ...since(law, plain, { code: 'organisation-is-non-profit', article: '13(1)' }),
  ...atBorder<InstitutionFacts>(reform, plain, { before: { outcome: 'allowed' }, since: { outcome: 'refused' } }),
  ...since(law, plain, { code: 'mediators-found-it', article: '13(1)' }),
  ...since(law, plain, { code: 'purpose-of-organisation', article: '13(2)' }),
  ...until(reform, plain, { code: 'purpose-of-organisation', article: '13(2)' }),
  ...since('2016-05-15', unnotified, { code: 'send-notice', article: '9(4)' }),
  ...since('2016-05-15', unnotified, { code: 'form-fits', article: '1(3)' }),
  ...since('2016-05-15', unnotified, { code: 'listed-by-state-body', article: '7(3)' }),
  ...since('2018-06-11', withoutPapers, { code: 'hand-in-papers', article: '9(4)' }),
  ...atBorder<InstitutionFacts>('2018-06-11', withoutPapers, {
    before: { silent: ['papers-after-notice'] },
    since: { lastDays: { 'papers-after-notice': '2018-08-01' }, finds: { papersLacking: 3 } },
  }),
];

const memberExamples: readonly Example<InstitutionFacts>[] = [
  ...since(law, { institutionMatter: 'joining', joinsFreely: true }, { code: 'joins-freely', article: '13(5)' }),
  {
    on: today,
    facts: { institutionMatter: 'joining', joinsFreely: false },
    outcome: 'refused',
    says: { 'nobody-is-made-to-join': '13(5)' },
  },
  ...since(law, { institutionMatter: 'entrance-fee', entranceFeeTiyn: 5_000_000 }, { code: 'entrance-fee-forbidden', article: '13(5)' }),
  { on: today, facts: { institutionMatter: 'entrance-fee', entranceFeeTiyn: 1 }, outcome: 'refused' },
  { on: today, facts: { institutionMatter: 'entrance-fee', entranceFeeTiyn: 0 }, outcome: 'allowed', says: { 'no-entrance-fee': '13(5)' } },
  ...since(law, { institutionMatter: 'uniting', unitesFor: purposes }, { code: 'may-unite', article: '13(4)' }),
  {
    on: today,
    facts: { institutionMatter: 'uniting', unitesFor: ['something-else'] },
    outcome: 'refused',
    says: { 'no-purpose-of-association': '13(4)' },
  },
  {
    on: today,
    facts: { institutionMatter: 'recommending-mediator', askedByParties: true },
    outcome: 'allowed',
    says: { 'recommends-when-asked': '20(8)' },
  },
  ...since(law, { institutionMatter: 'recommending-mediator', askedByParties: true }, { code: 'recommends-when-asked', article: '20(8)' }),
  {
    on: today,
    facts: { institutionMatter: 'recommending-mediator', askedByParties: false },
    outcome: 'refused',
    says: { 'recommends-only-when-asked': '20(8)' },
  },
];

/** Who is competent for what, by edition, and how organisations of mediators come about. */
export const institutionExamples: ExampleTable<InstitutionFacts> = {
  question: institution,
  examples: [...competenceExamples, ...foundingExamples, ...memberExamples],
};
