import { atBorder, type Example, type ExampleTable, type Expected, type WrittenFacts } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';
import { type DisputeKind, mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';

type Facts = WrittenFacts<ScopeFacts>;

const today = '2026-03-02';
const plain: Facts = { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };
const criminal: Facts = { ...plain, kind: 'criminal', gravity: 'medium', corruptionOrStateService: false };
const serious: Facts = { ...criminal, gravity: 'serious', firstTime: true, deathOrGraveHarm: false };
const court: Facts = { ...plain, kind: 'administrative', inAdministrativeCourt: true, stateBodyIsParty: true };
const akimat: Facts = { ...plain, stateBodyIsParty: true, legalBasis: '' };
const permitted: Facts = { ...akimat, legalBasis: 'Law on …, article …' };
const withoutCoOwner: Facts = { ...plain, thirdPersonsAffected: true, thirdPersonsJoin: false };

const inScope: Expected = { outcome: 'allowed', says: { 'in-scope': '1(1)' } };
const outOfScope: Expected = { outcome: 'refused', says: { 'kind-not-in-scope': '1(1)' } };

/** A dispute of this kind with nothing else against it. */
function ofKind(kind: DisputeKind): Facts {
  return kind === 'criminal' ? criminal : { ...plain, kind, inAdministrativeCourt: false };
}

function kindsOn(on: DayText, kinds: readonly DisputeKind[], expected: Expected = inScope): readonly Example<ScopeFacts>[] {
  return kinds.map((kind) => ({ on, facts: ofKind(kind), ...expected }));
}

function gravitiesOn(on: DayText, gravities: readonly NonNullable<Facts['gravity']>[]): readonly Example<ScopeFacts>[] {
  return gravities.map((gravity) => ({
    on,
    facts: { ...serious, offender: 'minor', gravity },
    outcome: 'allowed',
    says: gravity === 'serious' ? { 'serious-in-group': '68(2)' } : { 'gravity-allows': '1(1)' },
  }));
}

const privateKinds: readonly DisputeKind[] = ['civil', 'family', 'labour', 'neighbour', 'consumer', 'business', 'other'];

/** May this dispute be mediated: rows 1 to 6, 8 and 13 of the forty, and every border of article 1. */
export const mayBeMediatedExamples: ExampleTable<ScopeFacts> = {
  question: mayBeMediated,
  examples: [
    { row: 1, on: today, facts: plain, ...inScope },
    { row: 2, on: today, facts: withoutCoOwner, outcome: 'refused', says: { 'third-persons-not-joined': '1(2)' } },
    {
      row: 2,
      on: today,
      facts: { ...withoutCoOwner, thirdPersonsJoin: true },
      outcome: 'allowed',
      says: { 'third-persons-joined': '1(2)' },
    },
    {
      row: 3,
      on: '2012-05-01',
      facts: { ...plain, capacity: 'limited' },
      outcome: 'allowed',
      says: { 'capacity-not-barred-then': '1(2)' },
    },
    { row: 3, on: today, facts: { ...plain, capacity: 'limited' }, outcome: 'refused', says: { 'person-limited': '1(2)' } },
    { row: 3, on: '2012-05-01', facts: { ...plain, capacity: 'incapable' }, outcome: 'refused', says: { 'person-incapable': '1(2)' } },
    { row: 3, on: today, facts: { ...plain, capacity: 'incapable' }, outcome: 'refused', says: { 'person-incapable': '1(2)' } },
    { row: 4, on: today, facts: akimat, outcome: 'refused', says: { 'state-body-without-basis': '1(3)' } },
    { row: 4, on: today, facts: { ...akimat, legalBasis: ' ' }, outcome: 'refused', says: { 'state-body-without-basis': '1(3)' } },
    { row: 4, on: today, facts: permitted, outcome: 'allowed', says: { 'state-body-with-basis': '1(3)' } },
    { row: 4, on: '2019-05-01', facts: permitted, outcome: 'refused', says: { 'state-body-never-then': '1(3)' } },
    { row: 5, on: today, facts: { ...court, administrativeDiscretion: true }, outcome: 'allowed', says: { discretion: '27-1(1)' } },
    { row: 5, on: today, facts: { ...court, administrativeDiscretion: false }, outcome: 'refused', says: { 'no-discretion': '27-1(1)' } },
    ...atBorder<ScopeFacts>(
      '2022-01-02',
      { ...court, administrativeDiscretion: false, againstNatureOfRelation: true },
      {
        before: { silent: ['no-discretion', 'against-nature-of-relation'] },
        since: { outcome: 'refused', says: { 'no-discretion': '27-1(1)', 'against-nature-of-relation': '27-1(2)' } },
      },
    ),
    { row: 6, on: today, facts: { ...criminal, corruptionOrStateService: true }, outcome: 'refused', says: { corruption: '1(4)' } },
    { row: 6, on: today, facts: criminal, outcome: 'allowed', says: { 'no-corruption': '1(4)', 'gravity-allows': '1(1)' } },
    {
      row: 8,
      on: today,
      facts: { ...serious, offender: 'minor' },
      outcome: 'allowed',
      says: { 'serious-in-group': '68(2)', 'minor-gets-measures': '68(2)' },
    },
    { row: 8, on: today, facts: { ...serious, offender: 'other' }, outcome: 'refused', says: { 'serious-not-in-group': '68(2)' } },
    { row: 13, on: today, facts: { ...plain, referral: 'mandatory' }, outcome: 'refused', says: { 'mandatory-referral': '20(3)' } },
    { row: 13, on: today, facts: { ...plain, referral: 'proposal' }, outcome: 'allowed', says: { 'referral-is-proposal': '20(4)' } },

    ...atBorder<ScopeFacts>(
      '2011-08-05',
      { ...plain, referral: 'mandatory' },
      { before: { silent: ['mandatory-referral'] }, since: { outcome: 'refused', says: { 'mandatory-referral': '20(3)' } } },
    ),

    // Relations of article 1(1), edition by edition; a day lies inside each.
    ...atBorder<ScopeFacts>('2011-08-05', plain, { before: outOfScope, since: inScope }),
    ...kindsOn('2012-05-01', [...privateKinds, 'criminal']),
    ...kindsOn('2012-05-01', ['administrative', 'administrative-offence', 'enforcement'], outOfScope),
    ...atBorder<ScopeFacts>('2014-02-01', ofKind('enforcement'), { before: outOfScope, since: inScope }),
    ...kindsOn('2019-05-01', [...privateKinds, 'criminal', 'enforcement']),
    ...kindsOn('2019-05-01', ['administrative', 'administrative-offence'], outOfScope),
    ...atBorder<ScopeFacts>('2021-07-01', ofKind('administrative'), { before: outOfScope, since: inScope }),
    ...kindsOn('2021-10-01', [...privateKinds, 'criminal', 'enforcement', 'administrative']),
    ...kindsOn('2021-10-01', ['administrative-offence'], outOfScope),
    ...atBorder<ScopeFacts>('2022-01-02', ofKind('administrative-offence'), { before: outOfScope, since: inScope }),
    ...kindsOn(today, [...privateKinds, 'criminal', 'enforcement', 'administrative', 'administrative-offence']),
    ...atBorder<ScopeFacts>('2022-01-02', ofKind('other'), {
      before: { outcome: 'allowed', says: { 'other-legal-relations-then': '1(1)' } },
      since: { ...inScope, silent: ['other-legal-relations-then'] },
    }),
    { on: today, facts: ofKind('administrative-offence'), says: { 'offence-conditions': '1(1)' } },
    { on: today, facts: ofKind('family'), says: { 'family-matters': '25(1)', 'interests-of-child': '25(2)' } },

    // Gravity.
    ...atBorder<ScopeFacts>('2011-08-05', criminal, {
      before: { outcome: 'refused', says: { 'too-grave': '1(1)' } },
      since: { outcome: 'allowed', says: { 'gravity-allows': '1(1)' } },
    }),
    ...gravitiesOn('2012-05-01', ['minor', 'medium']),
    ...atBorder<ScopeFacts>(
      '2015-01-01',
      { ...criminal, gravity: 'misdemeanour' },
      { before: { outcome: 'refused', says: { 'too-grave': '1(1)' } }, since: { outcome: 'allowed', says: { 'gravity-allows': '1(1)' } } },
    ),
    ...gravitiesOn('2019-05-01', ['misdemeanour', 'minor', 'medium']),
    ...atBorder<ScopeFacts>(
      '2020-01-11',
      { ...serious, offender: 'minor' },
      { before: { outcome: 'refused', says: { 'too-grave': '1(1)' } }, since: { outcome: 'allowed', silent: ['too-grave'] } },
    ),
    ...gravitiesOn(today, ['misdemeanour', 'minor', 'medium', 'serious']),
    ...(['2012-05-01', '2019-05-01', today] as const).map(
      (on): Example<ScopeFacts> => ({
        on,
        facts: { ...criminal, gravity: 'especially-serious' },
        outcome: 'refused',
        says: { 'too-grave': '1(1)' },
      }),
    ),
    { on: today, facts: { ...serious, firstTime: false, offender: 'minor' }, outcome: 'refused', says: { 'serious-not-first': '68(2)' } },
    {
      on: today,
      facts: { ...serious, deathOrGraveHarm: true, offender: 'minor' },
      outcome: 'refused',
      says: { 'serious-grave-harm': '68(2)' },
    },

    // People outside the dispute, and people whom the law protects.
    ...atBorder<ScopeFacts>('2011-08-05', withoutCoOwner, {
      before: { silent: ['third-persons-not-joined'] },
      since: { outcome: 'refused', says: { 'third-persons-not-joined': '1(2)' } },
    }),
    { on: today, facts: plain, says: { 'no-third-persons': '1(2)', 'persons-capable': '1(2)', 'no-state-body': '1(3)' } },
    ...atBorder<ScopeFacts>(
      '2011-08-05',
      { ...plain, capacity: 'incapable' },
      { before: { silent: ['person-incapable'] }, since: { outcome: 'refused', says: { 'person-incapable': '1(2)' } } },
    ),
    ...atBorder<ScopeFacts>(
      '2013-07-20',
      { ...plain, capacity: 'limited' },
      { before: { outcome: 'allowed' }, since: { outcome: 'refused', says: { 'person-limited': '1(2)' } } },
    ),

    // State bodies, corruption, other laws, kinds of parties.
    ...atBorder<ScopeFacts>('2011-08-05', permitted, {
      before: { silent: ['state-body-never-then'] },
      since: { outcome: 'refused', says: { 'state-body-never-then': '1(3)' } },
    }),
    ...atBorder<ScopeFacts>('2021-07-01', permitted, {
      before: { outcome: 'refused', says: { 'state-body-never-then': '1(3)' } },
      since: { outcome: 'allowed', says: { 'state-body-with-basis': '1(3)' } },
    }),
    {
      on: today,
      facts: { ...court, administrativeDiscretion: true },
      outcome: 'allowed',
      says: { 'state-body-by-procedure': '120(1)' },
    },
    ...atBorder<ScopeFacts>(
      '2011-08-05',
      { ...criminal, corruptionOrStateService: true },
      { before: { silent: ['corruption'] }, since: { outcome: 'refused', says: { corruption: '1(4)' } } },
    ),
    ...atBorder<ScopeFacts>(
      '2011-08-05',
      { ...plain, forbiddenBy: 'a law' },
      { before: { silent: ['forbidden-by-law'] }, since: { outcome: 'refused', says: { 'forbidden-by-law': '1(1)' } } },
    ),
    ...atBorder<ScopeFacts>(
      '2022-01-02',
      { ...plain, forbiddenBy: 'a law' },
      {
        before: { outcome: 'refused', says: { 'forbidden-by-law': '1(1)' } },
        since: { outcome: 'refused', says: { 'forbidden-by-law': '1(2)' } },
      },
    ),
    { on: today, facts: { ...plain, forbiddenBy: '  ' }, outcome: 'allowed', silent: ['forbidden-by-law'] },
    ...atBorder<ScopeFacts>(
      '2011-08-05',
      { ...plain, partyKinds: ['individual', 'legal-entity'] },
      { before: { silent: ['parties-of-these-kinds'] }, since: { outcome: 'allowed', says: { 'parties-of-these-kinds': '2(6)' } } },
    ),
    ...atBorder<ScopeFacts>(
      '2022-01-02',
      { ...plain, partyKinds: ['individual', 'group', 'official'] },
      { before: { outcome: 'refused', says: { 'party-kind-not-open-then': '2(6)' } }, since: { outcome: 'allowed' } },
    ),
    {
      on: today,
      facts: { ...plain, partyKinds: ['individual', 'legal-entity', 'group', 'administrative-body', 'official'] },
      outcome: 'allowed',
      says: { 'parties-of-these-kinds': '2(6)' },
    },

    // Every reason is told, not only the first.
    {
      on: today,
      facts: { ...withoutCoOwner, capacity: 'incapable', referral: 'mandatory' },
      outcome: 'refused',
      says: { 'third-persons-not-joined': '1(2)', 'person-incapable': '1(2)', 'mandatory-referral': '20(3)' },
    },

    // Nothing is guessed: what is unknown is named, and only what matters.
    {
      on: today,
      facts: { thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false },
      outcome: 'missing',
      missing: ['kind'],
    },
    { on: today, facts: { kind: 'civil' }, outcome: 'missing', missing: ['stateBodyIsParty', 'thirdPersonsAffected', 'capacity'] },
    {
      on: today,
      facts: { kind: 'civil', stateBodyIsParty: true, thirdPersonsAffected: true, capacity: 'full' },
      outcome: 'missing',
      missing: ['legalBasis', 'thirdPersonsJoin'],
    },
    {
      on: today,
      facts: { kind: 'criminal', thirdPersonsAffected: false, capacity: 'full', gravity: 'serious', corruptionOrStateService: false },
      outcome: 'missing',
      missing: ['firstTime', 'deathOrGraveHarm', 'offender'],
    },
    { on: today, facts: plain, outcome: 'allowed', missing: [] },
  ],
};
