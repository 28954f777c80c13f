import { actingRepresentatives } from '#case/domain/parties.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { CaseState, Party } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import type { MeetingWith } from '#session/domain/event.ts';
import type { Meeting } from '#session/domain/session-state.ts';

/** Everything about a meeting stays among those it is for. */
export function roomOfMeeting(meetingWith: MeetingWith): RoomKey {
  return meetingWith === 'both' ? 'joint' : meetingWith;
}

/** A meeting that this reader may know of. */
export function meetingOf(state: CaseState, sessionId: string): Meeting | undefined {
  return state.sessions.meetings.find((meeting) => meeting.sessionId === sessionId);
}

/** Parties whom a meeting is for. */
export function partiesOfMeeting(state: CaseState, meetingWith: MeetingWith): readonly Party[] {
  return state.parties.filter((party) => meetingWith === 'both' || meetingWith === `side-${party.side}`);
}

function personsOfParty(state: CaseState, party: Party, today: Day): readonly PersonId[] {
  const acting = actingRepresentatives(state, today).filter((known) => known.partyId === party.partyId);
  return [party.personId, ...acting.map((known) => known.personId)].filter((personId) => personId !== null);
}

/**
 * Parties who must mark slots: those behind whom somebody with an account stands. With a party who takes part on paper
 * the mediator agrees a time by telephone.
 */
export function partiesToAnswer(state: CaseState, meeting: Meeting, today: Day): readonly Party[] {
  return partiesOfMeeting(state, meeting.with).filter((party) => personsOfParty(state, party, today).length > 0);
}

export interface Attendee {
  readonly personId: PersonId;
  readonly name: string;
  readonly as: 'party' | 'representative' | 'mediator';
}

/** Everybody whose coming to a meeting is recorded; the mediator has no name here and is told by the part. */
export function attendeesOf(state: CaseState, meetingWith: MeetingWith, today: Day): readonly Attendee[] {
  const parties = partiesOfMeeting(state, meetingWith);
  const own = parties.flatMap((party): Attendee[] => (party.personId ? [{ personId: party.personId, name: party.name, as: 'party' }] : []));
  const acting = actingRepresentatives(state, today)
    .filter((known) => parties.some((party) => party.partyId === known.partyId))
    .flatMap((known): Attendee[] => (known.personId ? [{ personId: known.personId, name: known.name, as: 'representative' }] : []));
  const mediator: Attendee[] = state.mediator ? [{ personId: state.mediator.personId, name: '', as: 'mediator' }] : [];
  const everyone = [...own, ...acting, ...mediator];
  return everyone.filter((known, at) => everyone.findIndex((other) => other.personId === known.personId) === at);
}

/** Grown-ups who stand by a minor party: a parent or guardian whose power stands today. */
export function guardiansOf(state: CaseState, party: Party, today: Day): readonly PersonId[] {
  return actingRepresentatives(state, today)
    .filter((known) => known.partyId === party.partyId && known.basis === 'parent-or-guardian')
    .map((known) => known.personId)
    .filter((personId) => personId !== null);
}

/** Neither held nor called off. */
export function isOpen(meeting: Meeting): boolean {
  return meeting.status === 'proposed' || meeting.status === 'fixed';
}

/** The dispute is a criminal case, by the facts the law was asked with. */
export function isCriminal(state: CaseState): boolean {
  return Object.values(state.lawFacts).includes('criminal');
}

function minorsAlone(state: CaseState, meetingWith: MeetingWith, today: Day): readonly Refusal[] {
  return partiesOfMeeting(state, meetingWith)
    .filter((party) => party.isMinor && guardiansOf(state, party, today).length === 0)
    .map((party) => ({ code: 'session.minor-alone', facts: { name: party.name } }));
}

/**
 * A minor without a parent, guardian, teacher or psychologist beside him.
 *
 * @source Law On Mediation 24(3): in a criminal case such a meeting cannot be held.
 * @error session.minor-alone
 */
export function refusedForMinor(state: CaseState, meetingWith: MeetingWith, today: Day): readonly Refusal[] {
  return isCriminal(state) ? minorsAlone(state, meetingWith, today) : [];
}

/** The same outside criminal cases: a warning to the mediator, not a bar. */
export function warnedForMinor(state: CaseState, meetingWith: MeetingWith, today: Day): readonly Refusal[] {
  return isCriminal(state) ? [] : minorsAlone(state, meetingWith, today);
}
