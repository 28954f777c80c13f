import type { CaseEvent } from '#case/domain/event.ts';
import { actingRepresentatives, partyOf, sideOf } from '#case/domain/parties.ts';
import type { CaseState, Party, Representative } from '#case/domain/state.ts';
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

/** Representatives who have no account in the case yet. Until the invitation goes out nothing reaches the other side, they included. */
function representatives(state: CaseState, isMeant: (known: Representative) => boolean): readonly LetterDraft[] {
  return state.representatives.filter(isMeant).flatMap(({ representativeId, partyId, personId, email = '', isRevoked }): LetterDraft[] => {
    const party = partyOf(state, partyId);
    if (!party || personId !== null || isRevoked || email === '' || (party.side === 'b' && !state.invitation)) return [];
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
  });
}

/** Letters that bring people into the case. */
export function invitationLetters(state: CaseState, event: CaseEvent, today: Day): readonly LetterDraft[] {
  if (event.kind === 'invitation-sent') {
    const ofOtherSide = representatives(state, (known) => partyOf(state, known.partyId)?.side === 'b');
    return [...invitations(state, event), ...ofOtherSide];
  }
  if (event.kind === 'case-opened') return joining(state, today);
  if (event.kind !== 'representative-reachable') return [];
  return representatives(state, (known) => known.representativeId === event.payload.representativeId);
}
