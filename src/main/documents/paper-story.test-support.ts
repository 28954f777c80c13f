import { acceptOffer } from '#agreement/acts/accept-offer.ts';
import { confirmSection } from '#agreement/acts/confirm-section.ts';
import { draftSettlement } from '#agreement/acts/draft-settlement.ts';
import { issueSettlement } from '#agreement/acts/issue-settlement.ts';
import { makeOffer } from '#agreement/acts/make-offer.ts';
import { signSettlement } from '#agreement/acts/sign-settlement.ts';
import { settlementSections } from '#agreement/domain/event.ts';
import { event } from '#case/domain/event.ts';
import type { Instant } from '#kernel/day.ts';
import { day } from '#kernel/day.ts';
import { kazakhstanCalendar } from '#law/kz/calendar.ts';
import type { PaperFacts } from '#main/documents/paper-facts.ts';
import type { MeetingSetting, Story } from '#test/story.ts';
import { people, storyAtMeeting } from '#test/story.ts';
import { speechFor } from '#web/text/tree-speech.ts';

const { a, b, mediator, partyA, partyB } = people;

export const paperFacts: PaperFacts = {
  number: '2026-000001/S',
  code: 'K7MQ-3XWP-9HDT',
  day: day('2026-03-25'),
  madeAt: '2026-03-25T06:00:00.000Z' as Instant,
  place: 'Алматы',
  verifyPage: 'https://bitim.example/verify',
  mediatorName: 'Сәрсенбаева Гүлнәр',
  organisation: { kk: '«Тату көрші» медиаторлар ұйымы', ru: 'Организация медиаторов «Тату көрші»' },
  speeches: { kk: speechFor('kk'), ru: speechFor('ru') },
  calendar: kazakhstanCalendar(),
};

const contacts = { idNumber: '000000000000', address: 'Тайная улица, 5', phone: '+7 700 000 00 01', email: '' };
const claim = { subject: 'Долг по расписке', statement: 'Расписка от 1 марта', proposedSolution: '', amountTiyn: 133_000_000 };

/** Lane 1 with requisites and a claim, at the meeting. */
export function paperStory(setting: MeetingSetting = {}): Story {
  const told = storyAtMeeting(setting);
  return told.record(
    { personId: null, as: 'system' },
    event('contacts-given', 'side-a', { partyId: partyA }, contacts),
    event('contacts-given', 'side-b', { partyId: partyB }, { ...contacts, phone: '+7 700 000 00 02' }),
    event('claim-stated', 'joint', { partyIds: [partyA] }, claim),
  );
}

/** The same with a settlement drafted from an accepted offer; `texts` edits sections. */
export function draftedStory(setting: MeetingSetting = {}, texts: object = {}): Story {
  const told = paperStory(setting).on('2026-03-20');
  told.do(b, makeOffer, {
    room: 'joint',
    obligations: [{ debtor: partyB, amountTiyn: 23_000_000, how: 'перевод', dueDay: '2026-04-01' }],
    instalments: { debtor: partyB, count: 10, eachTiyn: 11_000_000, firstDay: '2026-05-01', how: 'перевод' },
  });
  const offerId = told.stateOf(a).agreement.offers[0]?.offerId;
  told.do(a, acceptOffer, { offerId });
  const drafted = { fromOffer: offerId, subject: claim.subject, missedPayments: 2, isConditional: false, texts };
  told.do(mediator, draftSettlement, drafted);
  return told;
}

/** Confirmed, issued and ready to be signed. */
export function issuedStory(setting: MeetingSetting = {}): Story {
  const told = draftedStory(setting);
  for (const person of [a, b]) told.do(person, confirmSection, { version: 1, sections: settlementSections });
  told.do(mediator, issueSettlement);
  return told;
}

/** In force since 25 March 2026. */
export function concludedStory(setting: MeetingSetting = {}): Story {
  const told = issuedStory(setting).on('2026-03-25');
  for (const person of [a, b, mediator]) told.do(person, signSettlement);
  return told;
}
