import type { FastifyInstance } from 'fastify';
import { zipSync } from 'fflate';
import type { CaseState } from '#case/domain/state.ts';
import type { CaseViewer } from '#case/http/case-web.ts';
import type { CaseId, FileId } from '#kernel/id.ts';
import type { CasePlace, NoticeWeb } from '#main/documents/notice-routes.ts';
import { seenByViewer } from '#main/documents/notice-routes.ts';
import { openArtifact } from '#main/documents/signing.ts';

/** A piece of the package: its plain name, and the stored file it comes from or its bytes. */
export type PackagePiece = { readonly name: string } & ({ readonly fileId: FileId } | { readonly bytes: Uint8Array });

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'text/plain': 'txt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/**
 * What goes to the court with an application for an order: the application (Civil Procedure Code 136), the settlement with every
 * signature beside it, and the proofs of what was and was not paid. Names of files tell nothing of people.
 */
export function packagePieces(state: CaseState): readonly PackagePiece[] {
  const { performance, settlement } = state.agreement;
  if (!performance?.courtOrder || !settlement?.issued) return [];
  const signatures = settlement.signatures.flatMap(({ artifact }, index): PackagePiece[] => {
    const opened = artifact === null ? null : openArtifact(artifact);
    return opened ? [{ name: `settlement-signature-${index + 1}.p7s`, bytes: opened.der }] : [];
  });
  const proofs = performance.promises.flatMap((promise): PackagePiece[] => {
    const file = state.files.find((known) => known.fileId === promise.proofId);
    return file ? [{ name: `proof-${String(promise.no).padStart(2, '0')}.${endings[file.type] ?? 'bin'}`, fileId: file.fileId }] : [];
  });
  return [
    { name: 'application.pdf', fileId: performance.courtOrder.documentId },
    { name: 'settlement.pdf', fileId: settlement.issued.documentId },
    ...signatures,
    ...proofs,
  ];
}

export interface PackageParts {
  readonly bytesOf: (viewer: CaseViewer, caseId: CaseId, fileId: FileId) => Promise<Uint8Array | null>;
}

/** `GET /case/:caseId/documents/court-package.zip`, for whoever may open its parts. */
export function registerCourtPackage(app: FastifyInstance, web: NoticeWeb, parts: PackageParts): void {
  app.get<CasePlace>('/case/:caseId/documents/court-package.zip', async (request, reply) => {
    const seen = await seenByViewer(web, request, reply);
    const viewer = web.viewer(request);
    if (!seen || !viewer) return reply;
    const { state } = seen;
    const files: Record<string, Uint8Array> = {};
    for (const piece of packagePieces(state)) {
      const bytes = 'bytes' in piece ? piece.bytes : await parts.bytesOf(viewer, state.caseId, piece.fileId);
      if (bytes) files[piece.name] = bytes;
    }
    if (!('application.pdf' in files)) return web.refuse(request, reply, [{ code: 'case.not-found' }]);
    return reply
      .header('content-type', 'application/zip')
      .header('content-disposition', 'attachment; filename="court-package.zip"')
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(zipSync(files, { level: 0 })));
  });
}
