import type { FastifyInstance } from 'fastify';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import type { CaseId, FileId } from '#kernel/id.ts';
import type { CasePlace } from '#main/documents/notice-routes.ts';
import { seenByViewer } from '#main/documents/notice-routes.ts';
import { signatureReports } from '#main/documents/signature-reports.ts';
import type { SignatureProvider } from '#signature/domain/signature-provider.ts';
import { SignatureReportView } from '#signature/http/report-view.tsx';

/** What the check of signatures needs: the way of signing, and stored bytes through the viewer's own rights. */
export interface SignaturesParts {
  readonly provider: SignatureProvider;
  readonly bytesOf: (viewer: CaseViewer, caseId: CaseId, fileId: FileId) => Promise<Uint8Array | null>;
}

/** `GET /case/:caseId/signatures`: every signature of the case, checked anew, line by line. */
export function registerSignaturesPage(
  app: FastifyInstance,
  web: Pick<CaseWeb, 'ports' | 'viewer' | 'refuse' | 'names' | 'speech' | 'show'>,
  parts: SignaturesParts,
): void {
  app.get<CasePlace>('/case/:caseId/signatures', async (request, reply) => {
    const seen = await seenByViewer(web, request, reply);
    const viewer = web.viewer(request);
    if (!seen || !viewer) return reply;
    const { state } = seen;
    const mediator = state.mediator?.personId;
    const names = await web.names(mediator ? [mediator] : []);
    const documents = await signatureReports(state, {
      provider: parts.provider,
      bytesOf: (fileId) => parts.bytesOf(viewer, state.caseId, fileId),
      mediatorName: (mediator && names.get(mediator)) ?? '',
    });
    const speech = web.speech(request);
    const body = <SignatureReportView speech={speech} documents={documents} backHref={`/case/${state.caseId}`} />;
    return web.show(request, reply, { title: speech.t('signature.page.title'), body });
  });
}
