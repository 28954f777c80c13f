import { randomUUID } from 'node:crypto';
import type { Actor, CaseEvent, EventDraft } from '#case/domain/event.ts';
import { fold } from '#case/domain/fold.ts';
import { membersOf } from '#case/domain/members.ts';
import type { RoomKey, RoomKind, Side } from '#case/domain/room.ts';
import { kindOfRoom, notesRoom, roomKinds, safetyRoom } from '#case/domain/room.ts';
import { type Stage, stageOf } from '#case/domain/stage.ts';
import { type CaseState, emptyCase } from '#case/domain/state.ts';
import { roomsOfEvent } from '#case/domain/visibility.ts';
import { caseBookWithin } from '#case/store/case-book.ts';
import { appendEvents } from '#case/store/event-log.ts';
import { recordOpening } from '#case/store/readings.ts';
import type { CaseTables } from '#case/store/rows.ts';
import { layFile, stageFile } from '#case/store/stored-files.ts';
import type { CaseId, EventId, FileId, OrganisationId, PartyId } from '#kernel/id.ts';
import { bookParts } from '#main/case-book.ts';
import { followUp } from '#main/follow-up.ts';
import type { Installation } from '#main/installation.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { Tx } from '#platform/database/database.ts';
import { become } from '#platform/database/standing.ts';
import type { Marks, Place } from '#test/leaks/marks.ts';
import type { CasePeople } from '#test/leaks/people.ts';
import { roads, type Step } from '#test/leaks/roads.ts';
import { type Making, samples } from '#test/leaks/samples.ts';

type KeptFile = Making['file'] & { readonly key: Uint8Array; readonly room: RoomKey; readonly isDocument: boolean };

/** A case full of marks, at one stage. */
export interface PlantedCase {
  readonly caseId: CaseId;
  readonly number: string;
  readonly stage: Stage;
  readonly people: CasePeople;
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly files: readonly { readonly fileId: FileId; readonly room: RoomKey }[];
}

interface Planting {
  readonly caseId: CaseId;
  readonly installation: Installation;
  readonly marks: Marks;
  readonly people: CasePeople;
  readonly stage: Stage;
  readonly number: string;
  readonly organisationId: OrganisationId;
}

/** Rooms that a case with these people can have, by kind. */
function roomsOfKind(people: CasePeople): Readonly<Record<RoomKind, readonly RoomKey[]>> {
  return {
    case: ['case'],
    joint: ['joint'],
    side: ['side-a', 'side-b'],
    own: ['own-a', 'own-b'],
    safety: people.parties.map((party) => safetyRoom(party.partyId)),
    notes: [notesRoom(people.mediator)],
  };
}

/** Each kind of event in each room in which it may be written, from the public table. */
function everyStep(people: CasePeople): readonly Step[] {
  const rooms = roomsOfKind(people);
  const steps = Object.entries(roomsOfEvent).flatMap(([kind, kinds]) =>
    kinds.flatMap((of) => rooms[of]).map((room) => ({ kind, room }) as Step),
  );
  return steps.sort((one, other) => (one.room < other.room ? -1 : Number(one.room > other.room)));
}

function sideOf(room: RoomKey): Side {
  return room.endsWith('-b') ? 'b' : 'a';
}

function partyIn(people: CasePeople, { room, party }: Step): PartyId {
  const ofRoom = people.parties.find((known) => safetyRoom(known.partyId) === room);
  return party ?? ofRoom?.partyId ?? (people.parties.find((known) => known.side === sideOf(room))?.partyId as PartyId);
}

function actorOf(people: CasePeople, room: RoomKey, partyId: PartyId): Actor {
  const kind = kindOfRoom(room);
  if (kind === 'notes') return { personId: room.slice('notes-'.length) as Actor['personId'], as: 'mediator' };
  return { personId: people.parties.find((party) => party.partyId === partyId)?.personId ?? null, as: 'party', partyId };
}

async function* text(words: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(words);
}

