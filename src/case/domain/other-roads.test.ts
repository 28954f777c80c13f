import { describe, expect, it } from 'vitest';
import { otherRoads } from '#case/domain/other-roads.ts';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';

const plain: ScopeFacts = { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };
const decided = (facts: ScopeFacts): ReturnType<typeof decide> =>
  decide(mayBeMediated, { ...plain, ...facts }, { asOf: day('2026-03-02') });

describe('the other road after a refusal (S53)', () => {
  it.each<[string, ScopeFacts, string]>([
    ['a co-owner who stays away', { thirdPersonsAffected: true, thirdPersonsJoin: false }, 'join'],
    ['an incapable person', { capacity: 'incapable' }, 'guardianship'],
    ['a state body without a legal basis', { stateBodyIsParty: true, legalBasis: '' }, 'superior-body'],
    ['corruption', { kind: 'criminal', corruptionOrStateService: true, gravity: 'minor' }, 'investigator'],
    ['a grave crime', { kind: 'criminal', corruptionOrStateService: false, gravity: 'especially-serious' }, 'investigator'],
    ['an order to mediate', { referral: 'mandatory' }, 'refuse-pressure'],
    ['a law that forbids it', { forbiddenBy: 'Закон' }, 'court'],
  ])('after %s begins with the nearest', (_, facts, first) => {
    const decision = decided(facts);
    expect(decision.outcome).toBe('refused');
    expect(otherRoads(decision)[0]).toBe(first);
    expect(otherRoads(decision).at(-1)).toBe('legal-aid');
  });

  it('is not shown when nothing was refused', () => {
    expect(otherRoads(decided({}))).toEqual([]);
  });

  it('is the court for a reason nobody has thought of yet', () => {
    const unknown = decided({ capacity: 'limited' }).reasons.map((reason) => ({
      ...reason,
      code: 'new-reason',
      weight: 'refuses' as const,
    }));
    expect(otherRoads({ outcome: 'refused', reasons: unknown })).toEqual(['court', 'legal-aid']);
  });
});
