import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type LatePenaltyFacts, latePenaltyOfSupport } from '#law/questions/late-penalty.ts';

type Facts = WrittenFacts<LatePenaltyFacts>;

const today = '2026-03-25';
const late: Facts = { arrearsTiyn: 12_000_000, lateFrom: '2026-02-11', lateUntil: '2026-03-12', payerAtFault: true };

/** The penalty for support paid late: one day, many days, parts of a tiyn, no fault. */
export const latePenaltyExamples: ExampleTable<LatePenaltyFacts> = {
  question: latePenaltyOfSupport,
  examples: [
    {
      on: today,
      facts: late,
      outcome: 'allowed',
      says: { 'late-days': '171(1)', 'penalty-of-one-day': '171(1)', 'penalty-of-all-days': '171(1)', 'losses-beyond-penalty': '171(2)' },
      finds: { lateDays: 30, oneDayTiyn: 12_000, penaltyTiyn: 360_000, totalTiyn: 12_360_000 },
    },
    { on: today, facts: { ...late, lateUntil: '2026-02-11' }, finds: { lateDays: 1, penaltyTiyn: 12_000, totalTiyn: 12_012_000 } },
    { on: today, facts: { ...late, lateUntil: '2026-02-12' }, finds: { lateDays: 2, penaltyTiyn: 24_000 } },
    { on: today, facts: { ...late, arrearsTiyn: 12_345_678 }, finds: { oneDayTiyn: 12_345, penaltyTiyn: 370_370, totalTiyn: 12_716_048 } },
    { on: today, facts: { ...late, arrearsTiyn: 0 }, finds: { penaltyTiyn: 0, totalTiyn: 0 } },
    {
      on: today,
      facts: { ...late, arrearsTiyn: 8_000_000_000_000_000 },
      finds: { oneDayTiyn: 8_000_000_000_000, penaltyTiyn: 240_000_000_000_000 },
    },
    { on: today, facts: { ...late, payerAtFault: false }, outcome: 'refused', says: { 'no-penalty-without-fault': '171(1)' } },
    { on: today, facts: {}, outcome: 'missing', missing: ['arrearsTiyn', 'lateFrom', 'lateUntil', 'payerAtFault'] },
    ...atBorder<LatePenaltyFacts>('2012-01-18', late, {
      before: { outcome: 'refused', says: { 'not-in-force': '171(1)' }, silent: ['losses-beyond-penalty'] },
      since: { outcome: 'allowed', says: { 'losses-beyond-penalty': '171(2)' }, finds: { penaltyTiyn: 360_000 } },
    }),
  ],
};
