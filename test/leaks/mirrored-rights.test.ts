import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offeredActs } from '#case/acts/read-case.ts';
import { capacitiesOf } from '#case/domain/capacity.ts';
import type { CaseEvent, EventKind } from '#case/domain/event.ts';
import { foldAll } from '#case/domain/fold.ts';
import { membersOf, personHolder } from '#case/domain/members.ts';
import type { PartyRecord } from '#case/domain/procedure-event.ts';
import type { RoomKey, Side } from '#case/domain/room.ts';
import { type Stage, stageOf, stages } from '#case/domain/stage.ts';
import { roomsOfEvent } from '#case/domain/visibility.ts';
import { day, type Instant } from '#kernel/day.ts';
import type { CaseId, EventId, FileId, OrganisationId, PartyId, PersonId } from '#kernel/id.ts';
import { registry } from '#main/acts.ts';
import type { CasePeople } from '#test/leaks/people.ts';
import { roads, type Step } from '#test/leaks/roads.ts';
import { samples } from '#test/leaks/samples.ts';

const today = day('2026-03-12');
const acts = [...registry.values()].map((known) => known.act);

function party(side: Side): PartyRecord {
  const ids = { partyId: randomUUID() as PartyId, personId: randomUUID() as PersonId };
  return { ...ids, side, kind: 'person', language: 'ru', interpreter: false, isMinor: false };
}

const [a, b] = [party('a'), party('b')];
const people: CasePeople = {
  parties: [a, b],
  representatives: [],
  revoked: [],
  mediator: randomUUID() as PersonId,
  replaced: randomUUID() as PersonId,
};

/** Ids count, so that the same steps give the same case. */
function tell(steps: readonly Step[]): readonly CaseEvent[] {
  const file = { fileId: randomUUID() as FileId, sha256: 'f', bytes: 1, type: 'text/plain' };
  return steps.map(({ kind, room, party: of, over }, index) => {
    const side = room.endsWith('-b') ? 'b' : 'a';
    const partyId = of ?? (side === 'b' ? b.partyId : a.partyId);
    const making = { ...people, number: '2026-1', organisationId: 'o' as OrganisationId, party: partyId, side, file } as const;
    const id = (field: string): string => `${field}-of-${room}`;
    const document = { documentId: file.fileId, documentSha256: 'd' };
    const made = samples[kind]({ ...making, word: (field) => field, id, mediator: people.mediator, document });
    const person = partyId === a.partyId ? a.personId : b.personId;
    const actor = { personId: person, partyId, as: 'party' };
    const at = '2026-03-12T05:00:00.000Z' as Instant;
    return { id: `e${index}` as EventId, kind, room, at, actor, ...made, payload: { ...made.payload, ...over } } as CaseEvent;
  });
}

const pairs: readonly (readonly [string, string])[] = [
  [a.partyId, b.partyId],
  [String(a.personId), String(b.personId)],
  ['"side-a"', '"side-b"'],
  ['"own-a"', '"own-b"'],
  ['"side":"a"', '"side":"b"'],
];

/** The same done by the other side: rooms, sides and people change places. */
function mirror(event: CaseEvent): CaseEvent {
  const swapped = pairs.reduce(
    (text, [one, other]) => text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other),
    JSON.stringify(event),
  );
  return JSON.parse(swapped) as CaseEvent;
}

/** Who brought the dispute stays who he is; everything after both have said yes changes places. */
function mirrorAll(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const begun = events.findLastIndex((event) => event.kind === 'invitation-answered');
  return events.map((event, index) => (index > begun ? mirror(event) : event));
}

/** What a party may do as it sees the case itself. */
function offeredTo(personId: PersonId | null, events: readonly CaseEvent[]): readonly string[] {
  const whole = foldAll('c' as CaseId, events);
  const rooms = membersOf(whole, today).filter((member) => member.holder === personHolder(personId as PersonId));
  const seen = events.filter((event) => rooms.some((member) => member.room === event.room));
  const state = foldAll('c' as CaseId, seen);
  const capacities = capacitiesOf(state, { personId: personId as PersonId, office: null }, today);
  return offeredActs(acts, { state, events: seen, capacities }, today)
    .map((offered) => offered.name)
    .sort();
}

/** Before both have said yes one side invites and the other answers; no law makes these the same. */
const unlike: readonly Stage[] = ['to-invite', 'invited', 'closed'];
/** `invitation-answered` is of the time before: told again later it would part the two halves of a story. */
const before: readonly EventKind[] = ['invitation-answered', 'case-opened', 'claim-stated', 'law-checked'];
const equal = stages.filter((stage) => !unlike.includes(stage));

/** Everything that either side could have done at this stage, told once for each side in the rooms that both have. */
function moves(stage: Stage): readonly Step[] {
  const road = roads[stage](people);
  const rooms: Readonly<Record<string, readonly RoomKey[]>> = {
    case: ['case'],
    joint: ['joint'],
    side: ['side-a', 'side-b'],
    own: ['own-a', 'own-b'],
  };
  const kinds = (Object.keys(roomsOfEvent) as EventKind[]).filter((kind) => !before.includes(kind));
  const all = kinds.flatMap((kind) =>
    roomsOfEvent[kind]
      .flatMap((of) => rooms[of] ?? [])
      .flatMap((room) => {
        const both = room === 'case' || room === 'joint' ? [a.partyId, b.partyId] : [room.endsWith('-b') ? b.partyId : a.partyId];
        return both.map((of): Step => ({ kind, room, party: of }));
      }),
  );
  const side = (step: Step): Step => ({ ...step, ...(step.room === 'case' || step.room === 'joint' ? { over: sideOver(step) } : {}) });
  return all.map(side).filter((step) => stageOf(foldAll('c' as CaseId, tell([...road, step]))) === stage);
}

/** Kinds of the procedure that name a side name the side of the party that acts. */
function sideOver({ kind, party: of }: Step): NonNullable<Step['over']> {
  const named: readonly EventKind[] = ['ranking-handed-in', 'proposal-dismissed'];
  return named.includes(kind) ? ({ side: of === b.partyId ? 'b' : 'a' } as NonNullable<Step['over']>) : {};
}

describe('rights of both sides (S47)', () => {
  it.each(equal)('are mirrored at the stage %s whatever either side has done', (stage) => {
    const road = roads[stage](people);
    const possible = moves(stage);
    expect(possible.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...possible), { maxLength: 6 }), (steps) => {
        const one = tell([...road, ...steps]);
        const other = mirrorAll(one);
        expect(offeredTo(b.personId, other)).toEqual(offeredTo(a.personId, one));
        expect(offeredTo(a.personId, other)).toEqual(offeredTo(b.personId, one));
      }),
      { numRuns: 60 },
    );
    expect(offeredTo(a.personId, tell(road)).length).toBeGreaterThan(2);
  });
});
