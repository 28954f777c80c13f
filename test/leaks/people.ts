import { randomUUID } from 'node:crypto';
import type { PartyRecord, RepresentativeRecord } from '#case/domain/procedure-event.ts';
import type { RoomKey, RoomKind, Side } from '#case/domain/room.ts';
import { kindOfRoom, notesRoom, safetyRoom } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import { type CaseRole, reachOfRole } from '#case/domain/visibility.ts';
import type { OrganisationId, PartyId, PersonId } from '#kernel/id.ts';

/** Everybody who has, had or could have a part in one case. */
export interface CasePeople {
  readonly parties: readonly PartyRecord[];
  readonly representatives: readonly RepresentativeRecord[];
  /** Representatives whose power was taken back. */
  readonly revoked: readonly string[];
  readonly mediator: PersonId;
  /** Accepted first and was replaced. */
  readonly replaced: PersonId;
}

function party(side: Side, personId: PersonId | null): PartyRecord {
  const partyId = randomUUID() as PartyId;
  return { partyId, side, kind: personId ? 'person' : 'organisation', language: 'ru', interpreter: false, isMinor: false, personId };
}

function representative(partyId: PartyId): RepresentativeRecord {
  const record = { representativeId: randomUUID(), partyId, personId: randomUUID() as PersonId };
  return { ...record, basis: 'power-of-attorney', maySettle: false, until: null };
}

/** Two applicants; a respondent and a company which is there only through its representative. */
export function makePeople(): CasePeople {
  const parties = [
    party('a', randomUUID() as PersonId),
    party('a', randomUUID() as PersonId),
    party('b', randomUUID() as PersonId),
    party('b', null),
  ];
  const [first, , , company] = parties.map((known) => known.partyId) as [PartyId, PartyId, PartyId, PartyId];
  const representatives = [representative(first), representative(company), representative(first), representative(company)];
  return {
    parties,
    representatives,
    revoked: representatives.slice(2).map((known) => known.representativeId),
    mediator: randomUUID() as PersonId,
    replaced: randomUUID() as PersonId,
  };
}

/** Somebody who tries to see a case. */
export interface Persona {
  readonly name: string;
  readonly personId: PersonId;
  /** The row of the public table by which he reads; null reads nothing. */
  readonly role: CaseRole | null;
  /** Rooms that are his own in the sense of that table. */
  readonly own: readonly RoomKey[];
  readonly office?: { readonly organisationId: OrganisationId; readonly as: 'clerk' | 'reviewer' };
  readonly isMediator?: boolean;
  readonly isAdmin?: boolean;
}

function ofSide(side: Side, partyId: PartyId, isAlone: boolean): readonly RoomKey[] {
  return [`side-${side}`, `own-${side}`, ...(isAlone ? [safetyRoom(partyId)] : [])];
}

function sideOfParty(people: CasePeople, partyId: PartyId): PartyRecord {
  return people.parties.find((known) => known.partyId === partyId) as PartyRecord;
}

/** The people of one case as those who try to see it, by where they stand in it now. */
export function personasOf(people: CasePeople, state: CaseState): readonly Persona[] {
  const parties = people.parties.flatMap((known, index): Persona[] =>
    known.personId
      ? [{ name: `party-${known.side}-${index}`, personId: known.personId, role: 'party', own: ofSide(known.side, known.partyId, true) }]
      : [],
  );
  const representatives = people.representatives.map((known, index): Persona => {
    const isRevoked = people.revoked.includes(known.representativeId);
    const { side, personId } = sideOfParty(people, known.partyId);
    const own = ofSide(side, known.partyId, personId === null);
    const name = `representative-${side}-${index}${isRevoked ? '-revoked' : ''}`;
    return { name, personId: known.personId as PersonId, role: isRevoked ? null : 'representative', own };
  });
  const { mediator } = state;
  const part = mediator?.personId === people.mediator ? (mediator.status === 'accepted' ? 'mediator' : 'mediator-asked') : null;
  return [
    ...parties,
    ...representatives,
    { name: `mediator-as-${part ?? 'nobody'}`, personId: people.mediator, role: part, own: [notesRoom(people.mediator)], isMediator: true },
    { name: 'mediator-replaced', personId: people.replaced, role: null, own: [notesRoom(people.replaced)], isMediator: true },
  ];
}

/** Those who stand outside of every case, and the organisation's own office. */
export function bystanders(office: OrganisationId, otherOffice: OrganisationId): readonly Persona[] {
  const person = (name: string, role: CaseRole | null, more: Partial<Persona> = {}): Persona => ({
    name,
    personId: randomUUID() as PersonId,
    role,
    own: [],
    ...more,
  });
  return [
    person('clerk', 'clerk', { office: { organisationId: office, as: 'clerk' } }),
    person('reviewer', 'reviewer', { office: { organisationId: office, as: 'reviewer' } }),
    person('clerk-of-another-organisation', null, { office: { organisationId: otherOffice, as: 'clerk' } }),
    person('reviewer-of-another-organisation', null, { office: { organisationId: otherOffice, as: 'reviewer' } }),
    person('mediator-of-another-case', 'other-mediator', { isMediator: true }),
    person('stranger', null),
    person('administrator', 'administrator', { isAdmin: true }),
  ];
}

/** What the public table of rules says. A kind of room that it does not know is a fault of the table. */
export function mayRead(persona: Persona, room: RoomKey): boolean {
  if (persona.role === null) return false;
  const reach = reachOfRole[persona.role][kindOfRoom(room) as RoomKind];
  if (reach === undefined) throw new Error(`the public table does not know the room ${room}`);
  return reach === 'all' || (reach === 'own' && persona.own.includes(room));
}
