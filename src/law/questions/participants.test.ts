import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { type ParticipantsFacts, participants } from '#law/questions/participants.ts';

const theft: ParticipantsFacts = { setting: 'criminal', minorIsParty: true, companions: [], someoneRepresented: false };

function on(asOf: string, facts: ParticipantsFacts): Decision {
  return decide(participants, facts, { asOf: day(asOf) });
}

describe('who takes part in a session', () => {
  it.each<[string, ParticipantsFacts['companions'], string]>([
    ['2026-06-05', [], 'refused'],
    ['2026-06-05', ['psychologist'], 'allowed'],
    ['2026-06-05', ['teacher'], 'allowed'],
    ['2026-06-05', ['legal-representative'], 'allowed'],
    ['2013-07-19', ['legal-representative'], 'refused'],
    ['2013-07-20', ['legal-representative'], 'allowed'],
  ])('a minor in a criminal case on %s with %j: %s', (asOf, companions, outcome) => {
    const decision = on(asOf, { ...theft, companions });
    expect(decision.outcome).toBe(outcome);
    expect(decision.reasons[0]?.cite).toMatchObject({ article: '24', paragraph: '3' });
  });

  it('warns of a minor alone outside criminal and offence cases', () => {
    const decision = on('2026-06-05', { ...theft, setting: 'outside' });
    expect(decision.outcome).toBe('allowed');
    expect(decision.warnings.map((reason) => reason.code)).toEqual(['minor-alone-elsewhere']);
  });

  it('asks a representative for a power of attorney', () => {
    const represented: ParticipantsFacts = { setting: 'outside', minorIsParty: false, someoneRepresented: true };
    expect(on('2026-03-12', represented).missing).toEqual(['powerOfAttorney']);
    expect(on('2026-03-12', { ...represented, powerOfAttorney: false }).requirements[0]?.code).toBe('power-of-attorney-needed');
    expect(on('2026-03-12', { ...represented, powerOfAttorney: true }).outcome).toBe('allowed');
  });

  it('waits for third persons and for the consent to meet from a distance', () => {
    const meeting: ParticipantsFacts = { setting: 'outside', minorIsParty: false, someoneRepresented: false };
    expect(on('2026-03-12', { ...meeting, thirdPersonsAffected: true, thirdPersonsJoin: false }).outcome).toBe('refused');
    expect(on('2026-03-12', { ...meeting, thirdPersonsAffected: true, thirdPersonsJoin: true }).outcome).toBe('allowed');
    expect(on('2026-03-12', { ...meeting, remote: true }).missing).toEqual(['allAgreeToRemote']);
    expect(on('2026-03-12', { ...meeting, remote: true, allAgreeToRemote: false }).outcome).toBe('refused');
    expect(on('2026-03-12', { ...meeting, remote: true, allAgreeToRemote: true, childConcerned: true }).outcome).toBe('allowed');
    expect(on('2022-01-01', { ...meeting, remote: true, allAgreeToRemote: false }).outcome).toBe('allowed');
  });

  it('cannot be judged without its facts', () => {
    expect(on('2026-03-12', {}).missing).toEqual(['setting', 'minorIsParty', 'someoneRepresented']);
  });
});
