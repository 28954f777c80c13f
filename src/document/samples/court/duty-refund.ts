import type { DutyRefund } from '#document/domain/kinds/court/duty-refund.ts';
import { aigul, sampleHead } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const dutyRefundSample: DutyRefund = {
  head: { ...sampleHead, number: '2026-000417/T', day: day('2026-12-14') },
  taxBody: { kk: 'Қызылорда қаласы бойынша мемлекеттік кірістер басқармасы', ru: 'Управление государственных доходов по городу Кызылорде' },
  payers: [aigul],
  court: { kk: 'Қызылорда қалалық соты', ru: 'Кызылординский городской суд' },
  courtCase: '3499-26-00-2/1187',
  ruling: { number: '3499-26-00-2/1187', day: day('2026-12-10') },
  instance: 'first-or-appeal',
  paidTiyn: 1_850_000,
  paidOn: day('2026-09-21'),
  refundTiyn: 1_850_000,
  account: 'KZ00 0000 0000 0000 0000',
  documents: [
    { kk: 'іс жүргізуді тоқтату туралы сот ұйғарымы', ru: 'определение суда о прекращении производства' },
    { kk: 'баж төленгені туралы құжаттың түпнұсқасы', ru: 'подлинник документа об уплате пошлины' },
  ],
};
