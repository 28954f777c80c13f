import type { CaseState } from '#case/domain/state.ts';
import { addDays } from '#kernel/day.ts';
import { workingDayFrom } from '#kernel/working-calendar.ts';
import {
  calm,
  contractTerms,
  hasRead,
  nothingToDeclare,
  partyFrom,
  partyOn,
  plainFacts,
  requisitesOf,
  respondentFrom,
  wholeSettlement,
} from '#main/demo/case-words.ts';
import { type DebtDays, debtDays } from '#main/demo/demo-days.ts';
import type { Cast } from '#main/demo/people.ts';
import type { CasePlay, Telling } from '#main/demo/play.ts';
import { instantAt } from '#session/domain/local-time.ts';

interface Debt extends Telling {
  readonly play: CasePlay;
  readonly days: DebtDays;
}

const lenderContacts = { address: 'Алматы, ул. Жандосова, 21, кв. 14', phone: '+7 701 200 10 01' };
const debtorContacts = { address: 'Алматы қ., Райымбек даңғылы, 115, 3-пәтер', phone: '+7 702 200 10 02' };
const transfer = 'Переводом на счёт Асанова А. в банке, назначение «по медиативному соглашению»';

function application(organisationId: string): object {
  return {
    disputeKind: 'civil',
    organisationId,
    applicants: [partyFrom('applicant', lenderContacts)],
    respondents: [respondentFrom('respondent', debtorContacts)],
    claim: {
      subject: 'Возврат долга по расписке',
      statement:
        'Я дал Бекзату 1 850 000 тенге по расписке, вернуть он должен был до конца прошлого года. Вернул 300 000. Летом он чинил мне крышу и теперь считает, что я должен зачесть 400 000. По-моему, работа стоила 150 000.',
      proposedSolution: 'Вернуть остаток сразу или частями, но с понятными датами.',
      amountTiyn: 155_000_000,
    },
    lawFacts: plainFacts,
    safety: calm,
  };
}

async function openDebt({ player, cast, days }: Telling & { readonly days: DebtDays }, organisationId: string): Promise<CasePlay> {
  player.begin(days.applied, 10);
  const receipt = await player.keep(
    cast.applicant,
    'Расписка.txt',
    'РАСПИСКА\nЯ, Беріков Бекзат, взял у Асанова Азамата в долг 1 850 000 (один миллион восемьсот пятьдесят тысяч) тенге. Обязуюсь вернуть до 31 декабря.\n',
  );
  return player.open(cast.applicant, application(organisationId), [{ ...receipt, audience: 'joint' }]);
}

async function agreeToMediate({ play, player, cast, days }: Debt): Promise<void> {
  await player.goTo(days.invited, 9);
  const sent = await play.does(cast.applicant, 'send-invitation', { termDays: 10 });
  await player.goTo(days.accepted, 19);
  await play.joins(cast.respondent, { partyId: partyOn(sent, 'b') });
  await play.does(cast.respondent, 'answer-invitation', {
    answer: 'accepted',
    statement: 'Қарызым бар, жасырмаймын. Бірақ шатырды екі апта жөндедім, материалды да өзім алдым. Соны есептеңіздер.',
    safety: calm,
  });
  const [first, second, third] = [cast.mediator.personId, cast['business-mediator'].personId, cast['public-mediator'].personId];
  await play.does(cast.applicant, 'rank-mediators', { ranked: [first, second], struck: [] });
  await play.does(cast.respondent, 'rank-mediators', { ranked: [first, third], struck: [second] });
  await player.goTo(addDays(days.accepted, 1), 10);
  await play.does(cast.mediator, 'accept-request', nothingToDeclare);
  await play.does(cast.applicant, 'confirm-explanation', hasRead('ru'));
  await play.does(cast.respondent, 'confirm-explanation', hasRead('kk'));
  await play.does(cast.respondent, 'give-contacts', requisitesOf('respondent', debtorContacts));
}

async function conclude({ play, player, cast, days }: Debt): Promise<void> {
  await player.goTo(days.contract, 11);
  await play.does(cast.mediator, 'draft-contract', contractTerms('Алматы', 6_000_000, ['ru', 'kk']));
  for (const who of [cast.applicant, cast.respondent, cast.mediator]) await play.does(who, 'sign-contract', { version: 1 });
}

async function meet({ play, player, cast, days }: Debt): Promise<void> {
  const [joint, apart] = [instantAt(days.meeting, 10 * 60), instantAt(days.meeting, 12 * 60)];
  const plan = { mode: 'in-person', minutes: 60, place: 'Алматы, проспект Абая, 52, офис 304' };
  const both = await play.does(cast.mediator, 'propose-session', { ...plan, with: 'both', slots: [joint] });
  const alone = await play.does(cast.mediator, 'propose-session', { ...plan, with: 'side-b', slots: [apart] });
  const [common, caucus] = [both.sessions.meetings.at(-1)?.sessionId, alone.sessions.meetings.at(-1)?.sessionId];
  for (const who of [cast.applicant, cast.respondent]) await play.does(who, 'answer-slots', { sessionId: common, slots: [joint] });
  await play.does(cast.respondent, 'answer-slots', { sessionId: caucus, slots: [apart] });
  await play.does(cast.mediator, 'fix-session', { sessionId: common, slot: joint });
  await play.does(cast.mediator, 'fix-session', { sessionId: caucus, slot: apart });
  await player.goTo(days.meeting, 14);
  const there = { [cast.respondent.personId]: 'present', [cast.mediator.personId]: 'present' };
  const everybody = { ...there, [cast.applicant.personId]: 'present' };
  await play.does(cast.mediator, 'record-attendance', { sessionId: common, attendance: everybody });
  await play.does(cast.mediator, 'record-attendance', { sessionId: caucus, attendance: there });
}

