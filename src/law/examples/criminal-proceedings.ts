import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import type { CrimeTrait, CriminalFacts } from '#law/questions/criminal-facts.ts';
import { criminalProceedings } from '#law/questions/criminal-proceedings.ts';

type Facts = WrittenFacts<CriminalFacts>;
type Shown = Example<CriminalFacts>;

const today = '2026-06-01';
const open: Facts = { criminalTopic: 'end-of-case', crimeArticle: '188(2)', crimeTraits: [], releasedBefore: false, harmToSociety: false };
const peace: Facts = { ...open, deathCaused: false, reconciled: true, harmRepaired: true };
const theft: Facts = { ...peace, gravity: 'medium' };
const serious: Facts = {
  ...open,
  gravity: 'serious',
  firstTime: true,
  deathOrGraveHarm: false,
  offenderAge: 40,
  offenderSex: 'man',
  offenderCare: 'none',
  reconciled: true,
  harmRepaired: true,
  objection: 'none',
};
const accident: Facts = { ...theft, crimeArticle: '345(3)', crimeTraits: ['negligent-death'], deathInRoadAccident: true };
const again: Facts = {
  ...theft,
  releasedBefore: true,
  crimeIntentional: true,
  earlierGravity: 'minor',
  earlierCrimeOn: '2024-11-10',
  earlierReleasedOn: '2024-12-02',
};
const amongMinors: Facts = { ...theft, crimeArticle: '122(1)', crimeTraits: ['sexual-against-minor'], offenderAge: 17, victimAge: 14 };
const work: Facts = { criminalTopic: 'work-of-mediator', reportRegisteredOn: '2026-05-20', partiesConsent: true, aimsExplained: true };

function of(crimeArticle: string): Facts {
  return { criminalTopic: 'end-of-case', crimeArticle };
}

/** Each article of a list, and the part after its last one, which the list does not reach. */
function prosecuted(articles: string, expected: Pick<Shown, 'says' | 'finds'>): readonly Shown[] {
  return articles.split(' ').map((article) => ({ on: today, facts: { ...of(article), reinstatementJudgment: false }, ...expected }));
}

const prosecution: readonly Shown[] = [
  ...prosecuted('114(1) 114(2) 123(1) 131 147(1) 147(2) 149(1) 150(1) 152(1) 152(2) 198(1) 199(1) 321(1)', {
    says: { 'private-prosecution': '32(2)' },
    finds: { prosecution: 'private', release: 'must' },
  }),
  ...prosecuted(
    '108-1(1) 109-1(1) 110(1) 115 120(1) 121(1) 121-1 126(1) 138 139 145 148(1) 152(3) 153(1) 154 155(1) 157(1) 158(1) 159 187 189(1) 189(2) 190(1) 195(1) 198(2) 199(2) 201(1) 202(1) 204',
    { says: { 'private-public-prosecution': '32(3)' }, finds: { prosecution: 'private-public' } },
  ),
  ...prosecuted('205(1) 206(1) 207(1) 208(1) 209(1) 211(1) 223(1) 223(2) 248(1) 250 251(1) 317(1) 319(1) 319(2) 321(2) 345(1) 389(1)', {
    says: { 'private-public-prosecution': '32(3)' },
    finds: { prosecution: 'private-public' },
  }),
  ...prosecuted(
    '114(3) 123(2) 147(3) 149(2) 150(2) 152(4) 198(3) 199(3) 321(3) 108-1(2) 109-1(2) 110(2) 120(2) 121(2) 126(2) 148(2) 153(2) 155(2) 157(2) 158(2) 189(3) 190(2) 195(2)',
    { says: { 'public-prosecution': '32(6)' }, finds: { prosecution: 'public' } },
  ),
  ...prosecuted('201(2) 202(2) 205(2) 206(2) 207(2) 208(2) 209(2) 211(2) 223(3) 248(2) 251(2) 317(2) 319(3) 345(2) 389(2) 188(2)', {
    says: { 'public-prosecution': '32(6)' },
    finds: { prosecution: 'public' },
  }),
  {
    on: today,
    facts: { ...of('ст. 152 ч. 1'), reinstatementJudgment: true },
    says: { 'private-public-prosecution': '32(3)' },
    silent: ['private-prosecution'],
  },
  { on: today, facts: { ...of('152(2)'), reinstatementJudgment: true }, says: { 'private-prosecution': '32(2)' } },
  { on: today, facts: of('152(1)'), silent: ['private-prosecution', 'private-public-prosecution', 'public-prosecution'] },
  { on: today, facts: of('120'), silent: ['private-public-prosecution', 'public-prosecution'] },
  { on: today, facts: { ...of('131'), reconciled: true }, outcome: 'allowed', says: { reconciled: '32(2)' } },
  { on: today, facts: { ...of('131'), reconciled: false }, outcome: 'refused', says: { 'not-reconciled': '32(2)' } },
  { on: today, facts: of('131'), outcome: 'missing', missing: ['reconciled'] },
  ...['131', '115', '188(2)'].flatMap((article, index) =>
    atBorder<CriminalFacts>('2024-09-06', of(article), {
      before: {
        says: { 'prosecution-lists-not-read': '32(6)' },
        silent: ['private-prosecution', 'private-public-prosecution', 'public-prosecution'],
      },
      since: {
        finds: { prosecution: ['private', 'private-public', 'public'][index] ?? '' },
        silent: ['prosecution-lists-not-read'],
      },
    }),
  ),
  ...atBorder<CriminalFacts>(
    '2024-09-06',
    { ...of('152(1)'), reinstatementJudgment: true },
    {
      before: { says: { 'prosecution-lists-not-read': '32(6)' }, silent: ['private-public-prosecution'] },
      since: { says: { 'private-public-prosecution': '32(3)' } },
    },
  ),
];

