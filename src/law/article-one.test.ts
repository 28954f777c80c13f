import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';

const plain: ScopeFacts = { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };
const criminal: ScopeFacts = { ...plain, kind: 'criminal', gravity: 'medium', corruptionOrStateService: false };
const serious: ScopeFacts = { ...criminal, gravity: 'serious', firstTime: true, deathOrGraveHarm: false, offender: 'minor' };
const akimat: ScopeFacts = { ...plain, stateBodyIsParty: true, legalBasis: '' };

/** A day within each edition that changed article 1. */
const editions = {
  V1: '2012-05-01',
  V3: '2013-10-01',
  V4: '2014-06-02',
  V5: '2015-06-01',
  V7: '2020-06-01',
  V9: '2021-10-01',
  V10: '2026-03-02',
} as const;

/** A case for each element of article 1: its answer in an edition is the cell of the table. */
const elements: Readonly<Record<string, ScopeFacts>> = {
  civil: plain,
  labour: { ...plain, kind: 'labour' },
  family: { ...plain, kind: 'family' },
  'other relations': { ...plain, kind: 'other' },
  'administrative relations': { ...plain, kind: 'administrative', inAdministrativeCourt: false },
  'administrative bodies and officials': { ...plain, partyKinds: ['administrative-body', 'official'] },
  'administrative-offence cases': { ...plain, kind: 'administrative-offence' },
  'crimes of minor gravity': { ...criminal, gravity: 'minor' },
  'crimes of medium gravity': criminal,
  'criminal misdemeanours': { ...criminal, gravity: 'misdemeanour' },
  'serious crimes of 68(2)': serious,
  'other serious crimes': { ...serious, offender: 'other' },
  'especially serious crimes': { ...serious, gravity: 'especially-serious' },
  'enforcement-stage relations': { ...plain, kind: 'enforcement' },
  'third persons stay away': { ...plain, thirdPersonsAffected: true, thirdPersonsJoin: false },
  'third persons join': { ...plain, thirdPersonsAffected: true, thirdPersonsJoin: true },
  'incapable person': { ...plain, capacity: 'incapable' },
  'person of limited capacity': { ...plain, capacity: 'limited' },
  'another law forbids': { ...plain, forbiddenBy: 'a law' },
  'state body without a basis': akimat,
  'state body with a basis': { ...akimat, legalBasis: 'a law' },
  corruption: { ...criminal, corruptionOrStateService: true },
};

/** One line of the table as the law answers it: `yes` where the dispute may be mediated, `no` where not. */
function lineOf(facts: ScopeFacts): string {
  const cells = Object.values(editions).map((on) => {
    const { outcome } = decide(mayBeMediated, facts, { asOf: day(on) });
    if (outcome === 'allowed') return 'yes';
    return outcome === 'refused' ? 'no' : outcome;
  });
  return cells.join(' ');
}

/** The article that refused, in each edition; a dash where nothing did. */
function refusedBy(facts: ScopeFacts): string {
  const cells = Object.values(editions).map((on) => {
    const refused = decide(mayBeMediated, facts, { asOf: day(on) }).reasons.find((reason) => reason.weight === 'refuses');
    return refused ? `${refused.cite.article}(${refused.cite.paragraph})` : '-';
  });
  return cells.join(' ');
}

function codesOf(facts: ScopeFacts, on: string): readonly string[] {
  return decide(mayBeMediated, facts, { asOf: day(on) }).reasons.map((reason) => reason.code);
}

describe('how article 1 moved', () => {
  it('comes out of the data, edition by edition', () => {
    const table = Object.fromEntries(Object.entries(elements).map(([element, facts]) => [element, lineOf(facts)]));
    expect(table).toEqual({
      //                                     V1  V3  V4  V5  V7  V9  V10
      civil: 'yes yes yes yes yes yes yes',
      labour: 'yes yes yes yes yes yes yes',
      family: 'yes yes yes yes yes yes yes',
      'other relations': 'yes yes yes yes yes yes yes',
      'administrative relations': 'no no no no no yes yes',
      'administrative bodies and officials': 'no no no no no no yes',
      'administrative-offence cases': 'no no no no no no yes',
      'crimes of minor gravity': 'yes yes yes yes yes yes yes',
      'crimes of medium gravity': 'yes yes yes yes yes yes yes',
      'criminal misdemeanours': 'no no no yes yes yes yes',
      'serious crimes of 68(2)': 'no no no no yes yes yes',
      'other serious crimes': 'no no no no no no no',
      'especially serious crimes': 'no no no no no no no',
      'enforcement-stage relations': 'no no yes yes yes yes yes',
      'third persons stay away': 'no no no no no no no',
      'third persons join': 'yes yes yes yes yes yes yes',
      'incapable person': 'no no no no no no no',
      'person of limited capacity': 'yes no no no no no no',
      'another law forbids': 'no no no no no no no',
      'state body without a basis': 'no no no no no no no',
      'state body with a basis': 'no no no no no yes yes',
      corruption: 'no no no no no no no',
    });
  });

  it('names other cases in laws in 1(2) since the reform, and in 1(1) before', () => {
    expect(refusedBy({ ...plain, forbiddenBy: 'a law' })).toBe('1(1) 1(1) 1(1) 1(1) 1(1) 1(1) 1(2)');
  });

  it('bars state bodies always at first, then without a basis only', () => {
    expect(refusedBy(akimat)).toBe('1(3) 1(3) 1(3) 1(3) 1(3) 1(3) 1(3)');
    expect(codesOf(akimat, editions.V7)).toContain('state-body-never-then');
    expect(codesOf(akimat, editions.V9)).toContain('state-body-without-basis');
  });

  it('speaks of legal relations until the reform and of social ones since', () => {
    const other: ScopeFacts = { ...plain, kind: 'other' };
    expect(codesOf(other, editions.V9)).toContain('other-legal-relations-then');
    expect(codesOf(other, editions.V10)).not.toContain('other-legal-relations-then');
  });
});
