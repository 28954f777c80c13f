import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren } from 'preact';
import type { ApplicationDrafts } from '#case/acts/apply/application-drafts.ts';
import type { CaseLines } from '#case/acts/case-lines.ts';
import type { MakeDocument } from '#case/acts/perform-act.ts';
import type { CasePorts } from '#case/acts/ports.ts';
import type { OfferedAct, SeenCase } from '#case/acts/read-case.ts';
import type { Opening } from '#case/acts/readings.ts';
import type { AttachedFile } from '#case/acts/submit-application.ts';
import type { MadeSignature } from '#case/domain/act.ts';
import type { Capacity, Reader } from '#case/domain/capacity.ts';
import type { OfferedMediator } from '#case/http/act-form.ts';
import type { ActRegistry } from '#case/http/act-registry.ts';
import type { NamesOfPeople } from '#case/http/event-words.ts';
import type { FrontPorts } from '#case/http/front-ports.ts';
import type { Day } from '#kernel/day.ts';
import type { CaseId, FileId, PersonId } from '#kernel/id.ts';
import type { Language } from '#kernel/language.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import type { Flash } from '#web/page.tsx';
import type { Speech } from '#web/speech.ts';

/** A signed-in person as the pages of cases need him. */
export interface CaseViewer extends Reader {
  readonly name: string;
  readonly language: Language;
}

/** A page before its frame. */
export interface PageBody {
  readonly title: string;
  readonly body: ComponentChildren;
  readonly wide?: boolean;
  readonly quickExit?: boolean;
  readonly hasErrors?: boolean;
  readonly islands?: readonly string[];
  readonly flash?: Flash;
  readonly status?: number;
}

/** A file as it came, streamed into the store and staged for its uploader. */
export type Staged = Omit<AttachedFile, 'audience'>;

/** What was posted: fields, and files already staged under their field's name. */
export interface Posted {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, Result<Staged, readonly Refusal[]>>>;
}

/** What the pages and the API of cases need from the rest of the program; joined in main. */
export interface CaseWeb extends FrontPorts {
  readonly ports: CasePorts;
  readonly registry: ActRegistry;
  readonly lines: CaseLines;
  /** The signed-in person; pages of cases send everybody else to the sign-in page. */
  readonly viewer: (request: FastifyRequest) => CaseViewer | null;
  readonly speech: (request: FastifyRequest) => Speech;
  readonly show: (request: FastifyRequest, reply: FastifyReply, page: PageBody) => FastifyReply;
  readonly formToken: (request: FastifyRequest) => string;
  /** Reads a posted form of a page: token checked, files staged. */
  readonly posted: (request: FastifyRequest, viewer: CaseViewer | null) => Promise<Posted>;
  /** Runs a write of a page or of the API once, however often it is sent; `ports` and `drafts` work within its transaction. */
  readonly once: (
    request: FastifyRequest,
    viewer: CaseViewer,
    work: (ports: CasePorts, drafts: ApplicationDrafts) => Promise<Outcome>,
  ) => Promise<Outcome>;
  /** How this very request was answered before; null when it was not, or carries no key. */
  readonly recall: (request: FastifyRequest, viewer: CaseViewer) => Promise<Outcome | null>;
  /** Takes the files of an upload through the API, each staged for its sender. */
  readonly keepFiles: (request: FastifyRequest, viewer: CaseViewer) => Promise<readonly Result<Staged, readonly Refusal[]>[]>;
  /** Speech of a language, for the description of the API. */
  readonly speechIn: (language: Language) => Speech;
  readonly names: (people: readonly PersonId[]) => Promise<NamesOfPeople>;
  readonly mediators: () => Promise<readonly OfferedMediator[]>;
  /** Signs the document that this act is about, after whoever signs has proved to be the one. */
  readonly sign: (
    viewer: CaseViewer,
    asked: {
      readonly seen: SeenCase;
      readonly me: Capacity;
      readonly act: string;
      readonly proof: SigningProof;
      readonly reply?: FastifyReply;
    },
  ) => Promise<Result<MadeSignature, readonly Refusal[]>>;
  /** Other ways of signing what this act is about, as a part of its page; nothing where there are none. */
  readonly signingBox: (request: FastifyRequest, asked: SigningBoxAsked) => Promise<SigningBox | null>;
  /** Renders and stores the document that this act issues. */
  readonly makeDocument: (act: string) => MakeDocument | undefined;
  readonly sections: (shown: {
    readonly seen: SeenCase;
    readonly speech: Speech;
    readonly offered: readonly OfferedAct[];
    readonly names: NamesOfPeople;
    readonly today: Day;
  }) => readonly ComponentChildren[];
  /** Opens a stored file for its readers; records who opened it. */
  readonly openFile: (viewer: CaseViewer, caseId: CaseId, fileId: FileId) => Promise<OpenedFile | null>;
  /** Who opened which file, as far as this reader may know. */
  readonly openings: (viewer: CaseViewer, caseId: CaseId) => Promise<readonly Opening[]>;
  readonly refuse: (request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => FastifyReply;
}

/** How somebody signs: with the own password given anew, with a signature that a program beside the browser made, or with a phone. */
export type SigningProof =
  | { readonly by: 'password'; readonly password: string }
  | { readonly by: 'national'; readonly signature: string }
  | { readonly by: 'phone'; readonly challengeId: string };

/** Another way of signing as a part of a page, with the scripts that it needs. */
export interface SigningBox {
  readonly body: ComponentChildren;
  readonly islands: readonly string[];
}

/** The signing that a page offers: by whom, of what, and where its form is sent. */
export interface SigningBoxAsked {
  readonly viewer: CaseViewer;
  readonly seen: SeenCase;
  readonly me: Capacity;
  readonly act: string;
  readonly action: string;
  /** Fields that the form of the act carries unseen. */
  readonly carried: Readonly<Record<string, string>>;
}

export interface OpenedFile {
  readonly content: AsyncIterable<Uint8Array>;
  readonly type: string;
  readonly bytes: number;
}

/** How a write ended, in a form that can be kept and told again. */
export interface Outcome {
  readonly status: number;
  readonly location?: string;
  readonly body?: unknown;
  readonly refusals?: readonly Refusal[];
}
