import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type TermCountFacts, termCount } from '#law/questions/term-count.ts';

type Facts = WrittenFacts<TermCountFacts>;

const today = '2026-03-20';
const code = '1995-03-01';
const thirty: Facts = { countFrom: '2026-03-12', periodLength: 30, periodUnit: 'days', doneAtOrganisation: false, sentByPost: false };
const then: Facts = { ...thirty, countFrom: '1995-01-31', periodLength: 1 };

/** How a term is counted: each unit, short months, days off, the last hour, and the day on which the Civil Code came into force. */
export const termCountExamples: ExampleTable<TermCountFacts> = {
  question: termCount,
  examples: [
    {
      on: today,
      facts: thirty,
      outcome: 'allowed',
      finds: { nominalDay: '2026-04-11', lastDay: '2026-04-13', passed: false },
      says: { 'period-counted': '172(2)', 'count-starts-next-day': '173', 'moved-to-working-day': '175', 'until-midnight': '176(1)' },
    },
    { on: '2026-04-13', facts: thirty, finds: { passed: false } },
    { on: '2026-04-14', facts: thirty, finds: { passed: true } },
    { on: today, facts: { ...thirty, countFrom: '2026-03-02' }, finds: { lastDay: '2026-04-01' }, silent: ['moved-to-working-day'] },
    {
      on: today,
      facts: { ...thirty, periodLength: 2, periodUnit: 'weeks', countFrom: '2026-04-01' },
      finds: { lastDay: '2026-04-15' },
      says: { 'weeks-end-same-weekday': '174(4)', 'period-counted': '172(2)' },
    },
    {
      on: today,
      facts: { ...thirty, periodLength: 1, periodUnit: 'months', countFrom: '2026-01-31' },
      finds: { nominalDay: '2026-02-28', lastDay: '2026-03-02' },
      says: { 'months-end-same-date': '174(3)', 'month-without-the-day': '174(3)', 'period-counted': '172(2)' },
    },
    {
      on: today,
      facts: { ...thirty, periodLength: 1, periodUnit: 'months', countFrom: '2026-02-16' },
      finds: { lastDay: '2026-03-16' },
      silent: ['month-without-the-day'],
    },
    {
      on: today,
      facts: { ...thirty, periodLength: 1, periodUnit: 'half-months', countFrom: '2026-04-01' },
      finds: { nominalDay: '2026-04-16', lastDay: '2026-04-16' },
      says: { 'half-month-in-days': '174(3)' },
    },
    {
      on: today,
      facts: { ...thirty, periodLength: 3, periodUnit: 'years', countFrom: '2023-03-12' },
      finds: { lastDay: '2026-03-12', passed: true },
      says: { 'years-end-same-date': '174(1)', 'period-counted': '172(2)' },
    },
    {
      on: today,
      facts: { ...thirty, periodUnit: 'hours' },
      outcome: 'allowed',
      says: { 'period-counted': '172(2)' },
      silent: ['count-starts-next-day'],
    },
    {
      on: today,
      facts: { ...thirty, doneAtOrganisation: true, sentByPost: true },
      says: { 'until-closing-time': '176(1)', 'posted-in-time': '176(2)' },
      silent: ['until-midnight'],
    },
    ...atBorder<TermCountFacts>(
      code,
      { ...then, countFrom: '1995-01-31', periodUnit: 'months', periodLength: 10, sentByPost: true },
      {
        before: {
          outcome: 'refused',
          says: { 'not-in-force': '172(2)' },
          silent: ['count-starts-next-day', 'months-end-same-date', 'month-without-the-day', 'until-midnight', 'posted-in-time'],
        },
        since: {
          outcome: 'allowed',
          says: {
            'count-starts-next-day': '173',
            'months-end-same-date': '174(3)',
            'month-without-the-day': '174(3)',
            'until-midnight': '176(1)',
            'posted-in-time': '176(2)',
          },
        },
      },
    ),
    // One day after Friday 3 February 1995 is a Saturday.
    ...atBorder<TermCountFacts>(
      code,
      { ...then, countFrom: '1995-02-03', doneAtOrganisation: true },
      {
        before: { finds: { lastDay: '1995-02-04' }, silent: ['until-closing-time'] },
        since: { finds: { lastDay: '1995-02-06' }, says: { 'moved-to-working-day': '175', 'until-closing-time': '176(1)' } },
      },
    ),
    ...atBorder<TermCountFacts>(
      code,
      { ...then, periodUnit: 'years' },
      {
        before: { silent: ['years-end-same-date'] },
        since: { says: { 'years-end-same-date': '174(1)' } },
      },
    ),
    ...atBorder<TermCountFacts>(
      code,
      { ...then, periodUnit: 'weeks' },
      {
        before: { silent: ['weeks-end-same-weekday'] },
        since: { says: { 'weeks-end-same-weekday': '174(4)' } },
      },
    ),
    ...atBorder<TermCountFacts>(
      code,
      { ...then, periodUnit: 'half-months' },
      {
        before: { silent: ['half-month-in-days'] },
        since: { says: { 'half-month-in-days': '174(3)' }, finds: { nominalDay: '1995-02-15' } },
      },
    ),
    { on: today, facts: {}, outcome: 'missing', missing: ['periodUnit'] },
    { on: today, facts: { periodUnit: 'days' }, missing: ['countFrom', 'periodLength', 'doneAtOrganisation', 'sentByPost'] },
  ],
};
