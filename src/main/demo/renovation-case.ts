import { addDays, type Day } from '#kernel/day.ts';
import { workingDayFrom } from '#kernel/working-calendar.ts';
import { calm, contractTerms, hasRead, nothingToDeclare, partyFrom, partyOn, plainFacts } from '#main/demo/case-words.ts';
import { type Cast, demoEmail, demoPeople } from '#main/demo/people.ts';
import type { CasePlay, Telling } from '#main/demo/play.ts';
import { instantAt } from '#session/domain/local-time.ts';

interface Renovation extends Telling {
  readonly play: CasePlay;
  readonly before: (days: number) => Day;
}

const customerContacts = { address: 'Астана, улица Сыганак, 29, кв. 77', phone: '+7 705 200 20 01' };
const companyContacts = { address: 'Астана, проспект Тауелсиздик, 34, офис 8', phone: '+7 717 220 20 02' };
const companyBin = '150340990012';

function application(organisationId: string): object {
  const director = { name: demoPeople.director.name, email: demoEmail('director'), basis: 'director', maySettle: true };
  return {
    disputeKind: 'consumer',
    organisationId,
    applicants: [partyFrom('customer', customerContacts)],
    respondents: [
      {
        kind: 'organisation',
        name: 'ТОО «Сапа Ремонт»',
        idNumber: companyBin,
        language: 'ru',
        email: 'office@example.kz',
        ...companyContacts,
        representative: director,
      },
    ],
    claim: {
      subject: 'Недостатки ремонта квартиры',
      statement:
        'Компания сделала ремонт под ключ за 6 200 000 тенге. Через два месяца плитка в ванной отошла, полы скрипят, две двери не закрываются. По смете независимого мастера исправить стоит 2 460 000.',
      proposedSolution: 'Исправить всё по списку и вернуть часть денег.',
      amountTiyn: 246_000_000,
    },
    lawFacts: plainFacts,
    safety: calm,
  };
}

async function accept({ play, player, cast, before }: Renovation): Promise<void> {
  await player.goTo(before(20), 9);
  const sent = await play.does(cast.customer, 'send-invitation', { termDays: 10 });
  const [director] = sent.representatives;
  await player.goTo(before(17), 11);
  await play.joins(cast.director, { representativeId: director?.representativeId ?? '' });
  await play.does(cast.director, 'answer-invitation', {
    answer: 'accepted',
    statement: 'Часть замечаний признаём. Полы делал другой подрядчик заказчицы, это надо разобрать.',
    safety: calm,
  });
  const [igor, saule] = [cast['business-mediator'].personId, cast.mediator.personId];
  await play.does(cast.customer, 'rank-mediators', { ranked: [igor, saule], struck: [] });
  await play.does(cast.director, 'rank-mediators', { ranked: [igor], struck: [] });
}

/** The director gives a lawyer a power that does not name settling. */
async function appointLawyer({ play, cast, today }: Renovation): Promise<void> {
  const power = { basis: 'power-of-attorney', maySettle: false, until: addDays(today, 120) };
  const appointed = await play.does(cast.director, 'appoint-representative', {
    name: demoPeople.lawyer.name,
    email: demoEmail('lawyer'),
    ...power,
  });
  await play.joins(cast.lawyer, { representativeId: appointed.representatives.at(-1)?.representativeId ?? '' });
}

async function conclude(story: Renovation): Promise<void> {
  const { play, player, cast, before } = story;
  await player.goTo(before(15), 10);
  await play.does(cast['business-mediator'], 'accept-request', {
    ...nothingToDeclare,
    isIndependent: 'something-to-declare',
    disclosure: 'Шесть лет назад я проверял для «Сапа Ремонт» одну смету. С тех пор общих дел с компанией не было.',
  });
  await play.does(cast.customer, 'consent-to-disclosure', { doesConsent: true });
  await play.does(cast.director, 'consent-to-disclosure', { doesConsent: true });
  await appointLawyer(story);
  for (const who of [cast.customer, cast.director]) await play.does(who, 'confirm-explanation', hasRead('ru'));
  await play.does(cast.director, 'give-contacts', { idNumber: companyBin, email: 'office@example.kz', ...companyContacts });
  await player.goTo(before(13), 10);
  await play.does(cast['business-mediator'], 'draft-contract', contractTerms('Астана', 9_000_000, ['ru']));
  for (const who of [cast.customer, cast.director, cast['business-mediator']]) await play.does(who, 'sign-contract', { version: 1 });
}

