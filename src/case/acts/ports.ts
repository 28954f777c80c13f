import type { MediatorCandidate } from '#case/domain/act.ts';
import type { Reader } from '#case/domain/capacity.ts';
import type { Actor, CaseEvent, EventDraft, Payloads } from '#case/domain/event.ts';
import type { Membership } from '#case/domain/members.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId, FileId, OrganisationId, PersonId } from '#kernel/id.ts';
import type { WorkingCalendar } from '#kernel/working-calendar.ts';

/** On whose behalf the database is asked: a person with an office, or the program itself when a term acts. */
export type Asker = Reader | 'system';

/** What is appended in one go. */
export interface Appended {
  readonly caseId: CaseId;
  readonly drafts: readonly EventDraft[];
  readonly actor: Actor;
  readonly at: Instant;
}

/** A file in the store that no room has yet. */
export interface StagedFile {
  readonly fileId: FileId;
  readonly sha256: string;
  readonly bytes: number;
  readonly type: string;
  readonly key: Uint8Array;
  readonly at: Instant;
}

/** What anybody may learn of a document who holds it or its code. */
export interface RegisteredDocument {
  readonly code: string;
  readonly sha256: string;
  readonly number: string;
  readonly kind: 'settlement' | 'contract' | 'court-order';
  readonly issuedOn: Day;
}

/** An organisation of mediators as papers name it. */
export interface PrintedOffice {
  readonly name: { readonly kk: string; readonly ru: string };
  readonly address: string;
  readonly phone: string;
}

/** A staged file on its way into a room; `facts` is what the history will say of it, which must be so. */
export interface LaidFile {
  readonly fileId: FileId;
  readonly facts?: Pick<StagedFile, 'sha256' | 'bytes' | 'type'> | undefined;
}

/** A case inside one open transaction, seen through the asker's rights. */
export interface OpenCaseBook {
  /** Locks the case against other acts; false when the asker cannot know of it. */
  readonly lock: (caseId: CaseId) => Promise<boolean>;
  readonly events: (caseId: CaseId) => Promise<readonly CaseEvent[]>;
  readonly append: (appended: Appended) => Promise<readonly CaseEvent[]>;
  /** Makes missing rooms and lets new members in; before the events, which may need those rooms. */
  readonly admit: (caseId: CaseId, members: readonly Membership[], at: Instant) => Promise<void>;
  /** Ends the memberships that are not in the list; after the events, which the leaving may write themselves. */
  readonly dismiss: (caseId: CaseId, members: readonly Membership[], at: Instant) => Promise<void>;
  /** The line by which lists show the case. */
  readonly project: (state: CaseState, at: Instant) => Promise<void>;
  /** One more case was touched by each of these collisions of the law; nothing tells which. */
  readonly countCollisions: (ids: readonly string[]) => Promise<void>;
  readonly createCase: (caseId: CaseId, opened: Payloads['case-opened'], at: Instant) => Promise<void>;
  readonly nextNumber: (kind: 'case' | 'settlement', year: number) => Promise<string>;
  /** Hands a staged file over to a room: from now on its members can open it. */
  readonly layFile: (file: LaidFile, caseId: CaseId, room: RoomKey) => Promise<boolean>;
  /** Records a stored file as this person's own until it is laid into a room. */
  readonly stageFile: (file: StagedFile) => Promise<void>;
  /** Makes a document findable by its code and its hash, without its content. */
  readonly registerDocument: (document: RegisteredDocument) => Promise<void>;
  /** Names of people and of the organisation, for documents that are made within the act. */
  readonly names: (people: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, string>>;
  readonly office: (organisationId: OrganisationId) => Promise<PrintedOffice | null>;
  readonly mediators: (today: Day) => Promise<readonly MediatorCandidate[]>;
  /** What follows an act outside the case: letters and due work, in the same transaction. */
  readonly follow: (state: CaseState, events: readonly CaseEvent[], today: Day) => Promise<void>;
}

/** Opens transactions on cases. */
export interface CaseBook {
  readonly open: <Answer>(asker: Asker, work: (book: OpenCaseBook) => Promise<Answer>) => Promise<Answer>;
}

/** What acts need from outside. */
export interface CasePorts {
  readonly book: CaseBook;
  readonly now: () => Instant;
  readonly today: () => Day;
  readonly calendar: () => WorkingCalendar;
  readonly newId: () => string;
  readonly newCode: () => string;
  /** Called after the transaction: wakes the worker and live pages; carries ids only. */
  readonly announce: (caseId: CaseId, events: readonly CaseEvent[]) => void;
}
