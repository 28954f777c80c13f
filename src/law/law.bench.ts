import { day } from '#kernel/day.ts';
import { askLaw } from '#law/ask-law.ts';
import { decide } from '#law/decide.ts';
import { lawOn } from '#law/engine/edition-difference.ts';
import { nextQuestion } from '#law/guided-check.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';
import { rules } from '#law/rules.ts';
import type { Bench } from '#tools/bench/frame.ts';
import { rate } from '#tools/bench/frame.ts';

const facts: ScopeFacts = {
  kind: 'civil',
  thirdPersonsAffected: true,
  thirdPersonsJoin: true,
  capacity: 'full',
  stateBodyIsParty: false,
  referral: 'proposal',
};
const asOf = day('2026-03-02');

/** Decisions on one core, every rule of the question looked at and every reason given. */
export const benches: readonly Bench[] = [
  {
    name: 'law',
    run: async () => [
      {
        name: 'may this dispute be mediated',
        value: await rate(() => decide(mayBeMediated, facts, { asOf })),
        unit: 'a second',
        bar: { atLeast: 20_000 },
      },
      {
        name: 'the best question to ask next, from nothing',
        value: await rate(() => nextQuestion(mayBeMediated, { kind: 'civil' }, { asOf })),
        unit: 'a second',
      },
      {
        name: 'a refusal with its nearest lawful alternatives',
        value: await rate(() => askLaw({ question: 'may-be-mediated', facts: { ...facts, thirdPersonsJoin: false }, on: '2026-03-02' })),
        unit: 'a second',
      },
      { name: 'the law of a day, every rule', value: await rate(() => lawOn(rules, { on: asOf })), unit: 'a second' },
    ],
  },
];
