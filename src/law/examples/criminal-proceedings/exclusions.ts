import { atBorder } from '#law/engine/example.ts';
import { accident, again, amongMinors, type Facts, type Shown, serious, theft, today } from '#law/examples/criminal-proceedings/facts.ts';
import type { CrimeTrait, CriminalFacts } from '#law/questions/criminal-facts.ts';

/** A trait that always excludes reconciliation, and the border on which it came. */
function excluded(trait: CrimeTrait, code: string, from: '2015-01-01' | '2018-07-27'): readonly Shown[] {
  const facts: Facts = { ...theft, crimeTraits: [trait] };
  return [
    { on: today, facts, outcome: 'refused', says: { [code]: '68(4)' } },
    ...atBorder<CriminalFacts>(from, facts, { before: { silent: [code] }, since: { outcome: 'refused', says: { [code]: '68(4)' } } }),
  ];
}

export const exclusions: readonly Shown[] = [
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

export const repeated: readonly Shown[] = [
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

export const limits: readonly Shown[] = [
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
