import { actingRepresentatives } from '#case/domain/parties.ts';
import type { RoomKey } from '#case/domain/room.ts';
import { notesRoom, safetyRoom } from '#case/domain/room.ts';
import type { CaseState, Party } from '#case/domain/state.ts';
import type { Day } from '#kernel/day.ts';
import type { OrganisationId, PersonId } from '#kernel/id.ts';

/** Who holds a membership: a person, or whoever does this work in an office today. */
export type Holder = `person:${string}` | `clerk:${string}` | `reviewer:${string}`;

export function personHolder(personId: PersonId): Holder {
  return `person:${personId}`;
}

export function officeHolder(as: 'clerk' | 'reviewer', organisationId: OrganisationId): Holder {
  return `${as}:${organisationId}`;
}

export interface Membership {
  readonly room: RoomKey;
  readonly holder: Holder;
}

function roomsOfParty(party: Party): readonly RoomKey[] {
  return ['case', 'joint', `side-${party.side}`, `own-${party.side}`];
}

function personsOf(state: CaseState, party: Party, today: Day): readonly PersonId[] {
  const acting = actingRepresentatives(state, today)
    .filter((known) => known.partyId === party.partyId)
    .map((known) => known.personId);
  return [party.personId, ...acting].filter((personId) => personId !== null);
}

function membershipsOfParty(state: CaseState, party: Party, today: Day): readonly Membership[] {
  const persons = personsOf(state, party, today);
  const shared = persons.flatMap((personId) => roomsOfParty(party).map((room): Membership => ({ room, holder: personHolder(personId) })));
  const safety = party.personId ? [party.personId] : persons;
  return [...shared, ...safety.map((personId): Membership => ({ room: safetyRoom(party.partyId), holder: personHolder(personId) }))];
}

function membershipsOfMediator(state: CaseState): readonly Membership[] {
  const mediator = state.mediator;
  if (!mediator) return [];
  const holder = personHolder(mediator.personId);
  const rooms: readonly RoomKey[] =
    mediator.status === 'accepted' ? ['case', 'joint', 'side-a', 'side-b', notesRoom(mediator.personId)] : ['case'];
  return rooms.map((room) => ({ room, holder }));
}

function membershipsOfOffice(state: CaseState): readonly Membership[] {
  const organisationId = state.organisationId;
  if (!organisationId) return [];
  const reviewer = officeHolder('reviewer', organisationId);
  return [
    { room: 'case', holder: officeHolder('clerk', organisationId) },
    { room: 'case', holder: reviewer },
    ...state.parties.map((party): Membership => ({ room: safetyRoom(party.partyId), holder: reviewer })),
  ];
}

/**
 * Everyone who is in a room today, derived from the procedure alone: it needs nothing but events of the room `case`.
 * A revoked or expired power, a mediator who declined or was replaced, falls out at once.
 */
export function membersOf(state: CaseState, today: Day): readonly Membership[] {
  return [
    ...state.parties.flatMap((party) => membershipsOfParty(state, party, today)),
    ...membershipsOfMediator(state),
    ...membershipsOfOffice(state),
  ];
}
