import { describe, expect, it } from 'vitest';
import { openStep } from '#case/acts/apply/draft-road.ts';
import { choicesFrom, choicesText, draftFromFacts } from '#case/http/apply/from-check.tsx';
import { nextTurn } from '#case/http/check/check-pages.tsx';
import { day } from '#kernel/day.ts';

const today = day('2026-03-02');
const answered = { 'fact.kind': 'civil', 'fact.stateBodyIsParty': 'false', 'fact.thirdPersonsAffected': 'false', 'fact.capacity': 'full' };

describe('one turn of the self-check', () => {
  it('takes the answer and asks the next question', () => {
    const turn = nextTurn({ asked: 'kind', answer: 'civil' }, today);
    expect(turn).toMatchObject({ refusals: [], settled: { facts: { kind: 'civil' } } });
    expect(turn.settled.next?.fact).not.toBe('kind');
  });

  it('decides a plain debt in at most five questions', () => {
    const settled = nextTurn(answered, today).settled;
    expect(settled.next).toBeNull();
    expect(Object.keys(settled.facts).length).toBeLessThanOrEqual(5);
  });

  it('says beside the field that an answer is missing or not offered', () => {
    expect(nextTurn({ asked: 'kind' }, today).refusals).toEqual([{ code: 'web.required', field: 'answer' }]);
    expect(nextTurn({ asked: 'kind', answer: 'piracy' }, today)).toMatchObject({
      refusals: [{ code: 'law.fact-invalid-choice' }],
      typed: 'piracy',
    });
  });

  it('goes back to an answer, keeps the earlier ones and shows what stood there', () => {
    const turn = nextTurn({ ...answered, change: 'thirdPersonsAffected' }, today);
    expect(turn.settled.next?.fact).toBe('thirdPersonsAffected');
    expect(turn.typed).toBe('false');
    expect(turn.settled.facts).toEqual({ kind: 'civil', stateBodyIsParty: false });
  });

  it('takes an empty name of a law for an answer: there is none', () => {
    const turn = nextTurn({ 'fact.kind': 'civil', 'fact.stateBodyIsParty': 'true', asked: 'legalBasis', answer: ' ' }, today);
    expect(turn.settled.decision.outcome).toBe('refused');
  });

  it.each([
    [{ 'fact.__proto__': 'x' }],
    [{ 'fact.kind': ['civil', 'family'] }],
    [{ asked: '__proto__', answer: 'x' }],
    [{ change: 'constructor' }],
  ])('answers nonsense %j with the first question', (fields) => {
    expect(nextTurn(fields, today).settled.next?.fact).toBe('kind');
  });
});

describe('answers on their way into an application', () => {
  const facts = { kind: 'civil', stateBodyIsParty: false, thirdPersonsAffected: false, capacity: 'full' };

  it('need not be given again', () => {
    const draft = draftFromFacts(facts, today);
    expect(draft.disputeKind).toBe('civil');
    expect(openStep(draft, today)).toBe('you');
  });

  it('survive the sign-in page as choices, without a word that somebody typed', () => {
    const text = choicesText(
      { kind: 'civil', stateBodyIsParty: true, legalBasis: 'Слова человека', thirdPersonsAffected: false, capacity: 'full' },
      today,
    );
    expect(Buffer.from(text, 'base64url').toString()).not.toContain('Слова');
    expect(choicesFrom(choicesText(facts, today))).toEqual(facts);
  });

  it.each([undefined, '', '%%%', 'bnVsbA', 'WzFd'])('are none when the cookie holds %s', (text) => {
    expect(choicesFrom(text)).toEqual({});
  });

  it('begin an empty application for a kind that is not taken here', () => {
    expect(draftFromFacts({ kind: 'criminal' }, today).disputeKind).toBeNull();
  });
});
