import { addDays, day } from '#kernel/day.ts';
import type { Example, ExampleTable, WrittenFacts } from '#law/engine/example.ts';
import type { DayText } from '#law/engine/rule.ts';
import { type Programme, type TrainingFacts, trainingCheck } from '#law/questions/training-check.ts';

type Facts = WrittenFacts<TrainingFacts>;

const today = '2026-03-02';
const first: DayText = '2011-07-08';
const repealed: DayText = '2023-08-11';
const now: DayText = '2026-01-18';

const general: Facts = {
  trainingProgramme: 'general',
  trainingStartedOn: '2026-02-02',
  trainingHours: 72,
  trainingGroup: 10,
  trainedByOrganisation: true,
  trainingParts: ['theory', 'practice'],
  trainingForms: ['distance', 'in-person'],
  testedAfterTraining: true,
};
const old: Facts = { ...general, trainingStartedOn: '2019-05-01', trainingHours: 48 };

function startedOn(
  trainingStartedOn: DayText,
  facts: Facts,
  expected: Omit<Example<TrainingFacts>, 'on' | 'facts'>,
): Example<TrainingFacts> {
  return { on: today, facts: { ...facts, trainingStartedOn }, ...expected };
}

function dayBefore(on: DayText): DayText {
  return addDays(day(on), -1) as string as DayText;
}

/** Both sides of the hours of one programme by the first rules. */
function oldHours(trainingProgramme: Programme, hours: number): readonly Example<TrainingFacts>[] {
  const facts = { ...old, trainingProgramme };
  return [
    { on: today, facts: { ...facts, trainingHours: hours }, outcome: 'allowed', says: { 'hours-enough': '1', 'programme-known': '1' } },
    { on: today, facts: { ...facts, trainingHours: hours - 1 }, outcome: 'refused', says: { 'hours-too-few': '1' } },
    startedOn(first, { ...facts, trainingHours: hours - 1 }, { outcome: 'refused', says: { 'hours-too-few': '1' } }),
    startedOn(dayBefore(first), { ...facts, trainingHours: hours - 1 }, { outcome: 'refused', silent: ['hours-too-few'] }),
    startedOn(dayBefore(repealed), { ...facts, trainingHours: hours - 1 }, { outcome: 'refused', says: { 'hours-too-few': '1' } }),
    startedOn(repealed, { ...facts, trainingHours: hours - 1 }, { outcome: 'allowed-if', silent: ['hours-too-few'] }),
  ];
}

const nowCodes = [
  'hours-enough',
  'group-small-enough',
  'course-has-its-parts',
  'course-held-lawfully',
  'trained-by-organisation',
  'some-are-not-admitted',
];

/** Was the training enough: by the first rules, in the years that nobody here can answer for, and by the rules of today. */
export const trainingCheckExamples: ExampleTable<TrainingFacts> = {
  question: trainingCheck,
  examples: [
    { on: today, facts: {}, outcome: 'missing', missing: ['trainingProgramme', 'trainingStartedOn'] },
    { on: today, facts: general, outcome: 'allowed', says: { 'rules-of-2025': '1', 'programme-known': '1' } },
    {
      on: today,
      facts: { trainingProgramme: 'general', trainingStartedOn: '2026-02-02' },
      outcome: 'missing',
      missing: ['trainingHours', 'trainingGroup', 'trainedByOrganisation', 'trainingParts'],
    },
    { on: today, facts: { ...general, trainingHours: 71 }, outcome: 'refused', says: { 'hours-too-few': '1' } },
    { on: today, facts: { ...general, trainingGroup: 11 }, outcome: 'refused', says: { 'group-too-large': '1' } },
    { on: today, facts: { ...general, trainedByOrganisation: false }, outcome: 'refused', says: { 'only-organisations-train': '1' } },
    { on: today, facts: { ...general, trainingParts: ['theory'] }, outcome: 'refused', says: { 'course-lacks-part': '1' } },
    { on: today, facts: { ...general, trainingParts: ['practice'] }, outcome: 'refused', says: { 'course-lacks-part': '1' } },
    { on: today, facts: { ...general, trainingForms: ['by-post'] }, outcome: 'refused', says: { 'course-form-unknown': '1' } },
    startedOn(now, general, { outcome: 'allowed', says: Object.fromEntries(nowCodes.map((code) => [code, '1'])) }),
    startedOn(dayBefore(now), general, {
      outcome: 'allowed-if',
      silent: [...nowCodes, 'rules-of-2025', 'programme-known'],
      collisions: ['G1'],
    }),
    ...(['specialised', 'trainers'] as const).map((trainingProgramme) =>
      startedOn(
        now,
        { ...general, trainingProgramme },
        {
          outcome: 'allowed-if',
          says: { 'compare-with-rules': '1', 'programme-known': '1' },
          collisions: ['G2'],
        },
      ),
    ),
    ...oldHours('general', 48),
    ...oldHours('specialised', 50),
    ...oldHours('trainers', 32),
    { on: today, facts: { ...old, testedAfterTraining: false }, outcome: 'refused', says: { 'not-tested-after-training': '1' } },
    startedOn(first, old, { outcome: 'allowed', says: { 'rules-of-2011': '1', 'programme-known': '1', 'tested-after-training': '1' } }),
    startedOn(dayBefore(first), old, {
      outcome: 'refused',
      says: { 'no-training-rules-then': '1' },
      silent: ['programme-known', 'tested-after-training'],
    }),
    startedOn(dayBefore(repealed), old, {
      outcome: 'allowed',
      says: { 'rules-of-2011': '1', 'programme-known': '1', 'tested-after-training': '1' },
    }),
    startedOn(repealed, old, {
      outcome: 'allowed-if',
      says: { 'compare-with-unknown-order': '1' },
      silent: ['rules-of-2011', 'programme-known', 'tested-after-training', 'hours-enough'],
      collisions: ['G1'],
    }),
  ],
};
