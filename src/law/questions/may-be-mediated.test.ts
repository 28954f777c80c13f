import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';

const plain: ScopeFacts = { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };

function on(asOf: string, facts: ScopeFacts): Decision {
  return decide(mayBeMediated, facts, { asOf: day(asOf) });
}

describe('a reason of the law', () => {
  it('says when the value that it used came in and whether the day is confirmed', () => {
    const capacity = on('2026-03-02', { ...plain, capacity: 'limited' }).reasons.find((reason) => reason.weight === 'refuses');
    expect(capacity).toMatchObject({ valueFrom: '2013-07-20', dateExact: false, verified: true, messageId: 'law.reason.person-limited' });
  });

  it('stands in the order in which the law was asked', () => {
    const decision = on('2026-03-02', {
      ...plain,
      thirdPersonsAffected: true,
      thirdPersonsJoin: false,
      capacity: 'incapable',
      referral: 'mandatory',
    });
    const refusals = decision.reasons.filter((reason) => reason.weight === 'refuses').map((reason) => reason.code);
    expect(refusals).toEqual(['third-persons-not-joined', 'person-incapable', 'mandatory-referral']);
  });
});
