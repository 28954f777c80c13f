import type { InvitationLetter } from '#document/domain/kinds/start/invitation.ts';
import { aigul, company, sampleHead, sampleSubject } from '#document/samples/sample-people.ts';
import { day } from '#kernel/day.ts';

/** A sample with everything that one may hold. */
export const invitationSample: InvitationLetter = {
  head: { ...sampleHead, day: day('2026-11-02') },
  sender: aigul,
  recipient: { side: 'respondent', name: company.name, ...(company.address === undefined ? {} : { address: company.address }) },
  sentThrough: {
    name: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
    address: { kk: 'Қызылорда қаласы, Жібек жолы көшесі, 5-үй', ru: 'город Кызылорда, улица Жибек жолы, дом 5' },
    phone: '+7 700 000 00 03',
  },
  subject: sampleSubject,
  grounds: {
    kk: '2026 жылғы 14 қыркүйектегі тексеру актісі және су басқан бөлмелердің суреттері.',
    ru: 'Акт осмотра от 14 сентября 2026 года и снимки залитых комнат.',
  },
  proposedSolution: {
    kk: 'Шатырды жөндеу және 1 850 000 ₸ көлеміндегі залалды екі айда өтеу.',
    ru: 'Ремонт крыши и возмещение ущерба в 1 850 000 ₸ за два месяца.',
  },
  languages: ['kk', 'ru'],
  cost: {
    kk: 'Шақыруға жауап беру тегін. Медиация ақысын тараптар бірге келіседі.',
    ru: 'Ответ на приглашение бесплатен. О плате за медиацию стороны договариваются вместе.',
  },
  caseCode: 'BT-48217-QX',
  answerPage: 'https://bitim.example/invitation',
  answerDays: 10,
  answerBy: day('2026-11-12'),
};
