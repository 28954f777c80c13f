import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import { nextQuestion } from '#law/guided-check.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';

const on = { asOf: day('2026-03-02') };

/** Asks as the guided check does; a fact to which a test has no answer ends it with a fault. */
function interview(answers: ScopeFacts): { readonly asked: readonly string[]; readonly facts: ScopeFacts } {
  const asked: string[] = [];
  let facts: ScopeFacts = {};
  for (let step = nextQuestion(mayBeMediated, facts, on); step.next; step = nextQuestion(mayBeMediated, facts, on)) {
    const fact = step.next.fact as keyof ScopeFacts;
    if (answers[fact] === undefined) throw new Error(`the test has no answer to ${fact}`);
    asked.push(fact);
    facts = { ...facts, [fact]: answers[fact] };
  }
  return { asked, facts };
}

describe('the guided check', () => {
  it('decides a debt between two people in four questions, the likeliest obstacle first', () => {
    const debt = interview({ kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false });
    expect(debt.asked).toEqual(['kind', 'capacity', 'stateBodyIsParty', 'thirdPersonsAffected']);
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
    expect(interview({ kind: 'civil', capacity: 'incapable' }).asked).toEqual(['kind', 'capacity']);
    const akimat = interview({ kind: 'civil', capacity: 'full', stateBodyIsParty: true, legalBasis: '', thirdPersonsAffected: false });
    expect(akimat.asked.at(-1)).toBe('legalBasis');
    expect(decide(mayBeMediated, akimat.facts, on).outcome).toBe('refused');
  });

  it('tells how the next fact is asked, why, and what else is lacking', () => {
    const step = nextQuestion(mayBeMediated, { kind: 'civil' }, on);
    expect(step.next).toEqual({
      fact: 'capacity',
      kind: 'choice',
      options: ['full', 'limited', 'incapable'],
      messageId: 'law.ask.capacity',
      hintId: 'law.ask.capacity.hint',
    });
    expect(step.why?.closes).toEqual(['limited', 'incapable']);
    expect(step.why?.reasons.map((reason) => reason.ruleId)).toEqual(['kz.mediation.1.2.capacity']);
    expect(step.remaining).toEqual(['capacity', 'stateBodyIsParty', 'thirdPersonsAffected']);
  });

  it('has nothing to ask and nothing to explain once it knows', () => {
    const known: ScopeFacts = { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };
    expect(nextQuestion(mayBeMediated, known, on)).toEqual({ next: null, why: null, remaining: [] });
  });
});
