import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId, PersonId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import type { RoomMessages, RoomPosts } from '#session/domain/room-messages.ts';
import type { Reading } from '#session/http/meeting-words.ts';
import type { Note } from '#session/http/notes-page.tsx';
import type { Speech } from '#web/speech.ts';

/** A page before its frame. */
export interface PageBody {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly quickExit?: boolean;
  readonly hasErrors?: boolean;
  readonly islands?: readonly string[];
  readonly status?: number;
}

/** A signed-in reader before a case that he may see, in the capacity in which he takes part. */
export interface SessionVisit {
  readonly personId: PersonId;
  readonly reading: Reading;
  readonly today: Day;
  /** Empty while there is no mediator. */
  readonly mediatorName: string;
  /** Names of the acts offered to him now. */
  readonly offered: readonly string[];
}

export interface CasePlace {
  readonly Params: { readonly caseId: string };
}

/** Notes of one mediator in one case, under his own rights. */
export interface NoteBook {
  /** Newest first. */
  readonly list: (caseId: CaseId, personId: PersonId) => Promise<readonly Note[]>;
  /** Runs the act `write-note`; the same note id again changes nothing. */
  readonly write: (
    caseId: CaseId,
    personId: PersonId,
    note: { readonly noteId: string; readonly words: string },
  ) => Promise<Result<null, readonly Refusal[]>>;
}

/** What the pages of meetings and rooms need from the rest of the program; joined in main. */
export interface SessionWeb {
  /** Null when it has answered already: the sign-in page, or that there is no such case. */
  readonly visit: (request: FastifyRequest<CasePlace>, reply: FastifyReply) => Promise<SessionVisit | null>;
  readonly speech: (request: FastifyRequest) => Speech;
  readonly show: (request: FastifyRequest, reply: FastifyReply, page: PageBody) => FastifyReply;
  /** Answers as to a case that does not exist. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => FastifyReply;
  readonly formToken: (request: FastifyRequest) => string;
  /** Fields of a posted form, its token checked; null when it has answered already. */
  readonly posted: (request: FastifyRequest, reply: FastifyReply) => Promise<Readonly<Record<string, unknown>> | null>;
  readonly newId: () => string;
  readonly now: () => Instant;
  readonly messages: RoomMessages;
  readonly posts: RoomPosts;
  readonly notes: NoteBook;
  /** Origin of the service, `https://bitim.example`, and the mail address that calendar files name as organiser. */
  readonly origin: string;
  readonly mailAddress: string;
}
