import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { contextOf } from '#law/decide.ts';
import { likelyAnswers } from '#law/engine/answer-values.ts';
import type { FactSpec } from '#law/engine/facts.ts';
import { bestOrder, stillNeeded, whyAsked } from '#law/engine/interview.ts';
import { specOf } from '#law/engine/parse-facts.ts';
import type { Question } from '#law/engine/question.ts';
import type { NormRule } from '#law/engine/rule.ts';
import { weighFacts } from '#law/engine/weigh.ts';
import { possibleFacts } from '#law/possible-facts.test-support.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';
import { type AnyFacts, questions } from '#law/questions.ts';

const context = contextOf({ asOf: day('2026-03-02') });
const rule: NormRule = {
  id: 'kz.toy.1',
  kind: 'norm',
  cite: { act: 'toy', article: '1', read: null },
  values: [{ from: '2011-01-01', exact: true, by: 'toy', value: true }],
};

/** One fact of an invented question. */
interface ToyFact {
  readonly spec: FactSpec;
  /** Answers that refuse. */
  readonly closes: readonly unknown[];
  /** Asked only when an earlier fact has this answer. */
  readonly after?: { readonly fact: string; readonly is: unknown };
}

function toy(toyFacts: Readonly<Record<string, ToyFact>>): Question<AnyFacts> {
  return {
    id: 'toy',
    facts: Object.fromEntries(Object.entries(toyFacts).map(([fact, { spec }]) => [fact, spec])),
    weigh: (facts, sheet) => {
      for (const [fact, { closes, after }] of Object.entries(toyFacts)) {
        if (after && facts[after.fact] !== after.is) continue;
        if (facts[fact] === undefined) sheet.need(fact);
        else if (closes.includes(facts[fact])) sheet.say('refuses', `${fact}-closes`, { rule });
      }
      return undefined;
    },
  };
}

/** Every order there is, tried out: the fewest questions to be expected from here. */
function fewest(question: Question<AnyFacts>, facts: AnyFacts): number {
  const needed = stillNeeded(weighFacts(question, facts, context));
  return needed.length === 0 ? 0 : Math.min(...needed.map((fact) => fewestAfter(question, facts, fact)));
}

function fewestAfter(question: Question<AnyFacts>, facts: AnyFacts, fact: string): number {
  const spec = (question.facts as Readonly<Record<string, FactSpec>>)[fact];
  const answers = spec ? likelyAnswers(spec, context.asOf) : [];
  return 1 + answers.reduce((sum, { value, weight }) => sum + weight * fewest(question, { ...facts, [fact]: value }), 0);
}

function expectBest(question: Question<AnyFacts>, facts: AnyFacts): void {
  const [first] = bestOrder(question, facts, context);
  if (first === undefined) expect(fewest(question, facts)).toBe(0);
  else expect(fewestAfter(question, facts, first)).toBeCloseTo(fewest(question, facts), 6);
}

const yesNo: FactSpec = { kind: 'yes-no' };
const three: FactSpec = { kind: 'choice', options: ['a', 'b', 'c'] };
const rarely: FactSpec = { kind: 'yes-no', usual: false };

