import type { ProposalAnswer } from '#document/domain/kinds/start/answer.ts';
import { aigul, company, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const answerSample: ProposalAnswer = {
  head: { ...sampleHead, number: '2026-000398/B', day: day('2026-11-05') },
  organisation: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
  caseNumber: '2026-000398',
  answering: [company],
  proposer: aigul.name,
  invitation: { number: '2026-000398/I', day: day('2026-11-02') },
  answer: 'asks-for-time',
  askedUntil: day('2026-11-11'),
  remarks: { kk: 'Құрылысшылардың есебін күтіп отырмыз.', ru: 'Мы ждём отчёта мастеров.' },
};
