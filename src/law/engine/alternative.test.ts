import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#kernel/day.ts';
import { contextOf } from '#law/decide.ts';
import { type Alternative, alternativesTo } from '#law/engine/alternative.ts';
import type { Question } from '#law/engine/question.ts';
import { weighFacts } from '#law/engine/weigh.ts';
import { possibleFacts } from '#law/possible-facts.test-support.ts';
import { type MediatorFacts, mayActAsMediator } from '#law/questions/may-act-as-mediator.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';
import { questions } from '#law/questions.ts';

const context = contextOf({ asOf: day('2026-03-02') });
const plain: ScopeFacts = { kind: 'civil', thirdPersonsAffected: false, capacity: 'full', stateBodyIsParty: false };
const withoutCoOwner: ScopeFacts = { ...plain, thirdPersonsAffected: true, thirdPersonsJoin: false };
const professional: MediatorFacts = {
  mediatorKind: 'professional',
  birthDay: day('1985-05-01'),
  higherEducation: true,
  trainingCertificate: true,
  inRegister: true,
  performsStateFunctions: false,
  mediatorCapacity: 'full',
  underProsecution: false,
  conviction: 'none',
};

function alternatives<Facts>(question: Question<Facts>, facts: Facts): readonly Alternative[] {
  return alternativesTo(question, facts, { context, decision: weighFacts(question, facts, context) });
}

describe('the nearest lawful alternative', () => {
  it('to a sale without the co-owner is that the co-owner joins', () => {
    expect(alternatives(mayBeMediated, withoutCoOwner)).toEqual([
      { changes: [{ fact: 'thirdPersonsJoin', to: true }], onDay: null, outcome: 'allowed' },
    ]);
  });

  it('names every change that it takes, and no more', () => {
    const [nearest] = alternatives(mayBeMediated, {
      ...withoutCoOwner,
      referral: 'mandatory',
      stateBodyIsParty: true,
      legalBasis: 'a law',
    });
    expect(nearest?.changes.toSorted((left, right) => (left.fact < right.fact ? -1 : 1))).toEqual([
      { fact: 'referral', to: 'proposal' },
      { fact: 'thirdPersonsJoin', to: true },
    ]);
  });

  it('asks for a basis in law without inventing one', () => {
    const [nearest] = alternatives(mayBeMediated, { ...plain, stateBodyIsParty: true, legalBasis: '' });
    expect(nearest?.changes).toEqual([{ fact: 'legalBasis', to: '…' }]);
  });

  it('to a mediator of 24 is to wait for the birthday', () => {
    const young = { ...professional, birthDay: day('2001-06-15') };
    expect(alternatives(mayActAsMediator, young)).toContainEqual({ changes: [], onDay: '2026-06-15', outcome: 'allowed' });
  });

  it('to a suspended mediator is the day after the suspension', () => {
    const suspended = { ...professional, suspendedFrom: day('2026-01-10') };
    expect(alternatives(mayActAsMediator, suspended)).toEqual([{ changes: [], onDay: '2026-07-11', outcome: 'allowed' }]);
  });

  it('does not exist for bribe-taking: nothing in anybody’s hands helps', () => {
    const bribe: ScopeFacts = { ...plain, kind: 'criminal', gravity: 'medium', corruptionOrStateService: true };
    expect(alternatives(mayBeMediated, bribe)).toEqual([]);
  });

  it('is not looked for where nothing was refused', () => {
    expect(alternatives(mayBeMediated, plain)).toEqual([]);
    expect(alternatives(mayBeMediated, {})).toEqual([]);
  });
});

describe('every alternative of every question', () => {
  it.each([...questions.values()].map((question) => [question.id, question] as const))(
    '%s: is open in law, possible and within the sheet of facts',
    (...[, question]) => {
      fc.assert(
        fc.property(possibleFacts(question), (facts) => {
          fc.pre((question.impossible?.(facts, context.asOf) ?? []).length === 0);
          for (const { changes, onDay, outcome } of alternatives(question, facts)) {
            const changed = { ...facts, ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])) };
            const asOf = onDay ?? context.asOf;
            expect(weighFacts(question, changed, { ...context, asOf }).outcome).toBe(outcome);
            expect(['allowed', 'allowed-if', 'missing']).toContain(outcome);
            expect(question.impossible?.(changed, asOf) ?? []).toEqual([]);
            expect(new Set(changes.map(({ fact }) => fact)).size).toBe(changes.length);
            for (const { fact } of changes) expect(Object.hasOwn(question.facts, fact), fact).toBe(true);
          }
        }),
        { numRuns: 25 },
      );
    },
  );
});
