import { atBorder, type Example, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type OffenceFacts, offenceProceedings } from '#law/questions/offence-proceedings.ts';

type Facts = WrittenFacts<OffenceFacts>;
type Shown = Example<OffenceFacts>;

const today = '2026-06-01';
const peace: Facts = { reconciled: true, agreementSignedByBoth: true };
const family: Facts = { ...peace, offenceArticle: '73', firstOffence: true, harmRepaired: true, releasedUnder73: false };
const slander: Facts = { ...peace, offenceArticle: '73-3', victimApplied: true };
const released: Facts = { ...family, releasedUnder73: true, releasedUnder73On: '2026-01-02' };

function listed(articles: string, expected: Pick<Shown, 'outcome' | 'says'>): readonly Shown[] {
  return articles.split(' ').map((offenceArticle) => ({ on: today, facts: { ...slander, offenceArticle }, ...expected }));
}

/** Does reconciliation end the case of an administrative offence: row 11 of the forty, every article of the list, the year after a release. */
export const offenceProceedingsExamples: ExampleTable<OffenceFacts> = {
  question: offenceProceedings,
  examples: [
    {
      row: 11,
      on: today,
      facts: family,
      outcome: 'allowed',
      says: {
        'court-may-release': '64(1-1)',
        'first-offence': '64(1-1)',
        'harm-repaired': '64(1-1)',
        'not-released-under-73': '64(1-1)',
        'reconciliation-written': '64(2)',
        'safety-before-talks': '64(1-1)',
      },
      silent: ['offence-ends', 'offence-listed-twice'],
      finds: { release: 'may' },
    },
    {
      row: 11,
      on: today,
      facts: released,
      outcome: 'refused',
      says: { 'released-too-recently': '64(1-1)' },
      lastDays: { 'released-within-year': '2027-01-02' },
      finds: { possibleAgainDay: '2027-01-03' },
    },
    { on: '2027-01-02', facts: released, outcome: 'refused', says: { 'released-too-recently': '64(1-1)' } },
    { on: '2027-01-03', facts: released, outcome: 'allowed', says: { 'released-long-ago': '64(1-1)' } },
    { on: today, facts: { ...family, releasedUnder73: true }, outcome: 'missing', missing: ['releasedUnder73On'] },
    { on: today, facts: { ...family, firstOffence: false }, outcome: 'refused', says: { 'not-first-offence': '64(1-1)' } },
    { on: today, facts: { ...family, harmRepaired: false }, outcome: 'refused', says: { 'harm-not-repaired': '64(1-1)' } },
    { on: today, facts: { ...family, reconciled: false }, outcome: 'refused', says: { 'not-reconciled': '64(2)' } },
    { on: today, facts: { ...family, agreementSignedByBoth: false }, outcome: 'allowed-if', says: { 'write-reconciliation': '64(2)' } },
    {
      on: today,
      facts: { offenceArticle: '73' },
      outcome: 'missing',
      missing: ['firstOffence', 'harmRepaired', 'releasedUnder73', 'reconciled'],
    },
    {
      on: today,
      facts: slander,
      outcome: 'allowed',
      says: { 'offence-ends': '64(1)', 'victim-applied': '64(1)', 'offence-listed-twice': '64(1-1)' },
      silent: ['court-may-release'],
      finds: { release: 'must' },
      collisions: ['G8'],
    },
    { on: today, facts: { ...slander, victimApplied: false }, outcome: 'refused', says: { 'victim-not-applied': '64(1)' } },
    ...listed('73-3 79(1) 127-2 146 185 186 190(5) 190(6) 220 229(2)', { outcome: 'allowed', says: { 'offence-ends': '64(1)' } }),
    ...listed('79(2) 190(4) 190(7) 229(1) 229(3) 434', { outcome: 'refused', says: { 'offence-not-listed': '64(1)' } }),
    { on: today, facts: { ...slander, offenceArticle: '190' }, outcome: 'missing', missing: ['offenceArticle'] },
    { on: today, facts: peace, outcome: 'missing', missing: ['offenceArticle'] },
    ...atBorder<OffenceFacts>('2024-06-16', slander, {
      before: {
        outcome: 'refused',
        says: { 'not-in-force': '64(1)' },
        silent: ['offence-ends', 'victim-applied', 'reconciliation-written'],
      },
      since: { outcome: 'allowed', says: { 'offence-ends': '64(1)', 'victim-applied': '64(1)', 'reconciliation-written': '64(2)' } },
    }),
    ...atBorder<OffenceFacts>('2024-06-16', family, {
      before: { outcome: 'refused', silent: ['court-may-release', 'first-offence', 'harm-repaired', 'not-released-under-73'] },
      since: {
        outcome: 'allowed',
        says: {
          'court-may-release': '64(1-1)',
          'first-offence': '64(1-1)',
          'harm-repaired': '64(1-1)',
          'not-released-under-73': '64(1-1)',
        },
      },
    }),
  ],
};
