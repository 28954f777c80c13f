import type { ChildRightsReport } from '#document/domain/kinds/authorities/child-rights-report.ts';
import { mediators, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const childRightsReportSample: ChildRightsReport = {
  head: { ...sampleHead, number: '2026-000430/K', day: day('2026-11-20') },
  body: {
    kk: 'Қызылорда қаласының білім бөлімі, бала құқықтарын қорғау секторы',
    ru: 'Отдел образования города Кызылорды, сектор защиты прав ребёнка',
  },
  child: 'Өмірзақ Іңкәр Һамитқызы',
  livesAt: { kk: 'Қызылорда қаласы', ru: 'город Кызылорда' },
  danger: 'health-harmed',
  facts: {
    kk: 'Бала екі ай бойы дәрігер тағайындаған емді алмай жүр.',
    ru: 'Ребёнок два месяца не получает лечения, назначенного врачом.',
  },
  knownOn: day('2026-11-19'),
  mediators,
  phone: '+7 700 000 00 04',
};
