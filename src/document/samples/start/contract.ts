import type { ContractDocument } from '#document/domain/kinds/start/contract.ts';
import { aigul, company, contractReference, mediators, sampleHead, sampleSubject } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const contractSample: ContractDocument = {
  head: { ...sampleHead, number: contractReference.number, day: contractReference.day },
  parties: [aigul, company],
  subject: sampleSubject,
  mediators,
  expenses: {
    kk: 'Медиатордың сыйақысы — 60 000 ₸. Тараптар оны тең бөліп, екінші кездесуге дейін төлейді. Өзге шығыстар жоқ.',
    ru: 'Вознаграждение медиатора — 60 000 ₸. Стороны платят его поровну до второй встречи. Иных расходов нет.',
  },
  languages: ['kk', 'ru'],
  lastDay: day('2026-12-09'),
  procedure: {
    kk: 'Алдымен бірлескен кездесу, содан кейін қажет болса әр тараппен жеке кездесу өткізіледі. Кездесулер қашықтан, бейнебайланыс арқылы өтеді.',
    ru: 'Сначала проводится общая встреча, затем при необходимости отдельные встречи с каждой стороной. Встречи проходят дистанционно, по видеосвязи.',
  },
};
