import { atBorder } from '#law/engine/example.ts';
import { type Facts, open, type Shown, serious, theft, today } from '#law/examples/criminal-proceedings/facts.ts';
import type { CriminalFacts } from '#law/questions/criminal-facts.ts';

export const firstGround: readonly Shown[] = [
  {
    row: 7,
    on: today,
    facts: theft,
    outcome: 'allowed',
    says: { 'gravity-with-release': '68(1)', 'no-death': '68(1)', reconciled: '68(1)', 'harm-repaired': '68(1)', 'case-must-end': '35(1)' },
    silent: ['case-may-end'],
    finds: { release: 'must', prosecution: 'public' },
  },
  { row: 7, on: today, facts: { ...theft, harmRepaired: false }, outcome: 'refused', says: { 'harm-not-repaired': '68(1)' } },
  { on: today, facts: { ...theft, reconciled: false }, outcome: 'refused', says: { 'not-reconciled': '68(1)' } },
  { on: today, facts: { ...theft, deathCaused: true }, outcome: 'refused', says: { 'death-caused': '68(1)' } },
  { on: today, facts: { ...theft, gravity: 'misdemeanour' }, outcome: 'allowed', finds: { release: 'must' } },
  { on: today, facts: { ...theft, gravity: 'minor' }, outcome: 'allowed', finds: { release: 'must' } },
  {
    on: today,
    facts: { ...theft, gravity: 'especially-serious' },
    outcome: 'refused',
    says: { 'gravity-without-release': '68(1)' },
    silent: ['case-must-end', 'case-may-end'],
  },
  {
    on: today,
    facts: { criminalTopic: 'end-of-case' },
    missing: ['crimeArticle', 'crimeTraits', 'releasedBefore', 'harmToSociety', 'gravity'],
  },
  { on: today, facts: {}, outcome: 'missing', missing: ['criminalTopic'] },
  { on: today, facts: { ...open, gravity: 'medium' }, outcome: 'missing', missing: ['deathCaused', 'reconciled', 'harmRepaired'] },
  ...atBorder<CriminalFacts>('2015-01-01', theft, {
    before: {
      outcome: 'refused',
      says: { 'not-in-force': '68(1)' },
      silent: ['no-death', 'reconciled', 'harm-repaired', 'case-must-end', 'gravity-with-release'],
    },
    since: {
      says: {
        'gravity-with-release': '68(1)',
        'no-death': '68(1)',
        reconciled: '68(1)',
        'harm-repaired': '68(1)',
        'case-must-end': '35(1)',
      },
    },
  }),
];

