import type { Asker, CasePorts, LaidFile, OpenCaseBook } from '#case/acts/ports.ts';
import type { AnyAct, IssuedDocument, MadeSignature, Moment } from '#case/domain/act.ts';
import type { Capacity } from '#case/domain/capacity.ts';
import { actorOf, capacitiesOf } from '#case/domain/capacity.ts';
import { mayTouchCollisions, newlyTouched } from '#case/domain/case-traits.ts';
import type { CaseEvent, EventDraft } from '#case/domain/event.ts';
import { fold, foldAll } from '#case/domain/fold.ts';
import { membersOf } from '#case/domain/members.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId, EventId, PartyId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok, refuse } from '#kernel/result.ts';

/** Renders and stores a document inside the act's transaction, staged for the one who acts. */
export type MakeDocument = (asked: {
  readonly state: CaseState;
  readonly input: unknown;
  readonly me: Capacity;
  readonly book: OpenCaseBook;
}) => Promise<Result<IssuedDocument, readonly Refusal[]>>;

/** One request to act. `input` has passed the act's own schema. */
export interface Request {
  readonly asker: Asker;
  readonly caseId: CaseId;
  readonly act: AnyAct;
  readonly input: unknown;
  /** For whom, when one person could act for several parties. */
  readonly partyId?: PartyId | undefined;
  /** The version that the person saw; an act on an older page is refused. */
  readonly seenVersion?: number | undefined;
  readonly signature?: MadeSignature | undefined;
  /** Renders and stores a document inside the act's transaction; called once the act is permitted. */
  readonly makeDocument?: MakeDocument | undefined;
}

export interface Performed {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly me: Capacity;
}

function choose(request: Request, state: CaseState, moment: Pick<Moment, 'today'>): Result<Capacity, readonly Refusal[]> {
  const mine: readonly Capacity[] = request.asker === 'system' ? [{ as: 'system' }] : capacitiesOf(state, request.asker, moment.today);
  const fitting = mine.filter((me) => request.partyId === undefined || ('partyId' in me && me.partyId === request.partyId));
  if (fitting.length === 0) return refuse('case.not-found');
  const answers = fitting.map((me) => ({ me, refusals: request.act.may(state, me, moment.today) }));
  const able = answers.find((answer) => answer.refusals.length === 0);
  if (able) return ok(able.me);
  const closest = answers.find((answer) => !answer.refusals.some((refusal) => refusal.code === 'case.not-your-part')) ?? answers[0];
  return err(closest?.refusals ?? []);
}

/** What is to be recorded, by whom and when. */
export interface Recording {
  readonly drafts: readonly EventDraft[];
  readonly me: Capacity;
  readonly now: Instant;
  readonly today: Day;
}

/** The state as it will be; ids do not matter to memberships. */
function foreseen(state: CaseState, { drafts, me, now }: Recording): CaseState {
  const actor = actorOf(me);
  return drafts
    .filter((draft) => draft.room === 'case')
    .reduce((known, draft) => fold(known, { ...draft, id: '' as EventId, at: now, actor } as CaseEvent), state);
}

/** Staged files that a draft brings into a room: uploads into their own, documents where all their readers are. */
function filesOf(draft: EventDraft): readonly (LaidFile & { readonly room: RoomKey })[] {
  if (draft.kind === 'file-added') return [{ fileId: draft.payload.fileId, facts: draft.payload, room: draft.room }];
  const isDocument = draft.kind === 'contract-drafted' || draft.kind === 'settlement-issued' || draft.kind === 'court-order-prepared';
  return isDocument ? [{ fileId: draft.payload.documentId, room: 'joint' }] : [];
}

/**
 * Records drafts: new members are let in, events appended, leavers shut out; the list line, letters and due work follow.
 * The caller holds the lock of the case.
 */
