import { addDays, type Day } from '#kernel/day.ts';
import { calm, contractTerms, hasRead, nothingToDeclare, partyFrom, plainFacts } from '#main/demo/case-words.ts';
import { demoEmail, demoPeople } from '#main/demo/people.ts';
import type { Telling } from '#main/demo/play.ts';

const employeeContacts = { address: 'Алматы облысы, Есік қаласы, Алматы көшесі, 60', phone: '+7 708 200 40 01' };
const companyContacts = { address: 'Алматы облысы, Есік қаласы, Өндіріс көшесі, 3', phone: '+7 727 220 40 02' };
const companyBin = '190840990028';

function application(organisationId: string, dismissedOn: Day): object {
  const head = { name: demoPeople.employer.name, email: demoEmail('employer'), basis: 'power-of-attorney', maySettle: true };
  return {
    disputeKind: 'labour',
    organisationId,
    applicants: [partyFrom('employee', employeeContacts)],
    respondents: [
      {
        kind: 'organisation',
        name: 'ТОО «Есік Консерв»',
        idNumber: companyBin,
        language: 'ru',
        email: 'kadry@example.kz',
        ...companyContacts,
        representative: head,
      },
    ],
    claim: {
      subject: 'Жалақы және жұмыстан босату',
      statement: 'Екі айдың жалақысы төленбеді, сосын қысқартумен босатты. Ескерту хат алған жоқпын.',
      proposedSolution: 'Жалақыны төлеу және жұмысқа қайтару немесе өтемақы.',
      amountTiyn: 78_000_000,
    },
    lawFacts: { ...plainFacts, labourClaim: 'reinstatement', employerKind: 'ordinary', labourEventOn: dismissedOn },
    safety: calm,
  };
}

/** Wages and a dismissal: a free public mediator, a contract, and an end without settlement by the employer's written refusal. */
export async function playLabourCase({ player, cast, today }: Telling, organisationId: string): Promise<void> {
  const before = (days: number): Day => addDays(today, -days);
  const { employee, employer, 'public-mediator': mediator } = cast;
  player.begin(before(40), 10);
  const play = await player.open(employee, application(organisationId, before(45)));
  const sent = await play.does(employee, 'send-invitation', { termDays: 10 });
  await player.goTo(before(37), 15);
  await play.joins(employer, { representativeId: sent.representatives[0]?.representativeId ?? '' });
  await play.does(employer, 'answer-invitation', { answer: 'accepted', statement: '', safety: calm });
  await play.does(employee, 'rank-mediators', { ranked: [mediator.personId, cast.mediator.personId], struck: [] });
  await play.does(employer, 'rank-mediators', { ranked: [mediator.personId], struck: [] });
  await player.goTo(before(35), 10);
  await play.does(mediator, 'accept-request', nothingToDeclare);
  await play.does(employee, 'confirm-explanation', hasRead('kk'));
  await play.does(employer, 'confirm-explanation', hasRead('ru'));
  await play.does(employer, 'give-contacts', { idNumber: companyBin, email: 'kadry@example.kz', ...companyContacts });
  await player.goTo(before(33), 11);
  await play.does(mediator, 'draft-contract', contractTerms('Түрген ауылы', 0, ['kk', 'ru']));
  for (const who of [employee, employer, mediator]) await play.does(who, 'sign-contract', { version: 1 });
  await player.goTo(before(20), 11);
  await play.does(employee, 'post-message', { room: 'joint', words: 'Жұмысқа қайтпасам да болады, бірақ жалақымды толық алғым келеді.' });
  await play.does(mediator, 'post-message', { room: 'side-b', words: 'Компания қандай сомаға дайын екенін жазыңызшы, бұл осында қалады.' });
  await player.goTo(before(6), 16);
  await play.does(employer, 'refuse-in-writing', { isCertain: true });
  await player.goTo(before(5), 9);
  await play.does(employee, 'ask-notice');
  await player.goTo(before(1), 20);
}
