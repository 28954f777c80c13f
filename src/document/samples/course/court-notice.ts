import type { CourtNotice } from '#document/domain/kinds/course/court-notice.ts';
import { aigul, company, contractReference, mediators, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const courtNoticeSample: CourtNotice = {
  head: { ...sampleHead, number: '2026-000398/N2', day: day('2026-12-08') },
  court: { kk: 'Қызылорда қалалық соты', ru: 'Кызылординский городской суд' },
  courtCase: '3499-26-00-2/1187',
  parties: [aigul, company],
  mediators,
  contract: contractReference,
  about: 'extended',
  lastDay: day('2026-12-24'),
};