export async function record(book: OpenCaseBook, state: CaseState, recording: Recording): Promise<Performed> {
  const { drafts, me, now, today } = recording;
  const { caseId } = state;
  const touchesProcedure = drafts.some((draft) => draft.room === 'case');
  const members = touchesProcedure ? membersOf(foreseen(state, recording), today) : [];
  if (touchesProcedure) await book.admit(caseId, members, now);
  for (const { room, ...file } of drafts.flatMap(filesOf)) {
    if (!(await book.layFile(file, caseId, room))) throw new MissingFile();
  }
  const events = await book.append({ caseId, drafts, actor: actorOf(me), at: now });
  const after = events.reduce(fold, state);
  if (touchesProcedure) {
    // Before the leaver is shut out: afterwards the line of the case would be out of reach to whoever leaves by this act.
    await book.project(after, now);
    await countTouched(book, { before: state, after, today });
    await book.dismiss(caseId, members, now);
  }
  await book.follow(after, events, today);
  return { state: after, events, me };
}

/** Counts the collisions of the law under which the act brought the case; the register is looked at only where that can be. */
async function countTouched(
  book: OpenCaseBook,
  { before, after, today }: { readonly before: CaseState; readonly after: CaseState; readonly today: Day },
): Promise<void> {
  if (!mayTouchCollisions(before, after)) return;
  const touched = newlyTouched(before, after, await book.mediators(today));
  if (touched.length > 0) await book.countCollisions(touched);
}

/** A file named in an act is not in the stage of this person: forged or already used. */
export class MissingFile extends Error {
  constructor() {
    super('case.file-missing');
  }
}

/** The id that a page gave to a message or note belongs to another one already. */
export class TakenId extends Error {
  constructor() {
    super('session.message-id-taken');
  }
}

async function momentFor(ports: CasePorts, book: OpenCaseBook, request: Request): Promise<Omit<Moment, 'me' | 'document'>> {
  const today = ports.today();
  const needsMediators = request.act.needs?.includes('mediators') ?? false;
  return {
    now: ports.now(),
    today,
    calendar: ports.calendar(),
    newId: ports.newId,
    newCode: ports.newCode,
    mediators: needsMediators ? await book.mediators(today) : [],
    signature: request.signature ?? null,
  };
}

async function performIn(ports: CasePorts, book: OpenCaseBook, request: Request): Promise<Result<Performed, readonly Refusal[]>> {
  if (!(await book.lock(request.caseId))) return refuse('case.not-found');
  const state = foldAll(request.caseId, await book.events(request.caseId));
  const moment = await momentFor(ports, book, request);
  const chosen = choose(request, state, moment);
  if (!chosen.ok) return chosen;
  if (request.seenVersion !== undefined && request.seenVersion !== state.version) return refuse('case.changed-meanwhile');
  const document = request.makeDocument ? await request.makeDocument({ state, input: request.input, me: chosen.value, book }) : ok(null);
  if (!document.ok) return document;
  const decided = request.act.decide(state, request.input as never, { ...moment, me: chosen.value, document: document.value });
  if (!decided.ok) return decided;
  return ok(await record(book, state, { drafts: decided.value, me: chosen.value, now: moment.now, today: moment.today }));
}

/**
 * Performs one act in one transaction: lock, fold, permission, decision, events, memberships, list line, letters and due work.
 * A refusal changes nothing.
 *
 * @error case.not-found - No such case, or the asker is not in it; the two are told apart by nothing.
 * @error case.changed-meanwhile - The person acted on an older page than what it may see now.
 * @error Every refusal of the act itself.
 */
export async function performAct(ports: CasePorts, request: Request): Promise<Result<Performed, readonly Refusal[]>> {
  const result = await ports.book
    .open(request.asker, async (book) => {
      const performed = await performIn(ports, book, request);
      if (!performed.ok) throw new Refused(performed.error);
      return performed;
    })
    .catch((problem: unknown) => {
      if (problem instanceof Refused) return err(problem.refusals);
      if (problem instanceof MissingFile) return refuse('case.file-missing', { field: 'file' });
      if (problem instanceof TakenId) return refuse('session.message-id-taken');
      throw problem;
    });
  if (result.ok) ports.announce(request.caseId, result.value.events);
  return result;
}

/** Carries refusals out of a transaction, so that it rolls back. */
class Refused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}
