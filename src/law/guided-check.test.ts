import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import { nextQuestion } from '#law/guided-check.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';

const on = { asOf: day('2026-03-02') };

function interview(answers: ScopeFacts): { readonly asked: readonly string[]; readonly facts: ScopeFacts } {
  const asked: string[] = [];
  let facts: ScopeFacts = {};
  for (let step = nextQuestion(mayBeMediated, facts, on); step.next; step = nextQuestion(mayBeMediated, facts, on)) {
    asked.push(step.next.fact);
    facts = { ...facts, [step.next.fact]: answers[step.next.fact as keyof ScopeFacts] };
  }
  return { asked, facts };
}

describe('the guided check', () => {
  it('decides a debt between two people in four questions', () => {
    const debt = interview({ kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false });
    expect(debt.asked).toEqual(['kind', 'stateBodyIsParty', 'thirdPersonsAffected', 'capacity']);
    expect(decide(mayBeMediated, debt.facts, on).outcome).toBe('allowed');
  });

  it('asks what an answer makes necessary', () => {
    const sale = interview({
      kind: 'civil',
      thirdPersonsAffected: true,
      thirdPersonsJoin: true,
      capacity: 'full',
      stateBodyIsParty: false,
    });
    expect(sale.asked).toContain('thirdPersonsJoin');
    const serious = {
      kind: 'criminal',
      gravity: 'serious',
      corruptionOrStateService: false,
      firstTime: true,
      deathOrGraveHarm: false,
      offender: 'minor',
    } as const;
    expect(interview({ ...serious, thirdPersonsAffected: false, capacity: 'full' }).asked).toHaveLength(8);
  });

  it('asks nothing more once the law refuses for good', () => {
    expect(interview({ kind: 'civil', stateBodyIsParty: true, legalBasis: '' }).asked).toEqual(['kind', 'stateBodyIsParty', 'legalBasis']);
  });

  it('tells how the next fact is asked and what else is lacking', () => {
    expect(nextQuestion(mayBeMediated, { kind: 'civil' }, on)).toEqual({
      next: {
        fact: 'stateBodyIsParty',
        kind: 'yes-no',
        options: [],
        messageId: 'law.ask.stateBodyIsParty',
        hintId: 'law.ask.stateBodyIsParty.hint',
      },
      remaining: ['stateBodyIsParty', 'thirdPersonsAffected', 'capacity'],
    });
  });
});
