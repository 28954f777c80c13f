import type { DocumentHead, DocumentMediator, DocumentObligation, DocumentParty } from '#document/domain/document-head.ts';
import type { DocumentByKind } from '#document/domain/document-kinds.ts';
import type { Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';

const head: DocumentHead = {
  number: '2026-000417',
  day: day('2026-12-01'),
  place: { kk: 'Қызылорда қаласы', ru: 'город Кызылорда' },
  madeAt: '2026-12-01T05:30:00.000Z' as Instant,
  verification: {
    code: 'K7MQ-3XWP-9HDT',
    page: 'https://bitim.example/verify',
    link: 'https://bitim.example/verify?code=K7MQ-3XWP-9HDT',
  },
};

const aigul: DocumentParty = {
  side: 'applicant',
  name: 'Әбілқайырова Айгүл Ұлықбекқызы',
  identity: { kind: 'iin', number: '000000000000' },
  address: { kk: 'Қызылорда қаласы, Әйтеке би көшесі, 12-үй, 7-пәтер', ru: 'город Кызылорда, улица Айтеке би, дом 12, квартира 7' },
  phone: '+7 700 000 00 01',
};

const company: DocumentParty = {
  side: 'respondent',
  name: { kk: '«Жеңіс Құрылыс» ЖШС', ru: 'ТОО «Жеңіс Құрылыс»' },
  identity: { kind: 'bin', number: '000000000000' },
  address: { kk: 'Алматы қаласы, Бөгенбай батыр көшесі, 100-үй', ru: 'город Алматы, улица Богенбай батыра, дом 100' },
  phone: '+7 700 000 00 02',
  representative: {
    name: 'Щербаков Фёдор Юрьевич',
    power: {
      kk: '2026 жылғы 3 қарашадағы № 14 сенімхат, келісімге қол қою құқығымен',
      ru: 'доверенность № 14 от 3 ноября 2026 года с правом подписи соглашения',
    },
  },
};

const mediators: readonly DocumentMediator[] = [
  {
    name: 'Сәрсенбаева Гүлнәр Һамитқызы',
    organisation: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
  },
];

const repair: DocumentObligation = {
  no: 1,
  who: company.name,
  what: { kk: 'шатырды жөндеп, су ағуын тоқтатады', ru: 'чинит крышу и устраняет протечку' },
  dueDay: day('2026-12-20'),
  how: { kk: 'өз материалымен, актімен тапсырады', ru: 'из своих материалов, со сдачей по акту' },
};

const payment: DocumentObligation = {
  no: 2,
  who: company.name,
  what: { kk: 'келтірілген залалды өтейді', ru: 'возмещает причинённый ущерб' },
  amountTiyn: 185_000_050,
  dueDay: day('2027-01-15'),
  how: { kk: 'өтініш берушінің банктегі шотына аударады', ru: 'переводом на банковский счёт заявителя' },
};

const withdrawal: DocumentObligation = {
  no: 3,
  who: aigul.name,
  what: { kk: 'төлем түскен соң талаптан бас тартады', ru: 'после оплаты отказывается от претензии' },
  how: { kk: 'жазбаша хабарламамен', ru: 'письменным уведомлением' },
};

const subject = {
  kk: 'Тұрғын үйдің шатырын сапасыз жөндеу салдарынан пәтерге су ағуы және осыдан келген залал.',
  ru: 'Протечка в квартире из-за некачественного ремонта крыши жилого дома и причинённый этим ущерб.',
};

const contract = { number: '2026-000398', day: day('2026-11-09') };
const settlement = { number: head.number, day: head.day };

/**
 * One full example of every kind of document, with every letter of the Kazakh alphabet that fonts tend to lack. The people,
 * the firm and the (impossible) identity numbers are invented.
 */
export const sampleDocuments: DocumentByKind = {
  settlement: {
    head,
    parties: [aigul, company],
    subject,
    mediators,
    contract,
    obligations: [repair, payment, withdrawal],
    sections: [
      {
        heading: { kk: 'Пәтерге кіру', ru: 'Доступ в квартиру' },
        text: {
          kk: 'Айгүл Ұлықбекқызы жөндеушілерді жұмыс күндері сағат 9-дан 18-ге дейін кіргізеді.\nКелу туралы бір күн бұрын хабарланады.',
          ru: 'Айгүл Ұлықбекқызы допускает мастеров по рабочим дням с 9 до 18 часов.\nО приходе предупреждают за день.',
        },
      },
    ],
    onDefault: {
      kk: 'Төлем кешіктірілсе, қалған сома толық көлемде бірден төленеді, ал өтініш беруші сот бұйрығын шығаруды сұрай алады.',
      ru: 'При просрочке платежа вся оставшаяся сумма подлежит уплате сразу, а заявитель может просить о вынесении судебного приказа.',
    },
    otherTerms: {
      kk: 'Тараптар медиация шығыстарын тең бөліседі. Айтылғандар құпия болып қалады.',
      ru: 'Расходы на медиацию стороны делят поровну. Сказанное остаётся конфиденциальным.',
    },
  },
  contract: {
    head: { ...head, number: contract.number, day: contract.day },
    parties: [aigul, company],
    subject,
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
  },
  'ending-notice': {
    head,
    caseNumber: '2026-000398',
    parties: [aigul, company],
    mediators,
    contract,
    ground: 'refused-to-continue',
    endedOn: day('2026-11-30'),
  },
  invitation: {
    head: { ...head, day: day('2026-11-02') },
    sender: aigul,
    recipient: { side: 'respondent', name: company.name, ...(company.address === undefined ? {} : { address: company.address }) },
    sentThrough: {
      name: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
      address: { kk: 'Қызылорда қаласы, Жібек жолы көшесі, 5-үй', ru: 'город Кызылорда, улица Жибек жолы, дом 5' },
      phone: '+7 700 000 00 03',
    },
    subject,
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
  },
  'court-order': {
    head: { ...head, number: '2027-000021', day: day('2027-01-20') },
    court: { kk: 'Алматы қаласы Алмалы аудандық соты', ru: 'Алмалинский районный суд города Алматы' },
    claimants: [aigul],
    debtors: [company],
    settlement,
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
  },
  'performance-certificate': {
    head: { ...head, number: '2027-000019', day: day('2027-01-18') },
    settlement,
    parties: [aigul, company],
    mediators,
    performed: [
      { ...repair, performedOn: day('2026-12-18'), proof: { kk: 'қабылдау актісі', ru: 'акт приёмки' } },
      { ...payment, performedOn: day('2027-01-14'), proof: { kk: 'төлем тапсырмасы № 77', ru: 'платёжное поручение № 77' } },
      { ...withdrawal, performedOn: day('2027-01-15'), proof: { kk: 'хабарлама', ru: 'уведомление' } },
    ],
  },
};
