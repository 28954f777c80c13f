import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';

const plain: ScopeFacts = { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };
const criminal: ScopeFacts = { ...plain, kind: 'criminal', gravity: 'medium', corruptionOrStateService: false };
const serious: ScopeFacts = { ...criminal, gravity: 'serious', firstTime: true, deathOrGraveHarm: false };
const court: ScopeFacts = { ...plain, kind: 'administrative', inAdministrativeCourt: true, stateBodyIsParty: true };

function on(asOf: string, facts: ScopeFacts): Decision {
  return decide(mayBeMediated, facts, { asOf: day(asOf) });
}

function articles(decision: Decision, weight: string): readonly string[] {
  return decision.reasons.filter((reason) => reason.weight === weight).map((reason) => `${reason.cite.article}(${reason.cite.paragraph})`);
}

describe('which disputes may be mediated', () => {
  it.each<[string, string, ScopeFacts, string, string]>([
    ['a debt between two adults', '2026-03-02', plain, 'allowed', '1(1)'],
    [
      'a sale when the co-owner stays away',
      '2026-03-02',
      { ...plain, thirdPersonsAffected: true, thirdPersonsJoin: false },
      'refused',
      '1(2)',
    ],
    ['a sale when the co-owner joins', '2026-03-02', { ...plain, thirdPersonsAffected: true, thirdPersonsJoin: true }, 'allowed', '1(2)'],
    ['limited capacity in 2012', '2012-05-01', { ...plain, capacity: 'limited' }, 'allowed', '1(2)'],
    ['limited capacity today', '2026-03-02', { ...plain, capacity: 'limited' }, 'refused', '1(2)'],
    ['incapable in 2012', '2012-05-01', { ...plain, capacity: 'incapable' }, 'refused', '1(2)'],
    ['incapable today', '2026-03-02', { ...plain, capacity: 'incapable' }, 'refused', '1(2)'],
    ['a state body without a basis', '2026-03-02', { ...plain, stateBodyIsParty: true, legalBasis: ' ' }, 'refused', '1(3)'],
    ['a state body with a basis', '2026-03-02', { ...plain, stateBodyIsParty: true, legalBasis: 'APPC 120' }, 'allowed', '1(3)'],
    ['a state body in 2019', '2019-05-01', { ...plain, stateBodyIsParty: true, legalBasis: 'any' }, 'refused', '1(3)'],
    ['an administrative case with discretion', '2026-03-02', { ...court, administrativeDiscretion: true }, 'allowed', '27-1(1)'],
    ['an administrative case without discretion', '2026-03-02', { ...court, administrativeDiscretion: false }, 'refused', '27-1(1)'],
    ['bribe-taking', '2026-03-02', { ...criminal, corruptionOrStateService: true }, 'refused', '1(4)'],
    ['theft of medium gravity', '2026-03-02', criminal, 'allowed', '1(1)'],
    ['a serious crime of a minor', '2026-03-02', { ...serious, offender: 'minor' }, 'allowed', '68(2)'],
    ['a serious crime of a man of 40', '2026-03-02', { ...serious, offender: 'other' }, 'refused', '68(2)'],
    ['a court that orders mediation', '2026-03-02', { ...plain, referral: 'mandatory' }, 'refused', '20(3)'],
    ['a court that proposes mediation', '2026-03-02', { ...plain, referral: 'proposal' }, 'allowed', '20(4)'],
    ['a law that forbids it', '2026-03-02', { ...plain, forbiddenBy: 'a law' }, 'refused', '1(2)'],
    ['an offence today', '2026-03-02', { ...plain, kind: 'administrative-offence' }, 'allowed', '1(1)'],
  ])('%s on %s', (...[, asOf, facts, outcome, article]) => {
    const decision = on(asOf, facts);
    expect(decision.outcome).toBe(outcome);
    expect(articles(decision, outcome === 'allowed' ? 'allows' : 'refuses')).toContain(article);
  });

  it.each([
    ['2014-01-31', { ...plain, kind: 'enforcement' }, 'refused'],
    ['2014-02-01', { ...plain, kind: 'enforcement' }, 'allowed'],
    ['2022-01-01', { ...plain, kind: 'administrative-offence' }, 'refused'],
    ['2022-01-02', { ...plain, kind: 'administrative-offence' }, 'allowed'],
    ['2014-12-31', { ...criminal, gravity: 'misdemeanour' }, 'refused'],
    ['2015-01-01', { ...criminal, gravity: 'misdemeanour' }, 'allowed'],
    ['2020-01-10', { ...serious, offender: 'minor' }, 'refused'],
    ['2020-01-11', { ...serious, offender: 'minor' }, 'allowed'],
    ['2013-07-19', { ...plain, capacity: 'limited' }, 'allowed'],
    ['2013-07-20', { ...plain, capacity: 'limited' }, 'refused'],
    ['2021-06-30', { ...plain, stateBodyIsParty: true, legalBasis: 'x' }, 'refused'],
    ['2021-07-01', { ...plain, stateBodyIsParty: true, legalBasis: 'x' }, 'allowed'],
    ['2021-06-30', { ...court, administrativeDiscretion: true }, 'refused'],
    ['2011-08-04', plain, 'refused'],
    ['2011-08-05', plain, 'allowed'],
  ] as const)('at the border of an edition: %s', (asOf, facts, outcome) => {
    expect(on(asOf, facts).outcome).toBe(outcome);
  });

  it('tells every reason, not only the first', () => {
    const decision = on('2026-03-02', {
      ...plain,
      thirdPersonsAffected: true,
      thirdPersonsJoin: false,
      capacity: 'incapable',
      referral: 'mandatory',
    });
    expect(articles(decision, 'refuses')).toEqual(['1(2)', '1(2)', '20(3)']);
  });

  it('says when the value that it used came in and whether the day is confirmed', () => {
    const capacity = on('2026-03-02', { ...plain, capacity: 'limited' }).reasons.find((reason) => reason.weight === 'refuses');
    expect(capacity).toMatchObject({ valueFrom: '2013-07-20', dateExact: false, verified: true, messageId: 'law.reason.person-limited' });
  });

  it('refuses especially serious crimes in every edition', () => {
    for (const asOf of ['2012-01-01', '2016-01-01', '2026-03-02']) {
      expect(on(asOf, { ...criminal, gravity: 'especially-serious' }).outcome).toBe('refused');
    }
  });

  it.each(['kind', 'thirdPersonsAffected', 'capacity', 'stateBodyIsParty'] as const)('never allows while %s is unknown', (fact) => {
    const decision = on('2026-03-02', { ...plain, [fact]: undefined });
    expect(decision.outcome).toBe('missing');
    expect(decision.missing).toContain(fact);
  });

  it('asks for the answer of third persons only when there are any', () => {
    expect(on('2026-03-02', { ...plain, thirdPersonsAffected: true }).missing).toEqual(['thirdPersonsJoin']);
    expect(on('2026-03-02', plain).missing).toEqual([]);
  });
});
