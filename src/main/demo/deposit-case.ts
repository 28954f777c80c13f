import { addDays } from '#kernel/day.ts';
import { calm, partyFrom, partyOn, plainFacts, respondentFrom } from '#main/demo/case-words.ts';
import type { Telling } from '#main/demo/play.ts';

const tenantContacts = { address: 'Алматы қ., Райымбек даңғылы, 115, 3-пәтер', phone: '+7 702 200 10 02' };
const ownerContacts = { address: 'Астана, улица Сыганак, 29, кв. 77', phone: '+7 705 200 20 01' };

/** A deposit that was not given back: both agree to mediate, one side has ranked mediators, the other is to. */
export async function playDepositCase({ player, cast, today }: Telling, organisationId: string): Promise<void> {
  player.begin(addDays(today, -8), 12);
  const play = await player.open(cast.respondent, {
    disputeKind: 'civil',
    organisationId,
    applicants: [partyFrom('respondent', tenantContacts)],
    respondents: [respondentFrom('customer', ownerContacts)],
    claim: {
      subject: 'Пәтер жалдаудың кепілақысы',
      statement: 'Астанада үш ай пәтер жалдадым. Шыққанда 180 000 теңге кепілақыны қайтармады, диван бүлінді дейді.',
      proposedSolution: 'Диванның тозуын әділ бағалап, қалғанын қайтару.',
      amountTiyn: 18_000_000,
    },
    lawFacts: plainFacts,
    safety: calm,
  });
  const sent = await play.does(cast.respondent, 'send-invitation', { termDays: 10 });
  await player.goTo(addDays(today, -4), 20);
  await play.joins(cast.customer, { partyId: partyOn(sent, 'b') });
  await play.does(cast.customer, 'answer-invitation', { answer: 'accepted', statement: '', safety: calm });
  await player.goTo(addDays(today, -2), 13);
  await play.does(cast.respondent, 'rank-mediators', {
    ranked: [cast.mediator.personId, cast['business-mediator'].personId],
    struck: [cast['public-mediator'].personId],
  });
  await player.goTo(addDays(today, -1), 20);
}
