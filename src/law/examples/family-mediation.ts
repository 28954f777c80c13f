import { atBorder, type ExampleTable, type WrittenFacts } from '#law/engine/example.ts';
import { type FamilyMediationFacts, familyMediation } from '#law/questions/family-mediation.ts';

type Facts = WrittenFacts<FamilyMediationFacts>;

const today = '2026-03-25';
const calm: Facts = { childConcerned: true, childInterestsHeeded: true, childHarm: [] };
const danger: Facts = { ...calm, childHarm: ['growth-endangered'], childReportMade: false };

/** What a family dispute asks of the mediator: row 23 of the forty, and what had to be reported before the reform. */
export const familyMediationExamples: ExampleTable<FamilyMediationFacts> = {
  question: familyMediation,
  examples: [
    {
      row: 23,
      on: today,
      facts: { ...danger, partiesForbidReport: true },
      outcome: 'allowed-if',
      says: { 'child-protection-must-know': '25(3)', 'child-before-wishes': '25(3)' },
      finds: { mustReport: true },
    },
    {
      row: 23,
      on: today,
      facts: { ...calm, partiesForbidReport: true },
      outcome: 'allowed',
      says: { 'no-report-of-child': '25(3)', 'family-matters': '25(1)', 'interests-of-child': '25(2)' },
      silent: ['child-before-wishes'],
      finds: { mustReport: false },
    },
    { on: today, facts: { ...danger, childReportMade: true }, outcome: 'allowed', says: { 'child-report-made': '25(3)' } },
    { on: today, facts: { ...calm, childInterestsHeeded: false }, outcome: 'allowed-if', says: { 'heed-interests-of-child': '25(2)' } },
    { on: today, facts: { ...danger, childHarm: ['health-harmed'] }, finds: { mustReport: true } },
    { on: today, facts: { ...danger, childHarm: ['interests-harmed'] }, finds: { mustReport: true } },
    { on: today, facts: { ...danger, childHarm: ['interests-seriously-harmed'] }, finds: { mustReport: true } },
    { on: '2015-06-01', facts: danger, finds: { mustReport: true } },
    { on: '2015-06-01', facts: { ...danger, childHarm: ['interests-seriously-harmed'] }, finds: { mustReport: true } },
    ...atBorder<FamilyMediationFacts>(
      '2022-01-02',
      { ...danger, childHarm: ['interests-harmed'] },
      { before: { outcome: 'allowed', finds: { mustReport: false } }, since: { outcome: 'allowed-if', finds: { mustReport: true } } },
    ),
    ...atBorder<FamilyMediationFacts>(
      '2022-01-02',
      { ...danger, childHarm: ['health-harmed'] },
      { before: { outcome: 'allowed' }, since: { outcome: 'allowed-if' } },
    ),
    ...atBorder<FamilyMediationFacts>('2011-08-05', danger, {
      before: { silent: ['family-matters', 'interests-of-child', 'child-protection-must-know'] },
      since: { says: { 'family-matters': '25(1)', 'interests-of-child': '25(2)', 'child-protection-must-know': '25(3)' } },
    }),
    { on: today, facts: { childConcerned: false }, outcome: 'allowed', silent: ['interests-of-child', 'no-report-of-child'] },
    { on: today, facts: {}, outcome: 'missing', missing: ['childConcerned'] },
    { on: today, facts: { childConcerned: true }, missing: ['childInterestsHeeded', 'childHarm'] },
    { on: today, facts: { ...danger, childReportMade: undefined }, missing: ['childReportMade'] },
  ],
};
