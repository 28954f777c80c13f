import type { CaseEvent } from '#case/domain/event.ts';
import { actingRepresentatives, partyOf, sideOf } from '#case/domain/parties.ts';
import type { CaseState, Party } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PartyId } from '#kernel/id.ts';
import type { LetterDraft } from '#notice/domain/letter.ts';

/** Key of the letter that invites a party; a later reminder goes to the address of that letter. */
export function invitationKey(state: CaseState, partyId: PartyId): string {
  return `invitation:${state.caseId}:${partyId}`;
}

function emailOf(state: CaseState, party: Party): string {
  return party.personId === null ? (state.contacts[party.partyId]?.email ?? '') : '';
}

function invitations(state: CaseState, event: CaseEvent<'invitation-sent'>): readonly LetterDraft[] {
  const { lastDay, sentOn, termDays, caseCode } = event.payload;
  const params = { number: state.number, code: caseCode, sentDay: sentOn, lastDay, termDays };
  return sideOf(state, 'b')
    .filter((party) => emailOf(state, party) !== '')
    .map((party) => ({
      key: invitationKey(state, party.partyId),
      caseId: state.caseId,
      to: { email: emailOf(state, party), partyId: party.partyId },
      language: party.language,
      template: 'invitation',
      params,
      isInvitation: { partyId: party.partyId },
    }));
}

/** Applicants who have no account yet and for whom nobody acts. */
function joining(state: CaseState, today: Day): readonly LetterDraft[] {
  const represented = actingRepresentatives(state, today).map((known) => known.partyId);
  return sideOf(state, 'a')
    .filter((party) => emailOf(state, party) !== '' && !represented.includes(party.partyId))
    .map((party) => ({
      key: `join:${state.caseId}:${party.partyId}`,
      caseId: state.caseId,
      to: { email: emailOf(state, party), partyId: party.partyId },
      language: party.language,
      template: 'join',
      params: { number: state.number },
      isInvitation: { partyId: party.partyId },
    }));
}

/** Until the invitation goes out nothing reaches the other side, its representatives included. */
function ofRepresentative(state: CaseState, event: CaseEvent<'representative-appointed'>): readonly LetterDraft[] {
  const { representativeId, partyId, personId } = event.payload;
  const party = partyOf(state, partyId);
  const email = event.content?.email ?? '';
  if (!party || personId !== null || email === '' || (party.side === 'b' && !state.invitation)) return [];
  return [
    {
      key: `join:${representativeId}`,
      caseId: state.caseId,
      to: { email, representativeId },
      language: party.language,
      template: 'join-representative',
      params: { number: state.number },
      isInvitation: { representativeId },
    },
  ];
}

/** Letters that bring people into the case. */
export function invitationLetters(state: CaseState, event: CaseEvent, today: Day): readonly LetterDraft[] {
  if (event.kind === 'invitation-sent') return invitations(state, event);
  if (event.kind === 'case-opened') return joining(state, today);
  return event.kind === 'representative-appointed' ? ofRepresentative(state, event) : [];
}
