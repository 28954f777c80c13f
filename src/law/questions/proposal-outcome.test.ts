import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { Decision } from '#law/engine/decision.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';
import { type ProposalFacts, proposalOutcome } from '#law/questions/proposal-outcome.ts';

function on(asOf: string, facts: ProposalFacts): Decision {
  return decide(proposalOutcome, facts, { asOf: day(asOf) });
}

const silent: ProposalFacts = { proposalSentOn: day('2026-03-03'), answer: 'none' };

describe('a proposal to mediate', () => {
  it.each([
    ['2026-03-12', 'open', 'allowed-if'],
    ['2026-03-13', 'open', 'allowed-if'],
    ['2026-03-14', 'rejected', 'refused'],
  ])('sent on 3 March with no answer by %s is %s', (asOf, state, outcome) => {
    const decision = on(asOf, silent);
    expect(decision.findings['state']).toBe(state);
    expect(decision.outcome).toBe(outcome);
    expect(decision.deadlines[0]).toMatchObject({ lastDay: '2026-03-13', nominalDay: '2026-03-13', why: [] });
    expect(decision.reasons[0]?.cite).toMatchObject({ act: 'mediation', article: '20', paragraph: '6' });
  });

  it.each([
    ['2026-03-12', 'open'],
    ['2026-03-13', 'rejected'],
  ])('sent on 2 March with no answer by %s is %s', (asOf, state) => {
    expect(on(asOf, { ...silent, proposalSentOn: day('2026-03-02') }).findings['state']).toBe(state);
  });

  it.each([
    ['2026-03-22', 'open'],
    ['2026-03-23', 'rejected'],
  ])('that states twenty days is, on %s, %s: its own day is not moved', (asOf, state) => {
    const decision = on(asOf, { ...silent, proposalSentOn: day('2026-03-02'), statedTermDays: 20 });
    expect(decision.findings['state']).toBe(state);
    expect(decision.deadlines[0]).toMatchObject({ lastDay: '2026-03-22', why: ['set-by-parties', 'limit-not-moved'] });
  });

  it('runs on over a day off at its end', () => {
    const decision = on('2026-03-20', { proposalSentOn: day('2026-03-11'), answer: 'none' });
    expect(decision.deadlines[0]).toMatchObject({ nominalDay: '2026-03-21', lastDay: '2026-03-26', why: ['last-day-moved'] });
  });

  it('is accepted on its last day and too late on the day after', () => {
    const accepted = { ...silent, answer: 'accepted' } as const;
    expect(on('2026-03-20', { ...accepted, answeredOn: day('2026-03-10') }).findings['state']).toBe('accepted');
    expect(on('2026-03-20', { ...accepted, answeredOn: day('2026-03-13') }).outcome).toBe('allowed');
    const late = on('2026-03-20', { ...accepted, answeredOn: day('2026-03-14') });
    expect(late.outcome).toBe('refused');
    expect(late.findings).toMatchObject({ state: 'rejected', rejectedFromDay: '2026-03-14' });
  });

  it('ends on the day of a refusal', () => {
    const decision = on('2026-03-20', { ...silent, answer: 'rejected', answeredOn: day('2026-03-05') });
    expect(decision.findings).toMatchObject({ state: 'rejected', rejectedFromDay: '2026-03-05' });
  });

  it('lasts longer when an administrator adds a holiday', () => {
    const calendar = kazakhstanCalendar([{ day: day('2026-03-13'), kind: 'day-off', name: 'added' }]);
    const decision = decide(proposalOutcome, silent, { asOf: day('2026-03-14'), calendar });
    expect(decision.findings['state']).toBe('open');
    expect(decision.deadlines[0]?.lastDay).toBe('2026-03-16');
  });

  it('cannot be judged without its day or its answer', () => {
    expect(on('2026-03-20', { answer: 'none' }).missing).toEqual(['proposalSentOn']);
    expect(on('2026-03-10', { proposalSentOn: day('2026-03-03') }).outcome).toBe('missing');
    expect(on('2026-03-10', { ...silent, answer: 'accepted' }).missing).toEqual(['answeredOn']);
  });

  it('did not lapse by this law before the law was in force', () => {
    expect(on('2011-08-04', { ...silent, proposalSentOn: day('2011-08-01') }).reasons[0]?.code).toBe('not-in-force');
  });
});
