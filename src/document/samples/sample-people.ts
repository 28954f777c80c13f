import type {
  DocumentHead,
  DocumentMediator,
  DocumentObligation,
  DocumentParty,
  Reference,
  Spoken,
} from '#document/domain/document-head.ts';
import type { Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';

/** Head of the sample documents. */
export const sampleHead: DocumentHead = {
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

/** An applicant. */
export const aigul: DocumentParty = {
  side: 'applicant',
  name: 'Әбілқайырова Айгүл Ұлықбекқызы',
  identity: { kind: 'iin', number: '000000000000' },
  address: { kk: 'Қызылорда қаласы, Әйтеке би көшесі, 12-үй, 7-пәтер', ru: 'город Кызылорда, улица Айтеке би, дом 12, квартира 7' },
  phone: '+7 700 000 00 01',
};

/** A firm on the other side, with a representative. */
export const company: DocumentParty = {
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

/** The mediator. */
export const mediators: readonly DocumentMediator[] = [
  {
    name: 'Сәрсенбаева Гүлнәр Һамитқызы',
    organisation: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
  },
];

/** A promise of work. */
export const repair: DocumentObligation = {
  no: 1,
  who: company.name,
  what: { kk: 'шатырды жөндеп, су ағуын тоқтатады', ru: 'чинит крышу и устраняет протечку' },
  dueDay: day('2026-12-20'),
  how: { kk: 'өз материалымен, актімен тапсырады', ru: 'из своих материалов, со сдачей по акту' },
};

/** A promise of money. */
export const payment: DocumentObligation = {
  no: 2,
  who: company.name,
  what: { kk: 'келтірілген залалды өтейді', ru: 'возмещает причинённый ущерб' },
  amountTiyn: 185_000_050,
  dueDay: day('2027-01-15'),
  how: { kk: 'өтініш берушінің банктегі шотына аударады', ru: 'переводом на банковский счёт заявителя' },
};

/** A promise without a day. */
export const withdrawal: DocumentObligation = {
  no: 3,
  who: aigul.name,
  what: { kk: 'төлем түскен соң талаптан бас тартады', ru: 'после оплаты отказывается от претензии' },
  how: { kk: 'жазбаша хабарламамен', ru: 'письменным уведомлением' },
};

/** What they quarrel about. */
export const sampleSubject: Spoken = {
  kk: 'Тұрғын үйдің шатырын сапасыз жөндеу салдарынан пәтерге су ағуы және осыдан келген залал.',
  ru: 'Протечка в квартире из-за некачественного ремонта крыши жилого дома и причинённый этим ущерб.',
};

/** The contract of mediation, where it is referred to. */
export const contractReference: Reference = { number: '2026-000398', day: day('2026-11-09') };
/** The settlement, where it is referred to. */
export const settlementReference: Reference = { number: sampleHead.number, day: sampleHead.day };
