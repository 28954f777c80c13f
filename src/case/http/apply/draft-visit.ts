import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeptDraft } from '#case/acts/apply/application-drafts.ts';
import { openStep, placeOf, roadOf, type StepKey } from '#case/acts/apply/draft-road.ts';
import type { Step, StepAsked } from '#case/http/apply/step.ts';
import { stepsByName } from '#case/http/apply/steps/all-steps.ts';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import { isUuid } from '#kernel/id.ts';

export interface DraftRoute {
  readonly Params: { readonly draftId: string };
}

export interface StepRoute {
  readonly Params: { readonly draftId: string; readonly step: string };
}

/** A request being answered. */
export interface Call<Route extends DraftRoute = DraftRoute> {
  readonly request: FastifyRequest<Route>;
  readonly reply: FastifyReply;
}

/** A person at work on a draft. */
export interface DraftVisit {
  readonly viewer: CaseViewer;
  readonly kept: KeptDraft;
}

/** A person on one page of a draft. */
export interface StepVisit extends DraftVisit {
  readonly key: StepKey;
  readonly step: Step;
  readonly asked: StepAsked;
}

/** The signed-in person, or a way to the sign-in page that comes back to `next`. */
export function needViewer(web: CaseWeb, request: FastifyRequest, reply: FastifyReply): CaseViewer | null {
  const viewer = web.viewer(request);
  const next = request.method === 'GET' ? request.url : '/apply';
  if (!viewer) reply.redirect(`/sign-in?next=${encodeURIComponent(next)}`, 303);
  return viewer;
}

/** The person and one of this person's drafts; everybody else learns that there is none. */
export async function visitDraft(web: CaseWeb, { request, reply }: Call): Promise<DraftVisit | null> {
  const viewer = needViewer(web, request, reply);
  if (!viewer) return null;
  const { draftId } = request.params;
  const kept = isUuid(draftId) ? await web.drafts.read(viewer, draftId) : null;
  if (kept) return { viewer, kept };
  web.refuse(request, reply, [{ code: 'welcome.draft-not-found' }]);
  return null;
}

/** What a page is drawn from. */
export async function askedOf(web: CaseWeb, { viewer, kept }: DraftVisit, key: StepKey): Promise<StepAsked> {
  return {
    draft: kept.draft,
    place: placeOf(key),
    today: web.ports.today(),
    viewer,
    organisations: key === 'organisation' || key === 'check' ? await web.organisations() : [],
  };
}

/** One page of a draft; a page that is not on the road leads to the one that is open. */
export async function visitStep(web: CaseWeb, call: Call<StepRoute>): Promise<StepVisit | null> {
  const visited = await visitDraft(web, call);
  if (!visited) return null;
  const { draft, today } = { draft: visited.kept.draft, today: web.ports.today() };
  const key = call.request.params.step;
  const step = stepsByName.get(placeOf(key).name);
  if (step && roadOf(draft, today).includes(key)) return { ...visited, key, step, asked: await askedOf(web, visited, key) };
  call.reply.redirect(`/apply/${visited.kept.draftId}/${openStep(draft, today)}`, 303);
  return null;
}