const anyToy = fc
  .array(
    fc.record({
      spec: fc.constantFrom<FactSpec>(yesNo, three, rarely, { kind: 'choice', options: ['a', 'b', 'c'], usual: 'b' }),
      closing: fc.subarray([0, 1, 2]),
      after: fc.option(fc.nat(3), { nil: null }),
      is: fc.nat(2),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => {
    const answersOf = (spec: FactSpec): readonly unknown[] => likelyAnswers(spec, context.asOf).map(({ value }) => value);
    const named = parts.map((part, index): readonly [string, ToyFact] => {
      const answers = answersOf(part.spec);
      const earlier = part.after === null || part.after >= index ? undefined : parts[part.after];
      const after = earlier && { fact: `f${part.after}`, is: answersOf(earlier.spec)[part.is] };
      const closes = part.closing.flatMap((place) => (place < answers.length ? [answers[place]] : []));
      return [`f${index}`, { spec: part.spec, closes, ...(after ? { after } : {}) }];
    });
    return toy(Object.fromEntries(named));
  });

describe('the order of the questions', () => {
  it('begins with what is most likely to settle the matter', () => {
    const question = toy({
      harmless: { spec: yesNo, closes: [] },
      rare: { spec: rarely, closes: [true] },
      likely: { spec: yesNo, closes: [true] },
    });
    expect(bestOrder(question, {}, context)).toEqual(['likely', 'rare', 'harmless']);
  });

  it('keeps the order of the sheet among facts that are equally good', () => {
    const question = toy({ one: { spec: yesNo, closes: [] }, two: { spec: yesNo, closes: [] }, three: { spec: yesNo, closes: [] } });
    expect(bestOrder(question, {}, context)).toEqual(['one', 'two', 'three']);
  });

  it('asks the topic before all others, whatever it costs', () => {
    const question = toy({ likely: { spec: yesNo, closes: [true] }, topic: { spec: { ...three, first: true }, closes: [] } });
    expect(bestOrder(question, {}, context)).toEqual(['topic', 'likely']);
  });

  it('puts off what opens more questions', () => {
    const question = toy({
      opens: { spec: yesNo, closes: [] },
      more: { spec: three, closes: [], after: { fact: 'opens', is: true } },
      evenMore: { spec: three, closes: [], after: { fact: 'opens', is: true } },
      closes: { spec: yesNo, closes: [true] },
    });
    expectBest(question, {});
    expect(bestOrder(question, {}, context)[0]).toBe('closes');
  });

  it('is as good as the best that trying every order finds', () => {
    fc.assert(
      fc.property(anyToy, (question) => {
        expectBest(question, {});
        for (const value of [true, 'a', 'b']) expectBest(question, { f0: value });
      }),
      { numRuns: 150 },
    );
  });
});

const list = [...questions.values()].map((question) => [question.id, question] as const);

describe('the interview of every question', () => {
  it.each(list)('%s asks nothing idle, nothing twice and nothing after a refusal', (...[, question]) => {
    fc.assert(
      fc.property(possibleFacts(question), (facts) => {
        fc.pre((question.impossible?.(facts, context.asOf) ?? []).length === 0);
        const decision = weighFacts(question, facts, context);
        const order = bestOrder(question, facts, context);
        expect(order.toSorted()).toEqual([...stillNeeded(decision)].toSorted());
        if (decision.outcome === 'refused') expect(order).toEqual([]);
        // A text that the question cannot read is no answer; whatever else was answered is not asked again.
        for (const fact of order) if (specOf(question, fact)?.kind !== 'text') expect(facts[fact], fact).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  it('settles a debt between two people (lane 1) in at most seven questions', () => {
    const answers: ScopeFacts = { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };
    let facts: ScopeFacts = {};
    let asked = 0;
    for (let [fact] = bestOrder(mayBeMediated, facts, context); fact !== undefined; [fact] = bestOrder(mayBeMediated, facts, context)) {
      expect(Object.hasOwn(answers, fact), fact).toBe(true);
      facts = { ...facts, [fact]: answers[fact as keyof ScopeFacts] };
      asked += 1;
      expect(asked).toBeLessThanOrEqual(7);
    }
    expect(weighFacts(mayBeMediated, facts, context).outcome).toBe('allowed');
  });
});

describe('why a fact is asked', () => {
  it('names the answers that close the matter, those that open more, and the rules behind them', () => {
    const capacity = whyAsked(mayBeMediated, { kind: 'civil' }, { fact: 'capacity', context });
    expect(capacity.closes).toEqual(['limited', 'incapable']);
    expect(capacity.opens).toEqual([]);
    expect(capacity.reasons.map((reason) => reason.ruleId)).toEqual(['kz.mediation.1.2.capacity']);
    const others = whyAsked(mayBeMediated, { kind: 'civil' }, { fact: 'thirdPersonsAffected', context });
    expect(others.opens).toEqual([true]);
    expect(others.closes).toEqual([]);
  });

  it('has nothing to say of a fact that the question does not know', () => {
    expect(whyAsked(mayBeMediated, {}, { fact: 'weather', context })).toEqual({ reasons: [], closes: [], opens: [] });
  });
});
