import type { EventKind, Payloads } from '#case/domain/event.ts';
import type { RoomKey } from '#case/domain/room.ts';
import { notesRoom, safetyRoom } from '#case/domain/room.ts';
import type { Stage } from '#case/domain/stage.ts';
import type { PartyId } from '#kernel/id.ts';
import type { CasePeople } from '#test/leaks/people.ts';

/** One step of a road: an event of a kind in a room, told for a party, with what differs from the sample. */
export interface Step<K extends EventKind = EventKind> {
  readonly kind: K;
  readonly room: RoomKey;
  readonly party?: PartyId;
  readonly over?: Partial<Payloads[K]>;
}

type Road = (people: CasePeople) => readonly Step[];

function step<K extends EventKind>(kind: K, room: RoomKey = 'case', over: Partial<Payloads[K]> = {}): Step {
  return { kind, room, over } as Step;
}

function eachParty(kind: EventKind, { parties }: CasePeople, side?: 'a' | 'b'): readonly Step[] {
  return parties
    .filter((party) => side === undefined || party.side === side)
    .map((party): Step => ({ kind, room: 'case', party: party.partyId }));
}

/** The application, with a representative whose power was taken back. */
const opening: Road = (people) => [
  step('case-opened'),
  step('law-checked', 'joint'),
  ...people.parties
    .filter((party) => party.side === 'a')
    .map((party): Step => ({ kind: 'contacts-given', room: 'side-a', party: party.partyId })),
  step('claim-stated', 'joint'),
  ...people.representatives.map((record) => step('representative-appointed', 'case', record)),
  ...people.revoked.map((representativeId) => step('representative-revoked', 'case', { representativeId })),
  ...people.parties.map((party): Step => ({ kind: 'safety-answered', room: safetyRoom(party.partyId), party: party.partyId })),
  ...eachParty('private-questions-closed', people),
];
const invited: Road = (people) => [...opening(people), step('invitation-sent')];
const accepted: Road = (people) => [...invited(people), ...eachParty('invitation-answered', people, 'b')];

/** A first mediator, who was let in, read both sides, wrote notes, and is replaced. */
const choosing: Road = (people) => {
  const mediatorId = people.replaced;
  return [
    ...accepted(people),
    step('mediators-ranked', 'own-a'),
    step('mediators-ranked', 'own-b'),
    step('mediator-asked', 'case', { mediatorId }),
    step('mediator-accepted', 'case', { mediatorId }),
    step('note-written', notesRoom(mediatorId)),
    step('message-posted', 'side-a'),
    step('mediator-replaced', 'case', { mediatorId }),
  ];
};
const asked: Road = (people) => [...choosing(people), step('mediator-asked')];
const disclosure: Road = (people) => [
  ...asked(people),
  step('mediator-accepted', 'case', { hasDisclosure: true }),
  step('disclosure-made', 'joint'),
];
const explaining: Road = (people) => [...asked(people), step('mediator-accepted')];
const contract: Road = (people) => [...explaining(people), ...eachParty('explanation-confirmed', people)];
const met: Road = (people) => [...contract(people), step('contract-drafted', 'joint'), step('contract-signed'), step('contract-concluded')];
const signing: Road = (people) => [...met(people), step('settlement-drafted', 'joint'), step('settlement-issued')];
const performing: Road = (people) => [
  ...signing(people),
  step('settlement-signed'),
  step('settlement-concluded'),
  step('mediation-ended', 'case', { ground: 'settled', partyId: null }),
];

/** How a case comes to each stage. A new stage does not compile until its road is known. */
export const roads: Readonly<Record<Stage, Road>> = {
  'to-invite': opening,
  invited,
  choosing,
  'mediator-asked': asked,
  disclosure,
  explaining,
  contract,
  meeting: met,
  signing,
  performing,
  performed: (people) => [...performing(people), step('obligation-marked'), step('obligation-confirmed')],
  defaulted: (people) => [...performing(people), step('default-declared')],
  ended: (people) => [...met(people), step('mediation-ended')],
  closed: (people) => [...invited(people), step('case-closed')],
};
