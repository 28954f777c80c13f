import { addDays } from '#kernel/day.ts';
import { calm, partyFrom, plainFacts } from '#main/demo/case-words.ts';
import type { Telling } from '#main/demo/play.ts';

const lenderContacts = { address: 'Алматы, ул. Жандосова, 21, кв. 14', phone: '+7 701 200 10 01' };

/**
 * A flooded ceiling: the neighbour was invited and has no account yet.
 *
 * @returns The code of the case, as it stands in the letter to the neighbour.
 */
export async function playNeighbourCase({ player, cast, today }: Telling, organisationId: string): Promise<string> {
  player.begin(addDays(today, -4), 18);
  const play = await player.open(cast.applicant, {
    disputeKind: 'neighbour',
    organisationId,
    applicants: [partyFrom('applicant', lenderContacts)],
    respondents: [
      { kind: 'person', name: 'Петренко Галина', email: 'galina@example.kz', address: 'Алматы, ул. Жандосова, 21, кв. 18', language: 'ru' },
    ],
    claim: {
      subject: 'Залив квартиры',
      statement: 'В прошлом месяце меня залили сверху. Отошли обои в двух комнатах, вздулся ламинат. Мастер насчитал 340 000 тенге.',
      proposedSolution: 'Оплатить ремонт пополам с учётом старых труб или сделать его своими силами.',
      amountTiyn: 34_000_000,
    },
    lawFacts: plainFacts,
    safety: calm,
  });
  await player.goTo(addDays(today, -3), 9);
  const sent = await play.does(cast.applicant, 'send-invitation', { termDays: 14 });
  await player.goTo(addDays(today, -1), 20);
  return sent.invitation?.caseCode ?? '';
}
