import { day } from '#kernel/day.ts';
import { decide } from '#law/decide.ts';
import { mayBeMediated, type ScopeFacts } from '#law/questions/may-be-mediated.ts';
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
    ],
  },
];
