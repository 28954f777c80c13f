import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';
import { type ProposalFacts, proposalOutcome } from '#law/questions/proposal-outcome.ts';

const silent: ProposalFacts = { proposedBy: 'other-side', proposalSentOn: day('2026-03-03'), answer: 'none' };

describe('the last day of a proposal', () => {
  it('tells why it stands where it stands', () => {
    const whyOf = (facts: ProposalFacts): readonly string[] =>
      decide(proposalOutcome, facts, { asOf: day('2026-03-12') }).deadlines[0]?.why ?? [];
    expect(whyOf(silent)).toEqual([]);
    expect(whyOf({ ...silent, proposalSentOn: day('2026-03-11') })).toEqual(['last-day-moved']);
    expect(whyOf({ ...silent, proposalSentOn: day('2026-03-02'), statedTermDays: 20 })).toEqual(['set-by-parties', 'limit-not-moved']);
  });

  it('moves when an administrator adds a holiday', () => {
    const calendar = kazakhstanCalendar([{ day: day('2026-03-13'), kind: 'day-off', name: 'added' }]);
    const decision = decide(proposalOutcome, silent, { asOf: day('2026-03-14'), calendar });
    expect(decision.findings['state']).toBe('open');
    expect(decision.deadlines[0]?.lastDay).toBe('2026-03-16');
  });
});
