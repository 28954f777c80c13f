import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { offeredActs, readCase, type SeenCase } from '#case/acts/read-case.ts';
import { isForParty } from '#case/domain/capacity.ts';
import { actWords } from '#case/http/act-registry.ts';
import { CaseClock } from '#case/http/case-clock.tsx';
import { CasePage } from '#case/http/case-page.tsx';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import { CasesPage } from '#case/http/cases-page.tsx';
import { HistoryPage } from '#case/http/history-page.tsx';
import { LabourClock } from '#case/http/labour-clock.tsx';
import type { CaseId, FileId, PersonId } from '#kernel/id.ts';
import { isUuid } from '#kernel/id.ts';
import type { Flash } from '#web/page.tsx';

interface CasePlace {
  readonly Params: { readonly caseId: string };
  readonly Querystring: { readonly done?: string };
}

/** People of a case who are no party, whose names pages need. */
export function strangersOf(seen: SeenCase): readonly PersonId[] {
  const acted = seen.events.map((event) => event.actor.personId);
  return [...new Set([...acted, seen.state.mediator?.personId ?? null])].filter((id) => id !== null);
}

/** The signed-in reader and the case as he sees it; whoever is not in it is told that it is not there. */
export async function visitCase(
  web: CaseWeb,
  request: FastifyRequest<CasePlace>,
  reply: FastifyReply,
): Promise<{ readonly viewer: CaseViewer; readonly seen: SeenCase } | null> {
  const viewer = web.viewer(request);
  if (!viewer) {
    reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    return null;
  }
  const { caseId } = request.params;
  const seen = isUuid(caseId) ? await readCase(web.ports, viewer, caseId as CaseId) : null;
  if (!seen?.ok) {
    web.refuse(request, reply, [{ code: 'case.not-found' }]);
    return null;
  }
  return { viewer, seen: seen.value };
}

function hasOpenAlarm(seen: SeenCase): boolean {
  return seen.capacities.some(
    (me) => isForParty(me) && seen.state.safety[me.partyId]?.hasAlarm && seen.state.safety[me.partyId]?.outcome === null,
  );
}

/** What has just been done, told once on the page that follows. */
function flashOf(web: CaseWeb, request: FastifyRequest): { readonly flash?: Flash } {
  const { done } = request.query as { readonly done?: unknown };
  if (typeof done !== 'string' || !web.registry.has(done)) return {};
  return { flash: { kind: 'done', text: actWords(web.registry, web.speech(request))(done, 'done') } };
}

const pageSize = 50;

function registerList(app: FastifyInstance, web: CaseWeb): void {
  app.get<{ Querystring: { number?: string; stage?: string; after?: string; done?: string } }>('/cases', async (request, reply) => {
    const viewer = web.viewer(request);
    if (!viewer) return reply.redirect('/sign-in?next=/cases', 303);
    const speech = web.speech(request);
    const { number = '', stage = '', after = '' } = request.query;
    const [updatedAt, caseId] = after.split('~');
    const from = updatedAt && caseId && isUuid(caseId) && !Number.isNaN(Date.parse(updatedAt)) ? { updatedAt, caseId } : undefined;
    const lines = await web.lines(viewer, { number, stage, after: from, limit: pageSize + 1 });
    const shown = lines.slice(0, pageSize);
    const last = shown.at(-1);
    const query = new URLSearchParams({ number, stage, after: `${last?.updatedAt}~${last?.caseId}` });
    const nextHref = lines.length > pageSize ? `/cases?${query}` : null;
    const body = (
      <CasesPage speech={speech} lines={shown} typed={{ number, stage }} nextHref={nextHref} mayApply={viewer.office === null} />
    );
    return web.show(request, reply, { title: speech.t('case.list.title'), body, wide: true, ...flashOf(web, request) });
  });
}

function registerCase(app: FastifyInstance, web: CaseWeb): void {
  app.get<CasePlace>('/case/:caseId', async (request, reply) => {
    const visited = await visitCase(web, request, reply);
    if (!visited) return reply;
    const { seen } = visited;
    const speech = web.speech(request);
    const today = web.ports.today();
    const offered = offeredActs(
      [...web.registry.values()].map((known) => known.act),
      seen,
      today,
    );
    const names = await web.names(strangersOf(seen));
    const words = actWords(web.registry, speech);
    const clock = (
      <>
        <CaseClock speech={speech} state={seen.state} today={today} />
        <LabourClock speech={speech} state={seen.state} today={today} calendar={web.ports.calendar()} />
      </>
    );
    const sections = web.sections({ seen, speech, offered, names, today });
    const page = { speech, seen, offered, names, words, today, clock, sections };
    const title = speech.t('case.page.number', { number: seen.state.number });
    return web.show(request, reply, { title, body: <CasePage {...page} />, quickExit: hasOpenAlarm(seen), ...flashOf(web, request) });
  });
  app.get<CasePlace>('/case/:caseId/history', async (request, reply) => {
    const visited = await visitCase(web, request, reply);
    if (!visited) return reply;
    const speech = web.speech(request);
    const { state, events } = visited.seen;
    const names = await web.names(strangersOf(visited.seen));
    const openings = await web.openings(visited.viewer, state.caseId);
    const body = <HistoryPage speech={speech} state={state} events={events} names={names} openings={openings} />;
    return web.show(request, reply, { title: speech.t('case.history.title'), body });
  });
}

function registerFiles(app: FastifyInstance, web: CaseWeb): void {
  app.get<{ Params: { caseId: string; fileId: string } }>('/case/:caseId/files/:fileId', async (request, reply) => {
    const viewer = web.viewer(request);
    if (!viewer) return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    const { caseId, fileId } = request.params;
    const file = isUuid(caseId) && isUuid(fileId) ? await web.openFile(viewer, caseId as CaseId, fileId as FileId) : null;
    if (!file) return web.refuse(request, reply, [{ code: 'case.not-found' }]);
    return reply
      .header('content-type', file.type)
      .header('content-length', file.bytes)
      .header('content-disposition', `attachment; filename="${fileId}"`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(file.content));
  });
}

/** The reader's cases, one case, its history, its files. */
export function registerCasePages(app: FastifyInstance, web: CaseWeb): void {
  registerList(app, web);
  registerCase(app, web);
  registerFiles(app, web);
}