/** A file of a room. The id of a document is told in the procedure; its text is for the joint room. */
async function keepFile({ installation, marks, caseId }: Planting, room: RoomKey, isDocument: boolean): Promise<KeptFile> {
  const place = { caseId, room, what: 'file-bytes' };
  const key = newKey();
  const kept = await installation.files.put(text(`file ${marks.word(place)}`), key);
  if (!kept.ok) throw new Error('the file was not kept');
  const { id, sha256, bytes, mediaType } = kept.value;
  marks.id(id, { ...place, room: isDocument ? 'case' : room, what: isDocument ? 'document' : 'file-added' });
  return { fileId: id as FileId, sha256, bytes, type: mediaType, key, room, isDocument };
}

/** What is known while a case is being planted. */
interface Bed extends Planting {
  readonly tx: Tx;
  readonly files: readonly KeptFile[];
  state: CaseState;
  readonly events: CaseEvent[];
  waiting: { readonly draft: EventDraft; readonly actor: Actor }[];
}

function draftOf(bed: Bed, step: Step): { readonly draft: EventDraft; readonly actor: Actor } {
  const { marks, people, caseId, files } = bed;
  const { kind, room } = step;
  const party = partyIn(people, step);
  const place = (field: string): Place => ({ caseId, room, what: `${kind}.${field}` });
  const file = files.find((known) => known.room === room && !known.isDocument) ?? files[0];
  const document = files.find((known) => known.isDocument);
  if (!file || !document) throw new Error('no files');
  const { fileId, sha256, bytes, type } = file;
  const made = samples[kind]({
    ...bed,
    parties: people.parties,
    representatives: people.representatives,
    word: (field) => marks.word(place(field)),
    id: (field) => marks.id(randomUUID(), place(field)),
    party,
    side: sideOf(room),
    mediator: people.mediator,
    file: { fileId, sha256, bytes, type },
    document: { documentId: document.fileId, documentSha256: document.sha256 },
  });
  return { draft: { kind, room, ...made, payload: { ...made.payload, ...step.over } } as EventDraft, actor: actorOf(people, room, party) };
}

function foreseen(state: CaseState, { draft, actor }: Bed['waiting'][number], installation: Installation): CaseState {
  return fold(state, { ...draft, id: '' as EventId, at: installation.clock.now(), actor } as CaseEvent);
}

/** Writes what waits, as the owner of the tables may; memberships follow as they do after acts. */
async function flush(bed: Bed): Promise<void> {
  const { tx, caseId, installation, marks } = bed;
  const { vault, chance, clock } = installation;
  await become(tx, 'owner');
  const how = { vault, newId: chance.id, withKeys: true };
  for (let waiting = bed.waiting.splice(0); waiting.length > 0; ) {
    const actor = waiting[0]?.actor as Actor;
    const others = waiting.findIndex((one) => JSON.stringify(one.actor) !== JSON.stringify(actor));
    const drafts = waiting.splice(0, others === -1 ? waiting.length : others).map((one) => one.draft);
    const events = await appendEvents(tx, { caseId, drafts, actor, at: clock.now() }, how);
    for (const event of events) marks.id(event.id, { caseId, room: event.room, what: `${event.kind}.id` });
    bed.events.push(...events);
  }
}

function membersKey(state: CaseState, installation: Installation): string {
  return JSON.stringify(membersOf(state, installation.clock.today()));
}

async function settle(bed: Bed, how: 'admit' | 'dismiss'): Promise<void> {
  const { installation, tx, caseId, state } = bed;
  const members = membersOf(state, installation.clock.today());
  await caseBookWithin(bookParts(installation), tx).open('system', async (book) => {
    await book[how](caseId, members, installation.clock.now());
    if (how === 'dismiss') await book.project(state, installation.clock.now());
  });
}