async function talk({ play, cast }: Debt): Promise<void> {
  const says = (who: Cast[keyof Cast], room: string, words: string) => play.does(who, 'post-message', { room, words });
  await says(
    cast.mediator,
    'joint',
    'Спасибо за встречу. Пишите здесь то, что готовы сказать друг другу. Мне лично пишите в свою комнату.',
  );
  await says(cast.applicant, 'joint', 'Мне важнее понимать, когда придут деньги, чем получить всё завтра.');
  await says(
    cast.respondent,
    'side-b',
    'Айына 110 000 төлей аламын. Шатыр үшін 220 000-ға да келісер едім. Бірінші төлемді ұлым қарызға береді, Азамат мұны білмесін.',
  );
  await says(cast.mediator, 'side-b', 'Түсіндім. Бұл осы бөлмеде қалады. Азаматқа не айтуға болатынын өзіңіз шешесіз.');
  await play.does(cast.mediator, 'write-note', {
    words: 'Қарыздың сомасы даулы емес, дау шатырдың бағасында. Екеуіне де күндері анық кесте керек. Бұрын дос болған.',
  });
}

/** Four offers; the last is accepted. Amounts in tiyn. */
async function bargain({ play, player, cast, days }: Debt, state: CaseState): Promise<string> {
  const [debtor, creditor] = [partyOn(state, 'b'), partyOn(state, 'a')];
  const [start] = days.payments;
  const offer = async (who: Cast[keyof Cast], terms: object, counterTo?: string): Promise<string> => {
    const after = await play.does(who, 'make-offer', { room: 'joint', ...terms, ...(counterTo ? { counterTo } : {}) });
    return after.agreement.offers.at(-1)?.offerId ?? '';
  };
  const monthly = { debtor, creditor, how: transfer, firstDay: start };
  const atOnce = { debtor, creditor, kind: 'money', amountTiyn: 155_000_000, how: transfer, dueDay: start };
  const first = await offer(cast.applicant, { obligations: [atOnce], words: 'Весь остаток сразу. За крышу ничего не считаю.' });
  const year = { ...monthly, eachTiyn: 9_600_000, totalTiyn: 115_000_000 };
  const second = await offer(cast.respondent, { instalments: year, words: 'Шатыр 400 000, қалғанын бір жылда төлеймін.' }, first);
  await player.goTo(addDays(days.meeting, 1), 9);
  const eight = { ...monthly, eachTiyn: 17_500_000, totalTiyn: 140_000_000 };
  const third = await offer(cast.applicant, { instalments: eight, words: 'За крышу 150 000. Восемь месяцев.' }, second);
  const last = { ...monthly, firstAmountTiyn: 23_000_000, eachTiyn: 11_000_000, count: 11 };
  const fourth = await offer(cast.respondent, { instalments: last, words: 'Бірден 230 000, кейін ай сайын 110 000 теңгеден.' }, third);
  await player.goTo(addDays(days.meeting, 2), 18);
  await play.does(cast.applicant, 'accept-offer', { offerId: fourth });
  return fourth;
}

async function settle({ play, player, cast, days }: Debt, offerId: string): Promise<void> {
  await player.goTo(days.settled, 10);
  const draft = await play.does(cast.mediator, 'draft-settlement', { fromOffer: offerId, place: 'Алматы', missedPayments: 2 });
  const confirmed = { version: draft.agreement.settlement?.version, sections: wholeSettlement };
  await play.does(cast.applicant, 'confirm-section', confirmed);
  await play.does(cast.respondent, 'confirm-section', confirmed);
  await play.does(cast.mediator, 'issue-settlement');
  for (const who of [cast.applicant, cast.respondent, cast.mediator]) await play.does(who, 'sign-settlement');
}

/** Two payments are made and confirmed, the second on the working day after a day off; the third does not come. */
async function pay({ play, player, cast, days, calendar }: Debt): Promise<void> {
  for (const [index, due] of days.payments.slice(0, 2).entries()) {
    const paidOn = workingDayFrom(due, calendar);
    await player.goTo(paidOn, 12);
    const no = index + 1;
    const proof = await player.keep(cast.respondent, `Төлем ${no}.txt`, `Аударым № ${no}. Алушы: Асанов А. Күні: ${paidOn}\n`);
    await play.does(cast.respondent, 'mark-performed', { no, on: paidOn, proof });
    await player.goTo(paidOn, 20);
    await play.does(cast.applicant, 'confirm-performance', { no });
  }
}

/**
 * A debt between two people, from the application to performance: two of eleven payments made, the third late today.
 */
export async function playDebtCase(telling: Telling, organisationId: string): Promise<void> {
  const days = debtDays(telling.today, telling.calendar);
  const play = await openDebt({ ...telling, days }, organisationId);
  const debt = { ...telling, days, play };
  await agreeToMediate(debt);
  await conclude(debt);
  await meet(debt);
  await talk(debt);
  const { state } = await play.seenBy(telling.cast.mediator);
  const accepted = await bargain(debt, state);
  await settle(debt, accepted);
  await pay(debt);
  await telling.player.goTo(addDays(telling.today, -1), 20);
}
