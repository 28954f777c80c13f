import type { EnforcementApplication } from '#document/domain/kinds/authorities/enforcement-application.ts';
import { aigul, company, contractReference, mediators, payment, sampleHead, settlementReference } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const enforcementApplicationSample: EnforcementApplication = {
  head: { ...sampleHead, number: '2026-000417/X', day: day('2026-12-04') },
  officer: { kk: 'Жеке сот орындаушысы Қуанышева Әлия Ғабитқызы', ru: 'Частный судебный исполнитель Куанышева Алия Габитовна' },
  proceeding: '118/26-24-3402',
  claimants: [aigul],
  debtors: [company],
  about: 'settlement',
  contract: contractReference,
  settlement: settlementReference,
  obligations: [
    {
      ...payment,
      no: 1,
      how: { kk: 'өндіріп алушының банктегі шотына аударады', ru: 'переводом на банковский счёт взыскателя' },
    },
  ],
  mediators,
  documents: [{ kk: 'дауды (жанжалды) реттеу туралы келісім, 3 парақ', ru: 'соглашение об урегулировании спора (конфликта), 3 листа' }],
};
