import type { FastifyInstance } from 'fastify';
import type { JSX } from 'preact';
import type { CaseState } from '#case/domain/state.ts';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import type { CaseId, FileId } from '#kernel/id.ts';
import type { CasePlace } from '#main/documents/notice-routes.ts';
import { seenByViewer } from '#main/documents/notice-routes.ts';
import { signatureReports } from '#main/documents/signature-reports.ts';
import { openArtifact } from '#main/documents/signing.ts';
import { signedCopy } from '#signature/acts/signed-copy.ts';
import type { SignatureArtifact, SignatureProvider } from '#signature/domain/signature-provider.ts';
import { SignatureReportView } from '#signature/http/report-view.tsx';
import type { Speech } from '#web/speech.ts';

/** What the check of signatures needs: the ways of signing, and stored bytes through the viewer's own rights. */
export interface SignaturesParts {
  readonly providerOf: (providerId: string) => SignatureProvider | null;
  readonly bytesOf: (viewer: CaseViewer, caseId: CaseId, fileId: FileId) => Promise<Uint8Array | null>;
}

type SignedKind = 'contract' | 'settlement';

/** A stored document with the signatures that are kept of it. */
function signedDocument(
  state: CaseState,
  kind: SignedKind,
): { readonly fileId: FileId; readonly artifacts: readonly SignatureArtifact[] } | null {
  const { contract, agreement } = state;
  const signed = kind === 'contract' ? contract : agreement.settlement;
  const fileId = kind === 'contract' ? contract?.documentId : agreement.settlement?.issued?.documentId;
  const artifacts = (signed?.signatures ?? []).flatMap(({ artifact }) => (artifact === null ? [] : (openArtifact(artifact) ?? [])));
  return fileId && artifacts.some(({ pades }) => pades !== undefined) ? { fileId, artifacts } : null;
}

function ToTakeAlong({ speech, state }: { readonly speech: Speech; readonly state: CaseState }): JSX.Element {
  const at = `/case/${state.caseId}`;
  const copies = (['contract', 'settlement'] as const).filter((kind) => signedDocument(state, kind));
  return (
    <>
      <ul class="govuk-list">
        {copies.map((kind) => (
          <li key={kind}>
            <a class="govuk-link" href={`${at}/documents/${kind}-signed.pdf`}>
              {speech.t(`signature.copy.${kind}`)}
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href={`${at}/archive.zip`} download>
            {speech.t('signature.archive.link')}
          </a>
        </li>
      </ul>
      <p class="govuk-hint">{speech.t('signature.archive.link.why')}</p>
    </>
  );
}

type SignaturesWeb = Pick<CaseWeb, 'ports' | 'viewer' | 'refuse' | 'names' | 'speech' | 'show'>;

/** `GET /case/:caseId/documents/<kind>-signed.pdf`: the document with the platform's signatures inside, for people who open it alone. */
function serveSignedCopy(
  app: FastifyInstance,
  web: SignaturesWeb,
  given: { readonly kind: SignedKind; readonly parts: SignaturesParts },
): void {
  const { kind, parts } = given;
  app.get<CasePlace>(`/case/:caseId/documents/${kind}-signed.pdf`, async (request, reply) => {
    const seen = await seenByViewer(web, request, reply);
    const viewer = web.viewer(request);
    if (!seen || !viewer) return reply;
    const signed = signedDocument(seen.state, kind);
    const bytes = signed ? await parts.bytesOf(viewer, seen.state.caseId, signed.fileId) : null;
    if (!signed || !bytes) return web.refuse(request, reply, [{ code: 'case.not-found' }]);
    return reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="${kind}-signed.pdf"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(signedCopy(bytes, signed.artifacts)));
  });
}

/** `GET /case/:caseId/signatures`: every signature of the case, checked anew, line by line. */
export function registerSignaturesPage(app: FastifyInstance, web: SignaturesWeb, parts: SignaturesParts): void {
  for (const kind of ['contract', 'settlement'] as const) serveSignedCopy(app, web, { kind, parts });
  app.get<CasePlace>('/case/:caseId/signatures', async (request, reply) => {
    const seen = await seenByViewer(web, request, reply);
    const viewer = web.viewer(request);
    if (!seen || !viewer) return reply;
    const { state } = seen;
    const mediator = state.mediator?.personId;
    const names = await web.names(mediator ? [mediator] : []);
    const documents = await signatureReports(state, {
      providerOf: parts.providerOf,
      bytesOf: (fileId) => parts.bytesOf(viewer, state.caseId, fileId),
      mediatorName: (mediator && names.get(mediator)) ?? '',
    });
    const speech = web.speech(request);
    const body = (
      <>
        <SignatureReportView speech={speech} documents={documents} backHref={`/case/${state.caseId}`} />
        <ToTakeAlong speech={speech} state={state} />
      </>
    );
    return web.show(request, reply, { title: speech.t('signature.page.title'), body });
  });
}