const girl: Facts = { ...serious, offenderSex: 'woman', offenderAge: 30 };
export const secondGround: readonly Shown[] = [
  {
    row: 8,
    on: today,
    facts: { ...serious, offenderAge: 17 },
    outcome: 'allowed',
    says: {
      'serious-in-group': '68(2)',
      'minor-gets-measures': '68(2)',
      'offender-is-minor': '80(1)',
      'case-may-end': '36(1)',
      'nobody-objects': '36(5)',
    },
    silent: ['case-must-end'],
    finds: { release: 'may' },
  },
  { row: 8, on: today, facts: serious, outcome: 'refused', says: { 'serious-not-in-group': '68(2)' }, silent: ['offender-is-minor'] },
  { on: today, facts: { ...serious, offenderAge: 18 }, outcome: 'refused', silent: ['offender-is-minor', 'minor-gets-measures'] },
  {
    on: today,
    facts: { ...girl, offenderCare: 'pregnant' },
    outcome: 'allowed',
    says: { 'serious-in-group': '68(2)' },
    silent: ['minor-gets-measures'],
  },
  { on: today, facts: { ...girl, offenderCare: 'young-children' }, outcome: 'allowed', says: { 'serious-in-group': '68(2)' } },
  { on: today, facts: { ...girl, offenderCare: 'young-children-alone' }, outcome: 'allowed', says: { 'serious-in-group': '68(2)' } },
  { on: today, facts: girl, outcome: 'refused', says: { 'serious-not-in-group': '68(2)' } },
  { on: today, facts: { ...serious, offenderCare: 'young-children-alone' }, outcome: 'allowed', says: { 'serious-in-group': '68(2)' } },
  { on: today, facts: { ...serious, offenderCare: 'young-children' }, outcome: 'refused', says: { 'serious-not-in-group': '68(2)' } },
  { on: today, facts: { ...girl, offenderAge: 57 }, outcome: 'refused', silent: ['age-of-group'] },
  { on: today, facts: { ...girl, offenderAge: 58 }, outcome: 'allowed', says: { 'age-of-group': '68(2)', 'serious-in-group': '68(2)' } },
  { on: today, facts: { ...serious, offenderAge: 62 }, outcome: 'refused', silent: ['age-of-group'] },
  { on: today, facts: { ...serious, offenderAge: 63 }, outcome: 'allowed', says: { 'age-of-group': '68(2)', 'serious-in-group': '68(2)' } },
  { on: today, facts: { ...serious, offenderAge: 17, firstTime: false }, outcome: 'refused', says: { 'serious-not-first': '68(2)' } },
  {
    on: today,
    facts: { ...serious, offenderAge: 17, deathOrGraveHarm: true },
    outcome: 'refused',
    says: { 'serious-grave-harm': '68(2)' },
  },
  { on: today, facts: { ...serious, offenderAge: 17, reconciled: false }, outcome: 'refused', says: { 'not-reconciled': '68(2)' } },
  { on: today, facts: { ...serious, offenderAge: 17, harmRepaired: false }, outcome: 'refused', says: { 'harm-not-repaired': '68(2)' } },
  ...(['suspect', 'accused', 'defendant', 'victim'] as const).map(
    (objection): Shown => ({
      on: today,
      facts: { ...serious, offenderAge: 17, objection },
      outcome: 'refused',
      says: { 'somebody-objects': '36(5)' },
    }),
  ),
  {
    on: today,
    facts: { ...open, gravity: 'serious' },
    missing: ['firstTime', 'deathOrGraveHarm', 'offenderAge', 'offenderSex', 'offenderCare', 'reconciled', 'harmRepaired', 'objection'],
  },
  ...atBorder<CriminalFacts>(
    '2015-01-01',
    { ...serious, offenderAge: 17 },
    {
      before: {
        silent: [
          'offender-is-minor',
          'serious-in-group',
          'serious-first',
          'no-grave-harm',
          'reconciled',
          'harm-repaired',
          'case-may-end',
          'nobody-objects',
        ],
      },
      since: {
        says: {
          'offender-is-minor': '80(1)',
          'serious-in-group': '68(2)',
          'serious-first': '68(2)',
          'no-grave-harm': '68(2)',
          reconciled: '68(2)',
          'harm-repaired': '68(2)',
          'case-may-end': '36(1)',
          'nobody-objects': '36(5)',
        },
      },
    },
  ),
  ...atBorder<CriminalFacts>(
    '2015-01-01',
    { ...girl, offenderCare: 'pregnant' },
    { before: { silent: ['serious-in-group'] }, since: { says: { 'serious-in-group': '68(2)' } } },
  ),
  ...[
    { ...girl, offenderAge: 58 },
    { ...serious, offenderAge: 63 },
  ].flatMap((facts) =>
    atBorder<CriminalFacts>('2015-01-01', facts, { before: { silent: ['age-of-group'] }, since: { says: { 'age-of-group': '68(2)' } } }),
  ),
];

const society: Facts = { ...theft, harmToSociety: true, sincereRepentance: true, publicHarmRepaired: true, objection: 'none' };
export const thirdGround: readonly Shown[] = [
  {
    on: today,
    facts: society,
    outcome: 'allowed',
    says: { 'public-harm-ground': '68(3)', 'case-may-end': '36(1)' },
    finds: { release: 'may' },
  },
  { on: today, facts: { ...society, sincereRepentance: false }, outcome: 'refused', says: { 'no-sincere-repentance': '68(3)' } },
  { on: today, facts: { ...society, publicHarmRepaired: false }, outcome: 'refused', says: { 'public-harm-not-repaired': '68(3)' } },
  { on: today, facts: { ...society, objection: 'victim' }, outcome: 'refused', says: { 'somebody-objects': '36(5)' } },
  { on: today, facts: { ...theft, harmToSociety: true }, missing: ['sincereRepentance', 'publicHarmRepaired', 'objection'] },
  ...atBorder<CriminalFacts>('2015-01-01', society, {
    before: { silent: ['public-harm-ground'] },
    since: { says: { 'public-harm-ground': '68(3)' } },
  }),
];
