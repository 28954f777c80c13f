import type { RightsExplanation } from '#document/domain/kinds/start/rights-explanation.ts';
import { aigul, company, mediators, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const rightsExplanationSample: RightsExplanation = {
  head: { ...sampleHead, number: '2026-000398/R', day: day('2026-11-09') },
  caseNumber: '2026-000398',
  parties: [aigul, company],
  mediators,
  explainedOn: day('2026-11-09'),
  languages: ['kk', 'ru'],
};
