import type { InvestigatorNotice } from '#document/domain/kinds/authorities/investigator-notice.ts';
import { aigul, mediators, payment, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const investigatorNoticeSample: InvestigatorNotice = {
  head: { ...sampleHead, number: '2026-000421/N', day: day('2026-12-03') },
  body: { kk: 'Қызылорда қаласының Полиция басқармасы, тергеу бөлімі', ru: 'Управление полиции города Кызылорды, следственный отдел' },
  criminalCase: '263401031000000',
  victims: [aigul],
  suspects: [{ side: 'respondent', name: 'Ілиясов Өркен Ғалымұлы' }],
  contract: { number: '2026-000402', day: day('2026-11-18') },
  mediators,
  outcome: 'settled',
  settlement: { number: '2026-000421', day: day('2026-12-03') },
  endedOn: day('2026-12-03'),
  obligations: [
    {
      ...payment,
      no: 1,
      who: 'Ілиясов Өркен Ғалымұлы',
      dueDay: day('2026-12-03'),
      how: { kk: 'жәбірленушінің банктегі шотына аударады', ru: 'переводом на банковский счёт потерпевшего' },
    },
  ],
  repair: 'complete',
};
