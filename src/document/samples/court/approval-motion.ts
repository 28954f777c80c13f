import type { ApprovalMotion } from '#document/domain/kinds/court/approval-motion.ts';
import { aigul, company, mediators, payment, repair, sampleHead, settlementReference } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const approvalMotionSample: ApprovalMotion = {
  head: { ...sampleHead, number: '2026-000417/M', day: day('2026-12-02') },
  court: { kk: 'Қызылорда қалалық соты', ru: 'Кызылординский городской суд' },
  courtCase: '3499-26-00-2/1187',
  plaintiffs: [aigul],
  defendants: [company],
  settlement: settlementReference,
  mediators,
  // Nothing here hangs on a condition: a court would not approve it.
  obligations: [repair, payment],
  dutyPaidTiyn: 1_850_000,
  absence: 'without-us',
  documents: [
    { kk: 'дауды (жанжалды) реттеу туралы келісім, 4 дана', ru: 'соглашение об урегулировании спора (конфликта), 4 экземпляра' },
    { kk: 'мемлекеттік баж төленгені туралы түбіртек', ru: 'квитанция об уплате государственной пошлины' },
  ],
};
