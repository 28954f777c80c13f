import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type CrossBorderFacts, crossBorder } from '#law/questions/cross-border.ts';

type Facts = WrittenFacts<CrossBorderFacts>;

const today = '2026-06-01';
const trade: Facts = {
  kind: 'business',
  differentStates: true,
  stateBodyIsParty: false,
  conventionChosen: true,
  settlementMadeOn: '2026-05-20',
};

const excluded = (['consumer', 'family', 'labour'] as const).map(
  (kind): Example<CrossBorderFacts> => ({
    on: today,
    facts: { ...trade, kind },
    outcome: 'refused',
    says: { 'convention-not-for-these': '1(2)' },
  }),
);

/** The Singapore Convention: its two reservations, what it leaves out, and its first day for Kazakhstan. */
export const crossBorderExamples: ExampleTable<CrossBorderFacts> = {
  question: crossBorder,
  examples: [
    {
      on: today,
      facts: trade,
      outcome: 'allowed',
      says: {
        'settlement-international': '1(1)',
        'convention-for-commerce': '1(2)',
        'convention-without-state': '8(1)',
        'convention-chosen': '8(1)',
        'convention-in-time': '9',
      },
    },
    { on: today, facts: { ...trade, conventionChosen: false }, outcome: 'refused', says: { 'convention-not-chosen': '8(1)' } },
    { on: today, facts: { ...trade, stateBodyIsParty: true }, outcome: 'refused', says: { 'convention-not-with-state': '8(1)' } },
    { on: today, facts: { ...trade, differentStates: false }, outcome: 'refused', says: { 'settlement-domestic': '1(1)' } },
    ...excluded,
    { on: today, facts: { ...trade, settlementMadeOn: '2022-11-22' }, outcome: 'refused', says: { 'convention-too-early': '9' } },
    { on: today, facts: { ...trade, settlementMadeOn: '2022-11-23' }, outcome: 'allowed', says: { 'convention-in-time': '9' } },
    {
      on: today,
      facts: {},
      outcome: 'missing',
      missing: ['kind', 'differentStates', 'stateBodyIsParty', 'conventionChosen', 'settlementMadeOn'],
    },
    ...atBorder<CrossBorderFacts>(
      '2022-11-23',
      { ...trade, settlementMadeOn: '2022-11-23' },
      {
        before: {
          outcome: 'refused',
          says: { 'not-in-force': '9' },
          silent: [
            'settlement-international',
            'convention-for-commerce',
            'convention-without-state',
            'convention-chosen',
            'convention-in-time',
          ],
        },
        since: {
          outcome: 'allowed',
          says: {
            'settlement-international': '1(1)',
            'convention-for-commerce': '1(2)',
            'convention-without-state': '8(1)',
            'convention-chosen': '8(1)',
            'convention-in-time': '9',
          },
        },
      },
    ),
  ],
};
