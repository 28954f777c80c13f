import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import type { CaseWeb } from '#case/http/case-web.ts';
import { DocumentNotRendered } from '#document/acts/render-document.ts';
import type { NoticeParts } from '#main/documents/notice-papers.ts';
import { type CasePlace, seenByViewer } from '#main/documents/notice-routes.ts';
import type { CasePaper } from '#main/documents/papers/case-paper.ts';
import { casePapers } from '#main/documents/papers/case-papers.ts';
import { EmptyState } from '#web/components/empty-state.tsx';
import type { Speech } from '#web/speech.ts';

interface PaperPlace extends CasePlace {
  readonly Params: CasePlace['Params'] & { readonly paper: string };
}

type PapersWeb = Pick<CaseWeb, 'ports' | 'viewer' | 'refuse' | 'speech' | 'show'>;

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

function PapersPage({
  speech,
  caseId,
  papers,
}: {
  readonly speech: Speech;
  readonly caseId: string;
  readonly papers: readonly CasePaper[];
}): JSX.Element {
  const at = `/case/${caseId}/papers`;
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('main.case-papers.title')}</h1>
      <p class="govuk-body-l">{speech.t('main.case-papers.lede')}</p>
      {papers.length === 0 && <EmptyState title={speech.t('main.case-papers.none')} why={speech.t('main.case-papers.none.why')} />}
      <ul class="govuk-list govuk-list--spaced">
        {papers.map(({ name, kind }) => (
          <li key={name}>
            <strong>{speech.t(`document.kind.${kind}`)}</strong>
            {/-(\d+)$/.exec(name)?.[1] ? ` (${/-(\d+)$/.exec(name)?.[1]})` : ''}
            <br />
            <a class="govuk-link" href={`${at}/${name}.pdf`}>
              {speech.t('document.samples.pdf')}
            </a>
            {' · '}
            <a class="govuk-link" href={`${at}/${name}.docx`}>
              {speech.t('document.samples.docx')}
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={`/case/${caseId}`}>
          {speech.t('signature.page.back')}
        </a>
      </p>
    </>
  );
}

/** The paper that an address names, and in which form. */
function asked(paper: string): { readonly name: string; readonly form: keyof typeof types } | null {
  const [, name = '', form] = /^([a-z0-9-]+)\.(pdf|docx)$/.exec(paper) ?? [];
  return form === 'pdf' || form === 'docx' ? { name, form } : null;
}

async function madeOf(
  { renderer }: NoticeParts,
  { kind, content }: CasePaper,
  as: { readonly form: keyof typeof types; readonly organisationId: string | undefined },
): Promise<Uint8Array> {
  // Each paper's content is of its own kind; the list has forgotten which.
  if (as.form === 'docx') return renderer.renderDocx(kind, content as never, as.organisationId);
  return (await renderer.render(kind, content as never, as.organisationId)).pdf;
}

/** `GET /case/:caseId/papers`: what can be printed for a case now, and each as PDF and for editing. */
export function registerCasePapers(app: FastifyInstance, web: PapersWeb, parts: NoticeParts): void {
  app.get<CasePlace>('/case/:caseId/papers', async (request, reply) => {
    const seen = await seenByViewer(web, request, reply);
    if (!seen) return reply;
    const speech = web.speech(request);
    const body = <PapersPage speech={speech} caseId={seen.state.caseId} papers={await casePapers(seen, parts)} />;
    return web.show(request, reply, { title: speech.t('main.case-papers.title'), body });
  });
  app.get<PaperPlace>('/case/:caseId/papers/:paper', (request, reply) => servePaper(web, { request, reply }, parts));
}

async function servePaper(
  web: PapersWeb,
  { request, reply }: { readonly request: FastifyRequest<PaperPlace>; readonly reply: FastifyReply },
  parts: NoticeParts,
): Promise<FastifyReply> {
  const seen = await seenByViewer(web, request as FastifyRequest<CasePlace>, reply);
  if (!seen) return reply;
  const wanted = asked(request.params.paper);
  const paper = wanted ? (await casePapers(seen, parts)).find(({ name }) => name === wanted.name) : undefined;
  if (!wanted || !paper) return web.refuse(request, reply, [{ code: 'case.not-found' }]);
  try {
    const made = await madeOf(parts, paper, { form: wanted.form, organisationId: seen.state.organisationId ?? undefined });
    return reply
      .header('content-type', types[wanted.form])
      .header('content-disposition', `inline; filename="${wanted.name}.${wanted.form}"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(made));
  } catch (problem) {
    if (problem instanceof DocumentNotRendered) return web.refuse(request, reply, [{ code: 'document.not-printed' }]);
    throw problem;
  }
}