const firstGround: readonly Shown[] = [
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
const secondGround: readonly Shown[] = [
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
const thirdGround: readonly Shown[] = [
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

/** A trait that always excludes reconciliation, and the border on which it came. */
function excluded(trait: CrimeTrait, code: string, from: '2015-01-01' | '2018-07-27'): readonly Shown[] {
  const facts: Facts = { ...theft, crimeTraits: [trait] };
  return [
    { on: today, facts, outcome: 'refused', says: { [code]: '68(4)' } },
    ...atBorder<CriminalFacts>(from, facts, { before: { silent: [code] }, since: { outcome: 'refused', says: { [code]: '68(4)' } } }),
  ];
}

const exclusions: readonly Shown[] = [
  {
    row: 6,
    on: today,
    facts: { ...theft, crimeArticle: '366(1)', crimeTraits: ['corruption'] },
    outcome: 'refused',
    says: { 'corruption-excluded': '68(4)' },
  },
  ...excluded('torture', 'torture-excluded', '2018-07-27'),
  ...excluded('corruption', 'corruption-excluded', '2015-01-01'),
  ...excluded('terrorist', 'terrorism-excluded', '2015-01-01'),
  ...excluded('extremist', 'extremism-excluded', '2015-01-01'),
  ...excluded('criminal-group', 'criminal-group-excluded', '2015-01-01'),
  { on: today, facts: amongMinors, outcome: 'allowed', says: { 'minors-among-themselves': '68(4)' }, silent: ['sexual-crime-excluded'] },
  { on: today, facts: { ...amongMinors, victimAge: 17 }, outcome: 'allowed', says: { 'minors-among-themselves': '68(4)' } },
  { on: today, facts: { ...amongMinors, victimAge: 13 }, outcome: 'refused', says: { 'sexual-crime-excluded': '68(4)' } },
  { on: today, facts: { ...amongMinors, victimAge: 18 }, outcome: 'refused', says: { 'sexual-crime-excluded': '68(4)' } },
  { on: today, facts: { ...amongMinors, offenderAge: 18 }, outcome: 'refused', says: { 'sexual-crime-excluded': '68(4)' } },
  {
    on: today,
    facts: { ...theft, crimeTraits: ['sexual-against-minor'] },
    outcome: 'missing',
    missing: ['offenderAge', 'victimAge'],
    silent: ['sexual-crime-excluded'],
  },
  ...atBorder<CriminalFacts>('2016-04-24', amongMinors, {
    before: { silent: ['minors-among-themselves'] },
    since: { says: { 'minors-among-themselves': '68(4)' } },
  }),
  ...atBorder<CriminalFacts>(
    '2016-04-24',
    { ...amongMinors, offenderAge: 30 },
    {
      before: { silent: ['sexual-crime-excluded'] },
      since: { outcome: 'refused', says: { 'sexual-crime-excluded': '68(4)' } },
    },
  ),
  { row: 9, on: today, facts: { ...accident, deathOf: 'stranger' }, outcome: 'refused', says: { 'negligent-death-excluded': '68(4)' } },
  {
    row: 9,
    on: today,
    facts: { ...accident, deathOf: 'spouse' },
    outcome: 'allowed',
    says: { 'own-family-in-accident': '68(4)', 'death-against-exception': '68(1)' },
    silent: ['negligent-death-excluded', 'case-must-end'],
    finds: { release: 'unclear' },
    collisions: ['G4'],
  },
  { on: today, facts: { ...accident, deathOf: 'close-relative' }, outcome: 'allowed', says: { 'own-family-in-accident': '68(4)' } },
  { on: today, facts: { ...accident, deathInRoadAccident: false }, outcome: 'refused', says: { 'negligent-death-excluded': '68(4)' } },
  { on: today, facts: accident, outcome: 'missing', missing: ['deathOf'] },
  { on: today, facts: { ...theft, crimeTraits: ['negligent-death'] }, outcome: 'missing', missing: ['deathInRoadAccident'] },
  ...atBorder<CriminalFacts>(
    '2018-07-27',
    { ...accident, deathOf: 'close-relative' },
    {
      before: { outcome: 'refused', says: { 'negligent-death-excluded': '68(4)' } },
      since: { says: { 'own-family-in-accident': '68(4)' } },
    },
  ),
  ...atBorder<CriminalFacts>(
    '2020-01-11',
    { ...accident, deathOf: 'spouse' },
    {
      before: { outcome: 'refused', says: { 'negligent-death-excluded': '68(4)' } },
      since: { says: { 'own-family-in-accident': '68(4)' } },
    },
  ),
  ...atBorder<CriminalFacts>(
    '2015-01-01',
    { ...accident, deathOf: 'stranger' },
    {
      before: { silent: ['negligent-death-excluded'] },
      since: { says: { 'negligent-death-excluded': '68(4)' } },
    },
  ),
];

const repeated: readonly Shown[] = [
  {
    row: 10,
    on: today,
    facts: { ...again, crimeOn: '2026-02-02' },
    outcome: 'refused',
    says: { 'new-crime-too-soon': '68(4)', 'earlier-limitation': '71(1)' },
    lastDays: { 'earlier-limitation': '2026-11-10' },
  },
  {
    row: 10,
    on: today,
    facts: { ...again, earlierCrimeOn: '2023-11-10', earlierReleasedOn: '2023-12-02', crimeOn: '2026-02-02' },
    outcome: 'allowed',
    says: { 'new-crime-after-limitation': '68(4)' },
    silent: ['limitation-from-release'],
  },
  { on: '2026-12-01', facts: { ...again, crimeOn: '2026-11-10' }, outcome: 'refused', says: { 'new-crime-too-soon': '68(4)' } },
  {
    on: '2026-12-01',
    facts: { ...again, crimeOn: '2026-11-11' },
    outcome: 'allowed',
    says: { 'new-crime-after-limitation': '68(4)', 'limitation-from-release': '68(4)' },
    collisions: ['G5'],
  },
  { on: '2027-01-11', facts: { ...again, crimeOn: '2026-12-02' }, outcome: 'allowed', says: { 'limitation-from-release': '68(4)' } },
  { on: '2027-01-11', facts: { ...again, crimeOn: '2026-12-03' }, outcome: 'allowed', silent: ['limitation-from-release'] },
  { on: today, facts: { ...again, crimeOn: '2024-11-20' }, outcome: 'allowed', says: { 'crime-before-release': '68(4)' } },
  { on: today, facts: { ...again, crimeIntentional: false }, outcome: 'allowed', says: { 'new-crime-not-intentional': '68(4)' } },
  { on: today, facts: { ...again, gravity: 'misdemeanour' }, outcome: 'allowed', says: { 'misdemeanour-no-crime': '68(4)' } },
  { on: today, facts: { ...again, earlierGravity: 'misdemeanour' }, outcome: 'allowed', says: { 'misdemeanour-no-crime': '68(4)' } },
  {
    on: today,
    facts: { ...again, earlierGravity: 'medium', crimeOn: '2026-02-02' },
    outcome: 'refused',
    lastDays: { 'earlier-limitation': '2029-11-10' },
  },
  {
    on: today,
    facts: { ...again, earlierGravity: 'serious', crimeOn: '2026-02-02' },
    outcome: 'refused',
    lastDays: { 'earlier-limitation': '2034-11-10' },
  },
  {
    on: today,
    facts: { ...theft, releasedBefore: true },
    outcome: 'missing',
    missing: ['crimeIntentional', 'crimeOn', 'earlierGravity', 'earlierCrimeOn', 'earlierReleasedOn'],
  },
  ...atBorder<CriminalFacts>('2020-01-11', theft, {
    before: { outcome: 'allowed', silent: ['not-released-before'] },
    since: { outcome: 'allowed', says: { 'not-released-before': '68(4)' } },
  }),
];

/** How long an offence of this gravity can be prosecuted, and since when the law says so. */
function limitation(gravity: Facts['gravity'], lastDay: `${number}-${number}-${number}`): readonly Shown[] {
  const facts: Facts = { ...theft, gravity, crimeOn: '2014-12-01' };
  return atBorder<CriminalFacts>('2015-01-01', facts, {
    before: { silent: ['limitation'] },
    since: { says: { limitation: '71(1)' }, lastDays: { limitation: lastDay } },
  });
}

const limits: readonly Shown[] = [
  ...limitation('misdemeanour', '2015-12-01'),
  ...limitation('minor', '2016-12-01'),
  ...limitation('medium', '2019-12-01'),
  ...limitation('serious', '2029-12-01'),
  ...limitation('especially-serious', '2034-12-01'),
  ...atBorder<CriminalFacts>(
    '2018-07-27',
    { ...serious, crimeOn: '2014-12-01' },
    {
      before: { lastDays: { limitation: '2029-12-01' } },
      since: { lastDays: { limitation: '2024-12-01' } },
    },
  ),
  ...atBorder<CriminalFacts>(
    '2018-07-27',
    { ...theft, gravity: 'especially-serious', crimeOn: '2014-12-01' },
    {
      before: { lastDays: { limitation: '2034-12-01' } },
      since: { lastDays: { limitation: '2029-12-01' } },
    },
  ),
  { on: '2026-06-01', facts: { ...theft, gravity: 'minor', crimeOn: '2024-06-01' }, silent: ['limitation-passed'] },
  {
    on: '2026-06-02',
    facts: { ...theft, gravity: 'minor', crimeOn: '2024-06-01' },
    outcome: 'allowed',
    says: { 'limitation-passed': '71(1)' },
  },
  // The last day is a Sunday and is not moved: nobody has to act on it.
  { on: today, facts: { ...theft, gravity: 'minor', crimeOn: '2025-01-31' }, lastDays: { limitation: '2027-01-31' } },
  { on: today, facts: { ...theft, crimeOn: '2026-05-01', crimeTraits: ['torture'] }, silent: ['limitation'] },
];

const mediator: readonly Shown[] = [
  {
    on: today,
    facts: work,
    outcome: 'allowed',
    says: {
      'window-open': '85(4)',
      'consent-given': '85(3)',
      'aims-explained': '85(3)',
      'mediator-keeps-secret': '85(3)',
      'mediator-sees-information': '85(2)',
      'mediator-sees-data': '85(2)',
      'mediator-meets-alone': '85(2)',
      'mediator-helps-agree': '85(2)',
    },
  },
  { on: '2026-05-19', facts: work, outcome: 'refused', says: { 'not-registered-yet': '85(4)' } },
  { on: '2026-05-20', facts: work, outcome: 'allowed', says: { 'window-open': '85(4)' } },
  { on: '2026-08-31', facts: { ...work, sentenceInForceOn: '2026-09-01' }, outcome: 'allowed', says: { 'window-open': '85(4)' } },
  { on: '2026-09-01', facts: { ...work, sentenceInForceOn: '2026-09-01' }, outcome: 'refused', says: { 'sentence-in-force': '85(4)' } },
  { on: today, facts: { ...work, partiesConsent: false }, outcome: 'refused', says: { 'no-consent': '85(3)' } },
  { on: today, facts: { ...work, aimsExplained: false }, outcome: 'allowed-if', says: { 'explain-aims': '85(3)' } },
  { on: today, facts: { criminalTopic: 'work-of-mediator' }, missing: ['reportRegisteredOn', 'partiesConsent', 'aimsExplained'] },
  ...atBorder<CriminalFacts>(
    '2015-01-01',
    { ...work, reportRegisteredOn: '2014-12-01' },
    {
      before: {
        silent: [
          'window-open',
          'consent-given',
          'aims-explained',
          'mediator-keeps-secret',
          'mediator-sees-information',
          'mediator-sees-data',
          'mediator-meets-alone',
          'mediator-helps-agree',
        ],
      },
      since: {
        says: {
          'window-open': '85(4)',
          'consent-given': '85(3)',
          'aims-explained': '85(3)',
          'mediator-keeps-secret': '85(3)',
          'mediator-sees-information': '85(2)',
          'mediator-sees-data': '85(2)',
          'mediator-meets-alone': '85(2)',
          'mediator-helps-agree': '85(2)',
        },
      },
    },
  ),
  { on: today, facts: { ...work, fileFormat: 'paper' }, says: { 'file-in-this-format': '42-1(1)' } },
  ...atBorder<CriminalFacts>(
    '2018-01-05',
    { ...work, reportRegisteredOn: '2017-12-01', fileFormat: 'electronic' },
    {
      before: { silent: ['file-in-this-format'] },
      since: { says: { 'file-in-this-format': '42-1(1)' } },
    },
  ),
  {
    on: today,
    facts: { criminalTopic: 'mediator-as-witness', questioningByLaw: false },
    outcome: 'refused',
    says: { 'mediator-not-questioned': '78(2)' },
  },
  {
    on: today,
    facts: { criminalTopic: 'mediator-as-witness', questioningByLaw: true },
    outcome: 'allowed',
    says: { 'questioned-by-law': '78(2)' },
  },
  { on: today, facts: { criminalTopic: 'mediator-as-witness' }, outcome: 'missing', missing: ['questioningByLaw'] },
  ...atBorder<CriminalFacts>(
    '2015-01-01',
    { criminalTopic: 'mediator-as-witness', questioningByLaw: true },
    {
      before: { outcome: 'refused', says: { 'not-in-force': '78(2)' } },
      since: { says: { 'questioned-by-law': '78(2)' } },
    },
  ),
];

/** Does reconciliation end a criminal case: rows 6 to 10 of the forty, every article of the lists, every border of articles 68 and 71. */
export const criminalProceedingsExamples: ExampleTable<CriminalFacts> = {
  question: criminalProceedings,
  examples: [...firstGround, ...secondGround, ...thirdGround, ...exclusions, ...repeated, ...limits, ...mediator, ...prosecution],
};
