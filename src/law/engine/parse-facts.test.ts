import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import { parseFacts } from '#law/engine/parse-facts.ts';
import { courtOrder } from '#law/questions/court-order.ts';
import { mayBeMediated } from '#law/questions/may-be-mediated.ts';
import { proposalOutcome } from '#law/questions/proposal-outcome.ts';
import { questions } from '#law/questions.ts';

const today = day('2026-03-02');
const anyDay = fc.integer({ min: -6000, max: 1500 }).map((offset) => addDays(today, offset));

/** A value that the fact may have. */
function possibleValue(spec: FactSpec): fc.Arbitrary<unknown> {
  switch (spec.kind) {
    case 'choice':
      return fc.constantFrom(...spec.options);
    case 'several':
      return fc.subarray([...spec.options]);
    case 'yes-no':
      return fc.boolean();
    case 'text':
      return fc.string({ maxLength: 30 });
    case 'day':
      return anyDay;
    case 'instant':
      return anyDay.map((on) => `${on}T05:15:00.000Z`);
    case 'money':
      return fc.integer({ min: 0, max: 1e12 });
    case 'number':
      return fc.integer({ min: spec.from, max: spec.to });
  }
}

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

  it.each([...questions.values()].map((question) => [question.id, question] as const))(
    'never throw in %s, nor allow while a fact is missing',
    (...[, question]) => {
      const shape = Object.fromEntries(Object.entries(question.facts).map(([fact, spec]) => [fact, possibleValue(spec as FactSpec)]));
      fc.assert(
        fc.property(fc.record(shape, { requiredKeys: [] }), anyDay, (facts, asOf) => {
          const decision = decide(question, facts, { asOf });
          if (decision.missing.length > 0) expect(['missing', 'refused']).toContain(decision.outcome);
          for (const fact of decision.missing) expect(Object.hasOwn(question.facts, fact)).toBe(true);
          for (const deadline of decision.deadlines) expect(deadline.lastDay >= deadline.startsOn || deadline.why.length > 0).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('never throw when they are nonsense', () => {
    fc.assert(
      fc.property(fc.anything(), (nonsense) => {
        expect(typeof parseFacts(mayBeMediated, nonsense, today).ok).toBe('boolean');
      }),
    );
  });
});
