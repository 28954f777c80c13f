import type { CourtOrderPackage } from '#document/domain/kinds/court/court-order.ts';
import { aigul, company, mediators, payment, sampleHead, settlementReference } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const courtOrderSample: CourtOrderPackage = {
  head: { ...sampleHead, number: '2027-000021', day: day('2027-01-20') },
  court: { kk: 'Алматы қаласы Алмалы аудандық соты', ru: 'Алмалинский районный суд города Алматы' },
  claimants: [aigul],
  debtors: [company],
  settlement: settlementReference,
  mediators,
  circumstances: {
    kk: '2027 жылғы 15 қаңтарға дейін ақша түскен жоқ. Борышкер берешекке дау айтпайды.',
    ru: 'До 15 января 2027 года деньги не поступили. Должник долга не оспаривает.',
  },
  overdue: [payment],
  claim: { kk: 'келісім бойынша берешекті өндіріп алу', ru: 'взыскать задолженность по соглашению' },
  amountTiyn: 185_000_050,
  documents: [
    { kk: 'дауды (жанжалды) реттеу туралы келісім, 3 парақ', ru: 'соглашение об урегулировании спора (конфликта), 3 листа' },
    { kk: 'медиация туралы шарт, 4 парақ', ru: 'договор о медиации, 4 листа' },
    { kk: '2027 жылғы 16 қаңтардағы шот үзіндісі', ru: 'выписка по счёту от 16 января 2027 года' },
    { kk: 'мемлекеттік баж төленгені туралы түбіртек', ru: 'квитанция об уплате государственной пошлины' },
  ],
};
