import type { EndingNotice } from '#document/domain/kinds/outcome/ending-notice.ts';
import { aigul, company, contractReference, mediators, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const endingNoticeSample: EndingNotice = {
  head: sampleHead,
  caseNumber: '2026-000398',
  parties: [aigul, company],
  mediators,
  contract: contractReference,
  ground: 'refused-to-continue',
  endedOn: day('2026-11-30'),
};