async function plantStep(bed: Bed, step: Step): Promise<void> {
  const made = draftOf(bed, step);
  const next = foreseen(bed.state, made, bed.installation);
  const hasNewMembers = membersKey(next, bed.installation) !== membersKey(bed.state, bed.installation);
  bed.state = next;
  if (hasNewMembers) {
    await flush(bed);
    await settle(bed, 'admit');
  }
  bed.waiting.push(made);
  if (!hasNewMembers) return;
  await flush(bed);
  await settle(bed, 'dismiss');
}

/** Whether the case would be the same case at the same stage: an event that ends it cannot stand in one that goes on. */
function fits(bed: Bed, step: Step): boolean {
  const made = draftOf({ ...bed, marks: { ...bed.marks, word: () => '', id: (id) => id } }, step);
  const next = foreseen(bed.state, made, bed.installation);
  const same = [membersKey(next, bed.installation), stageOf(next), next.mediator?.status];
  const hasRoom = kindOfRoom(step.room) !== 'notes' || bed.state.mediator?.status === 'accepted';
  return hasRoom && same.join() === [membersKey(bed.state, bed.installation), stageOf(bed.state), bed.state.mediator?.status].join();
}

async function createCase(bed: Bed): Promise<void> {
  const { installation, caseId, number, organisationId } = bed;
  const opened = {
    number,
    organisationId,
    disputeKind: 'civil' as const,
    parties: bed.people.parties,
    openedOn: installation.clock.today(),
  };
  await caseBookWithin(bookParts(installation), bed.tx).open('system', (book) => book.createCase(caseId, opened, installation.clock.now()));
}

async function layFiles(bed: Bed): Promise<void> {
  const { tx, caseId, installation } = bed;
  await become(tx, 'owner');
  const at = installation.clock.now();
  const opener = bed.people.parties[0]?.personId;
  if (!opener) throw new Error('nobody to open files');
  for (const file of bed.files) {
    await stageFile(tx, { ...file, at, personId: opener }, installation.vault);
    if (!(await layFile(tx, { fileId: file.fileId, caseId, room: file.room, vault: installation.vault })))
      throw new Error('no room for a file');
    const row = await tx
      .withTables<CaseTables>()
      .selectFrom('stored_file')
      .select('room_id')
      .where('file_id', '=', file.fileId)
      .executeTakeFirst();
    await recordOpening(tx, { caseId, roomId: row?.room_id ?? '', fileId: file.fileId, personId: opener, at });
  }
}

/** Letters and due work of everything planted, written from the whole of the case: they may tell nothing even then. */
async function tellOf(bed: Bed): Promise<void> {
  await become(bed.tx, { role: 'bitim_steward' });
  await followUp(bed.installation)(bed.tx, bed.state, { events: bed.events, today: bed.installation.clock.today() });
  await become(bed.tx, 'owner');
}

/** Plants a case: its road to the stage, then every kind of event in every room that leaves it at this stage. */
export async function plantCase(planting: Planting): Promise<PlantedCase> {
  const { installation, people, stage, caseId } = planting;
  const withFiles = roomKinds.flatMap((kind) => (roomsOfEvent['file-added'].includes(kind) ? roomsOfKind(people)[kind] : []));
  const kept = withFiles.map((room) => keepFile(planting, room, false));
  const files = await Promise.all([...kept, keepFile(planting, 'joint', true)]);
  return installation.database.owner(async (tx) => {
    const bed: Bed = { ...planting, tx, files, state: emptyCase(caseId), events: [], waiting: [] };
    await createCase(bed);
    for (const step of roads[stage](people)) await plantStep(bed, step);
    if (stageOf(bed.state) !== stage) throw new Error(`the road to ${stage} leads to ${stageOf(bed.state)}`);
    for (const step of everyStep(people)) if (fits(bed, step)) await plantStep(bed, step);
    await flush(bed);
    await settle(bed, 'dismiss');
    await layFiles(bed);
    await tellOf(bed);
    const { number, state, events } = bed;
    return { caseId, number, stage, people, state, events, files: files.map(({ fileId, room }) => ({ fileId, room })) };
  });
}
