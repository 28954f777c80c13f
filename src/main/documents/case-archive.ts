import type { FastifyInstance } from 'fastify';
import type { CaseViewer } from '#case/http/case-web.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId, FileId } from '#kernel/id.ts';
import { archivedDocuments, documentPieces, historyText, readMeText } from '#main/documents/archive-pieces.ts';
import type { CasePlace, NoticeWeb } from '#main/documents/notice-routes.ts';
import { seenByViewer } from '#main/documents/notice-routes.ts';
import type { ArchivePiece } from '#signature/acts/case-archive.ts';
import { caseArchive } from '#signature/acts/case-archive.ts';
import type { KeptStamp } from '#signature/store/evidence-stamps.ts';
import type { SpeechFor } from '#web/text/catalogue.ts';

/** What an archive is made of, besides what the case tells its reader. */
export interface CaseArchiveParts {
  readonly now: () => Instant;
  readonly speechFor: SpeechFor;
  /** Bytes of a stored document, through the viewer's own rights; null when the viewer may not open it. */
  readonly bytesOf: (viewer: CaseViewer, caseId: CaseId, fileId: FileId) => Promise<Uint8Array | null>;
  /** Archive time stamps, through the viewer's own rights. */
  readonly stampsOf: (viewer: CaseViewer, caseId: CaseId) => Promise<readonly KeptStamp[]>;
  /** The verifier in one file with this installation's certificates; null where nothing was built. */
  readonly verifier: () => Promise<string | null>;
  /** A time stamp of the installation over this SHA-256. */
  readonly stamp?: (imprintSha256: Uint8Array, at: Instant) => Promise<Uint8Array>;
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** `GET /case/:caseId/archive.zip`: everything of the case that this reader may hand on, with what proves it and a verifier. */
export function registerCaseArchive(app: FastifyInstance, web: NoticeWeb, parts: CaseArchiveParts): void {
  app.get<CasePlace>('/case/:caseId/archive.zip', async (request, reply) => {
    const seen = await seenByViewer(web, request, reply);
    const viewer = web.viewer(request);
    if (!seen || !viewer) return reply;
    const { state, events } = seen;
    const { caseId, number } = state;
    const madeAt = parts.now();
    const stamps = await parts.stampsOf(viewer, caseId);
    const pieces: ArchivePiece[] = [];
    for (const document of archivedDocuments(state)) {
      const bytes = await parts.bytesOf(viewer, caseId, document.documentId);
      if (bytes) pieces.push(...documentPieces(document, bytes, stamps));
    }
    const verifier = await parts.verifier();
    const { stamp } = parts;
    const zip = await caseArchive({
      number,
      madeAt,
      pieces: [
        ...pieces,
        { path: 'history.json', bytes: text(historyText(number, events)), role: 'history' },
        { path: 'READ-ME.txt', bytes: text(readMeText(parts.speechFor, { number, madeAt })), role: 'read-me' },
        ...(verifier === null ? [] : [{ path: 'bitim-verifier.html', bytes: text(verifier), role: 'verifier' } as const]),
      ],
      ...(stamp ? { stamp: (imprint) => stamp(imprint, madeAt) } : {}),
    });
    return reply
      .header('content-type', 'application/zip')
      .header('content-disposition', 'attachment; filename="case-archive.zip"')
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(zip));
  });
}