async function meetOnce({ play, player, cast, before, calendar }: Renovation): Promise<void> {
  const on = workingDayFrom(before(12), calendar);
  const slot = instantAt(on, 16 * 60);
  const proposed = await play.does(cast['business-mediator'], 'propose-session', {
    with: 'both',
    mode: 'video',
    minutes: 90,
    slots: [slot],
  });
  const sessionId = proposed.sessions.meetings.at(-1)?.sessionId;
  for (const who of [cast.customer, cast.lawyer]) await play.does(who, 'answer-slots', { sessionId, slots: [slot] });
  await play.does(cast['business-mediator'], 'fix-session', { sessionId, slot });
  await player.goTo(on, 18);
  const came = [cast.customer, cast.lawyer, cast['business-mediator']].map((who) => [who.personId, 'present']);
  const attendance = { ...Object.fromEntries(came), [cast.director.personId]: 'absent' };
  await play.does(cast['business-mediator'], 'record-attendance', { sessionId, attendance });
}

/** What is on the table, and what only the mediator knows. Amounts in tiyn. */
async function bargain({ play, player, cast, before, today }: Renovation): Promise<void> {
  const { state } = await play.seenBy(cast['business-mediator']);
  const [company, customer] = [partyOn(state, 'b'), partyOn(state, 'a')];
  const transfer = 'Переводом на счёт Ковалёвой М.';
  const back = { debtor: company, creditor: customer, kind: 'money', how: transfer };
  const repair = { debtor: company, creditor: customer, kind: 'act', how: 'Силами компании, приёмка по акту в квартире' };
  await player.goTo(before(6), 10);
  const asked = await play.does(cast.customer, 'make-offer', {
    room: 'joint',
    words: 'Исправить всё по списку из восьми пунктов и вернуть 900 000.',
    obligations: [
      { ...repair, what: 'Исправить восемь недостатков по списку', dueDay: addDays(today, 40) },
      { ...back, amountTiyn: 90_000_000, dueDay: addDays(today, 30) },
    ],
  });
  await player.goTo(before(4), 15);
  await play.does(cast.director, 'make-offer', {
    room: 'joint',
    words: 'Плитку и двери переделаем за свой счёт. Деньгами 500 000.',
    counterTo: asked.agreement.offers.at(-1)?.offerId,
    lapsesDay: addDays(today, 10),
    obligations: [
      { ...repair, what: 'Переложить плитку в ванной и заменить две двери', dueDay: addDays(today, 45) },
      { ...back, amountTiyn: 50_000_000, dueDay: addDays(today, 35) },
    ],
  });
  await play.does(cast.director, 'make-offer', {
    room: 'private',
    words: 'Только вам: до 700 000 дойдём, если полы сделает наша бригада до сдачи соседнего объекта.',
    obligations: [{ ...back, amountTiyn: 70_000_000, dueDay: addDays(today, 35) }],
  });
}

async function talk({ play, cast }: Renovation): Promise<void> {
  const says = (who: Cast[keyof Cast], room: string, words: string) => play.does(who, 'post-message', { room, words });
  await says(cast.customer, 'joint', 'Я готова ждать, если работы начнутся в понедельник, а не «скоро».');
  await says(cast.lawyer, 'joint', 'Акт осмотра готов, приложим после согласования с директором.');
  await says(cast.customer, 'side-a', 'Мне хватит 700 000, если исправят всё по списку. Ему пока не говорите.');
  await says(cast['business-mediator'], 'side-a', 'Не скажу. Подумайте, что для вас важнее: сумма или срок.');
  await play.does(cast['business-mediator'], 'write-note', {
    words: 'Зона согласия есть, оба называют 700 000. Узел в полах: чья это работа.',
  });
}

/** The next meeting is fixed and still to come. */
async function fixNext({ play, player, cast, before, today, calendar }: Renovation): Promise<void> {
  const slot = instantAt(workingDayFrom(addDays(today, 2), calendar), 15 * 60);
  const proposed = await play.does(cast['business-mediator'], 'propose-session', {
    with: 'both',
    mode: 'video',
    minutes: 60,
    slots: [slot],
  });
  const sessionId = proposed.sessions.meetings.at(-1)?.sessionId;
  await player.goTo(before(3), 9);
  for (const who of [cast.customer, cast.director]) await play.does(who, 'answer-slots', { sessionId, slots: [slot] });
  await play.does(cast['business-mediator'], 'fix-session', { sessionId, slot });
}

/** A renovation with defects: offers on the table, a private one beside them, a lawyer who may not settle. */
export async function playRenovationCase(telling: Telling, organisationId: string): Promise<void> {
  const before = (days: number): Day => addDays(telling.today, -days);
  telling.player.begin(before(21), 10);
  const play = await telling.player.open(telling.cast.customer, application(organisationId));
  const story = { ...telling, play, before };
  await accept(story);
  await conclude(story);
  await meetOnce(story);
  await bargain(story);
  await talk(story);
  await fixNext(story);
  await telling.player.goTo(before(1), 20);
}
