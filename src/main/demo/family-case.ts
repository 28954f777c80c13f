import { addDays } from '#kernel/day.ts';
import { partyFrom, plainFacts, respondentFrom } from '#main/demo/case-words.ts';
import type { Telling } from '#main/demo/play.ts';

const motherContacts = { address: 'Алматы қ., Төле би көшесі, 189, 42-пәтер', phone: '+7 707 200 30 01' };
const fatherContacts = { address: 'Алматы қ., Сайын көшесі, 80, 5-пәтер', phone: '+7 707 200 30 02' };

/** Parents of a child: the mother's private answers stop the case at a person's desk; nothing has gone out. */
export async function playFamilyCase({ player, cast, today }: Telling, organisationId: string): Promise<void> {
  player.begin(addDays(today, -2), 21);
  await player.open(cast.mother, {
    disputeKind: 'family',
    organisationId,
    applicants: [partyFrom('mother', motherContacts)],
    respondents: [respondentFrom('father', fatherContacts)],
    claim: {
      subject: 'Баланың тұратын жері, кездесу тәртібі және алимент',
      statement: 'Ұлымыз тоғыз жаста. Ажырасқалы менімен тұрады. Әкесі қашан келетіні белгісіз, көмегі де әр ай әртүрлі.',
      proposedSolution: 'Бала менімен тұрсын, кездесу күндері мен ай сайынғы сома жазбаша болсын.',
    },
    lawFacts: plainFacts,
    safety: {
      isAfraid: true,
      violence: true,
      protectiveOrder: true,
      childInDanger: false,
      needsHelpToDecide: false,
      words: 'Былтыр қорғау нұсқамасы берілді. Онымен бір бөлмеде отыра алмаймын, мекенжайымды білмесін.',
    },
  });
  await player.goTo(addDays(today, -1), 20);
}
