import { acceptOffer } from '#agreement/acts/accept-offer.ts';
import { confirmSection } from '#agreement/acts/confirm-section.ts';
import { draftSettlement } from '#agreement/acts/draft-settlement.ts';
import { issueSettlement } from '#agreement/acts/issue-settlement.ts';
import { makeOffer } from '#agreement/acts/make-offer.ts';
import { settlementSections } from '#agreement/domain/event.ts';
import { draftContract } from '#case/acts/draft-contract.ts';
import { handInSignedPaper } from '#case/acts/paper/hand-in-signed-paper.ts';
import type { Decision } from '#case/domain/act.ts';
import type { CaseEvent } from '#case/domain/event.ts';
import { paperAtHand } from '#case/domain/paper/paper-at-hand.ts';
import { waitingPapers } from '#case/domain/paper/signed-paper.ts';
import type { PersonId } from '#kernel/id.ts';
import type { MeetingSetting, Story } from '#test/story.ts';
import { people, storyAtContract, storyAtMeeting } from '#test/story.ts';

const { a, b, mediator, partyB } = people;

/** Terms of a contract with everything that the law asks for. */
export const terms: Readonly<Record<string, unknown>> = {
  place: 'Алматы',
  feeTiyn: 6_000_000,
  shares: [],
  costs: 'Жоқ',
  languages: ['kk', 'ru'],
  procedure: 'Бірлескен кездесулер',
  confidentiality: 'Тараптар жария етпейді',
  liability: 'Заң бойынша',
  rightsAndDuties: 'Заң бойынша',
  termination: '26-бап бойынша',
  otherTerms: '',
};

/** A scan as it stands in the stage of whoever hands it in. */
export function scan(type = 'application/pdf'): object {
  return { fileId: '01900000-0000-7000-8000-0000000000f1', name: 'signed.pdf', sha256: 'b'.repeat(64), bytes: 2048, type };
}

export function codes(decision: Decision): readonly string[] {
  return decision.ok ? [] : decision.error.map((refusal) => refusal.code);
}

export function kinds(events: readonly CaseEvent[]): readonly string[] {
  return events.map((known) => known.kind);
}

/** A contract with its terms, which nobody has signed. */
export function contractToSign(setting: MeetingSetting = {}): Story {
  const story = storyAtContract(setting);
  story.do(mediator, draftContract, terms);
  return story;
}

/** A settlement of 20 March, issued and signed by nobody. */
export function settlementToSign(setting: MeetingSetting = {}): Story {
  const story = storyAtMeeting(setting).on('2026-03-20');
  story.do(b, makeOffer, {
    room: 'joint',
    obligations: [{ debtor: partyB, amountTiyn: 23_000_000, how: 'перевод', dueDay: '2026-04-01' }],
  });
  const offerId = story.stateOf(a).agreement.offers[0]?.offerId;
  story.do(a, acceptOffer, { offerId });
  const whole = { missedPayments: 2, defaultWords: '', subject: 'Долг по расписке', isConditional: false, fromOffer: offerId };
  story.do(mediator, draftSettlement, whole);
  for (const person of [a, b]) story.do(person, confirmSection, { version: 1, sections: settlementSections });
  story.do(mediator, issueSettlement);
  return story;
}

/** Hands in a page of what is being signed; gives its id. */
export function handIn(story: Story, person: PersonId, signatory: string): string {
  const of = paperAtHand(story.stateOf(person))?.of;
  story.do(person, handInSignedPaper, { of, signatory, scan: scan() });
  return waitingPapers(story.stateOf(person)).at(-1)?.paperId ?? '';
}

export function confirmation(paperId: string, seenDay: string = '2026-03-12'): object {
  return { paperId, seenDay, hasMarks: true, identity: 'identity-document' };
}
