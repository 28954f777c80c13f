import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SeenCase } from '#case/acts/read-case.ts';
import { readCase } from '#case/acts/read-case.ts';
import type { CaseWeb } from '#case/http/case-web.ts';
import { DocumentNotRendered } from '#document/acts/render-document.ts';
import type { CaseId } from '#kernel/id.ts';
import { isUuid } from '#kernel/id.ts';
import type { NoticePaper, NoticeParts } from '#main/documents/notice-papers.ts';
import { certificatePaper, invitationPaper, noticePaper } from '#main/documents/notice-papers.ts';

/** A page of one case. */
export interface CasePlace {
  readonly Params: { readonly caseId: string };
  readonly Querystring: { readonly party?: string };
}

export type NoticeWeb = Pick<CaseWeb, 'ports' | 'viewer' | 'refuse'>;

/**
 * The case as the viewer sees it; null when the answer was already given: sign in first, or there is no such case.
 */
export async function seenByViewer(web: NoticeWeb, request: FastifyRequest<CasePlace>, reply: FastifyReply): Promise<SeenCase | null> {
  const viewer = web.viewer(request);
  if (!viewer) {
    reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    return null;
  }
  const { caseId } = request.params;
  const seen = isUuid(caseId) ? await readCase(web.ports, viewer, caseId as CaseId) : null;
  if (seen?.ok) return seen.value;
  web.refuse(request, reply, [{ code: 'case.not-found' }]);
  return null;
}

function servePaper(
  app: FastifyInstance,
  served: { readonly web: NoticeWeb; readonly parts: NoticeParts },
  at: { readonly name: string; readonly paper: (request: FastifyRequest<CasePlace>) => NoticePaper },
): void {
  const { web, parts } = served;
  app.get<CasePlace>(`/case/:caseId/documents/${at.name}.pdf`, async (request, reply) => {
    const seen = await seenByViewer(web, request, reply);
    if (!seen) return reply;
    const print = await at.paper(request)(seen, parts);
    if (!print) return web.refuse(request, reply, [{ code: 'case.not-found' }]);
    try {
      const { pdf } = await print(parts.renderer);
      return reply
        .header('content-type', 'application/pdf')
        .header('content-disposition', `inline; filename="${at.name}.pdf"`)
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(pdf));
    } catch (problem) {
      if (problem instanceof DocumentNotRendered) return web.refuse(request, reply, [{ code: 'document.not-printed' }]);
      throw problem;
    }
  });
}

/** Papers that are printed when somebody asks for them, always alike: the notice of the end, the certificate, the invitation. */
export function registerNoticeRoutes(app: FastifyInstance, web: NoticeWeb, parts: NoticeParts): void {
  servePaper(app, { web, parts }, { name: 'notice', paper: () => noticePaper });
  servePaper(app, { web, parts }, { name: 'certificate', paper: () => certificatePaper });
  servePaper(app, { web, parts }, { name: 'invitation', paper: (request) => invitationPaper(request.query.party) });
}
