import type { FastifyRequest } from 'fastify';
import type { CasePorts } from '#case/acts/ports.ts';
import type { CaseEvent } from '#case/domain/event.ts';
import type { CaseViewer, CaseWeb, OpenedFile, Outcome, Posted, Staged } from '#case/http/case-web.ts';
import type { FrontPorts } from '#case/http/front-ports.ts';
import { applicationDraftsWithin } from '#case/store/application-drafts.ts';
import { listCases } from '#case/store/case-list.ts';
import { listOpenings, recordOpening } from '#case/store/readings.ts';
import { holdersOf, standingOf } from '#case/store/standing-of.ts';
import { findFile, stageFile } from '#case/store/stored-files.ts';
import type { CaseId, FileId } from '#kernel/id.ts';
import type { Json, Refusal, Result } from '#kernel/result.ts';
import { ok } from '#kernel/result.ts';
import { registryOf } from '#main/acts.ts';
import { casePorts } from '#main/case-book.ts';
import { namesOf } from '#main/case-names.ts';
import { caseSections } from '#main/case-sections.tsx';
import type { Frame } from '#main/frame.tsx';
import type { Installation } from '#main/installation.ts';
import { offeredMediators } from '#main/offered-mediators.ts';
import { newKey } from '#platform/crypto/seal.ts';
import { type Answer, once, recall, repeatOf } from '#platform/http/once.ts';
import { type ArrivingFile, readUpload } from '#platform/http/read-upload.ts';

/** What the case pages need that other parts of main make. */
export interface CaseWebParts {
  readonly announce: CasePorts['announce'];
  readonly sign: CaseWeb['sign'];
  readonly signingBox: CaseWeb['signingBox'];
  readonly makeDocument: CaseWeb['makeDocument'];
  readonly front: FrontPorts;
}

/** Streams a file into the store under a key of its own and stages it for its sender. */
async function keepFile(installation: Installation, viewer: CaseViewer, file: ArrivingFile): Promise<Result<Staged, readonly Refusal[]>> {
  const { files, database, vault, clock } = installation;
  const key = newKey();
  const kept = await files.put(file.content, key);
  if (!kept.ok) return kept;
  const { id, sha256, bytes, mediaType } = kept.value;
  const staged = { fileId: id as FileId, sha256, bytes, type: mediaType };
  await database.as(standingOf(viewer), (tx) => stageFile(tx, { ...staged, personId: viewer.personId, key, at: clock.now() }, vault));
  return ok({ ...staged, name: file.name.slice(0, 200) });
}

async function posted(installation: Installation, request: FastifyRequest, viewer: CaseViewer | null): Promise<Posted> {
  if (!request.isMultipart() || viewer === null) return { fields: (request.body ?? {}) as Posted['fields'], files: {} };
  const form = await readUpload(request, (file) => keepFile(installation, viewer, file));
  return { fields: form.fields, files: Object.fromEntries(form.files.map((file) => [file.field, file.kept])) };
}

/** What was kept of an outcome, as it was told the first time. */
function keptOutcome(answer: Answer): Outcome {
  const { body, refusals } = answer.body as unknown as { readonly body: Json; readonly refusals: readonly Refusal[] };
  return { status: answer.status, body, refusals, ...(answer.location === undefined ? {} : { location: answer.location }) };
}

/** What tells two requests under one key apart. A password is left out: its hash could be guessed by whoever reads the table. */
function bodyToHash(request: FastifyRequest): unknown {
  if (request.isMultipart() || typeof request.body !== 'object' || request.body === null) return null;
  const { password: _, ...rest } = request.body as Readonly<Record<string, unknown>>;
  return rest;
}

/** Looks whether this very request was answered before, which is how a second click on a done act finds its answer. */
function recallIn(installation: Installation): CaseWeb['recall'] {
  return async (request, viewer) => {
    const repeat = repeatOf(request, await installation.keeper.derive('answers'), bodyToHash(request));
    if (!repeat) return null;
    const kept = await installation.database.as(standingOf(viewer), (tx) => recall(tx, repeat));
    return kept.ok ? keptOutcome(kept.value) : null;
  };
}

/** Runs a write inside the transaction that remembers its answer; what was recorded is announced once that is committed. */
function onceIn(installation: Installation, announce: CasePorts['announce']): CaseWeb['once'] {
  return async (request, viewer, work) => {
    const sealing = await installation.keeper.derive('answers');
    const repeat = repeatOf(request, sealing, bodyToHash(request));
    const news: { readonly caseId: CaseId; readonly events: readonly CaseEvent[] }[] = [];
    const gather: CasePorts['announce'] = (caseId, events) => void news.push({ caseId, events });
    const answered = await installation.database.as(standingOf(viewer), async (tx): Promise<Result<Outcome, readonly Refusal[]>> => {
      const run = (): Promise<Outcome> =>
        work(casePorts(installation, gather, tx), applicationDraftsWithin({ vault: installation.vault, now: installation.clock.now }, tx));
      if (!repeat) return ok(await run());
      const kept = await once(tx, repeat, async () => {
        const outcome = await run();
        return { ...outcome, body: { body: outcome.body ?? null, refusals: (outcome.refusals ?? []) as unknown as Json } as Json };
      });
      return kept.ok ? ok(keptOutcome(kept.value)) : kept;
    });
    for (const { caseId, events } of news) announce(caseId, events);
    return answered.ok ? answered.value : { status: 409, refusals: answered.error };
  };
}

async function openFile(
  installation: Installation,
  viewer: CaseViewer,
  which: { readonly caseId: CaseId; readonly fileId: FileId },
): Promise<OpenedFile | null> {
  const { database, vault, files, clock } = installation;
  const found = await database.as(standingOf(viewer), async (tx) => {
    const file = await findFile(tx, { ...which, holders: holdersOf(viewer) }, vault);
    if (file) await recordOpening(tx, { ...which, roomId: file.roomId, personId: viewer.personId, at: clock.now() });
    return file;
  });
  return found ? { content: files.read(found.fileId, found.key), type: found.type, bytes: found.bytes } : null;
}

/** Joins the pages of cases to the rest of the program. */
export function caseWeb(installation: Installation, frame: Frame, parts: CaseWebParts): CaseWeb {
  const { database } = installation;
  return {
    ...parts.front,
    ports: casePorts(installation, parts.announce),
    registry: registryOf(installation.speechFor),
    lines: (reader, query) => database.as(standingOf(reader), (tx) => listCases(tx, reader, query)),
    viewer: frame.viewer,
    speech: frame.speech,
    show: frame.show,
    refuse: frame.refuse,
    formToken: frame.formToken,
    posted: (request, viewer) => posted(installation, request, viewer),
    once: onceIn(installation, parts.announce),
    recall: recallIn(installation),
    speechIn: installation.speechFor,
    keepFiles: async (request, viewer) =>
      (await readUpload(request, (file) => keepFile(installation, viewer, file))).files.map(({ kept }) => kept),
    names: (people) => namesOf(installation, people),
    mediators: () => offeredMediators(installation),
    sign: parts.sign,
    signingBox: parts.signingBox,
    makeDocument: parts.makeDocument,
    sections: caseSections(installation),
    openFile: (viewer, caseId, fileId) => openFile(installation, viewer, { caseId, fileId }),
    openings: (viewer, caseId) => database.as(standingOf(viewer), (tx) => listOpenings(tx, viewer, caseId)),
  };
}
