import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { parseFacts } from '#law/engine/parse-facts.ts';
import { courtOrder } from '#law/questions/court-order.ts';
import { mayBeMediated } from '#law/questions/may-be-mediated.ts';
import { proposalOutcome } from '#law/questions/proposal-outcome.ts';

const today = day('2026-03-02');

describe('facts from outside', () => {
  it('are read when they are facts of the question', () => {
    expect(parseFacts(mayBeMediated, { kind: 'civil', capacity: 'full' }, today)).toEqual({
      ok: true,
      value: { kind: 'civil', capacity: 'full' },
    });
  });

  it.each<[string, unknown, string]>([
    ['an unknown kind', { kind: 'war' }, 'law.fact-invalid-choice'],
    ['a number for a claim', { thirdPersonsAffected: 1 }, 'law.fact-invalid-yes-no'],
    ['a fact of another question', { feeTiyn: 1 }, 'law.fact-unknown'],
    ['a key of prototypes', JSON.parse('{"__proto__": {"kind": "civil"}}'), 'law.fact-unknown'],
    ['another key of prototypes', { constructor: 1 }, 'law.fact-unknown'],
    ['a list', ['civil'], 'law.facts-not-an-object'],
    ['nothing', null, 'law.facts-not-an-object'],
    ['a heap of text', { legalBasis: 'x'.repeat(10_000_000) }, 'law.fact-invalid-text'],
  ])('%s is refused', (...[, input, code]) => {
    expect(parseFacts(mayBeMediated, input, today)).toMatchObject({ ok: false, error: [{ code }] });
  });

  it('are refused when days stand in an order that cannot be', () => {
    const read = parseFacts(proposalOutcome, { proposalSentOn: '2026-03-01', answer: 'accepted', answeredOn: '2026-02-01' }, today);
    expect(read).toMatchObject({ ok: false, error: [{ code: 'law.fact-dates-reversed', field: 'answeredOn' }] });
    expect(parseFacts(courtOrder, { filedOn: '2026-02-30' }, today)).toMatchObject({
      ok: false,
      error: [{ code: 'law.fact-invalid-day', field: 'filedOn' }],
    });
  });

  it('never throw when they are nonsense', () => {
    fc.assert(
      fc.property(fc.anything(), (nonsense) => {
        expect(typeof parseFacts(mayBeMediated, nonsense, today).ok).toBe('boolean');
      }),
    );
  });
});
