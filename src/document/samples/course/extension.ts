import type { TermExtension } from '#document/domain/kinds/course/extension.ts';
import { aigul, company, contractReference, mediators, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const extensionSample: TermExtension = {
  head: { ...sampleHead, number: '2026-000398/E', day: day('2026-12-07') },
  caseNumber: '2026-000398',
  parties: [aigul, company],
  mediators,
  contract: contractReference,
  setting: 'outside',
  formerLastDay: day('2026-12-09'),
  newLastDay: day('2026-12-24'),
  addedDays: 15,
  latestDay: day('2027-01-08'),
  ground: 'more-documents',
  reason: { kk: 'Құрылыс сарапшысының қорытындысы күтілуде.', ru: 'Ожидается заключение строительного эксперта.' },
};
