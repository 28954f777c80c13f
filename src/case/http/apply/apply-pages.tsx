import type { FastifyInstance, FastifyReply } from 'fastify';
import { emptyDraft, mostFiles } from '#case/acts/apply/application-draft.ts';
import { openStep, passing, withoutParty } from '#case/acts/apply/draft-road.ts';
import { sendDraft } from '#case/acts/apply/send-draft.ts';
import { settleFacts } from '#case/acts/apply/settled-facts.ts';
import { registerAfterSending } from '#case/http/apply/after-sending-pages.tsx';
import { CheckAnswersPage } from '#case/http/apply/check-answers-page.tsx';
import { AddedFiles, AddedParties } from '#case/http/apply/draft-extras.tsx';
import type { Call, DraftRoute, DraftVisit, StepRoute, StepVisit } from '#case/http/apply/draft-visit.ts';
import { askedOf, needViewer, visitDraft, visitStep } from '#case/http/apply/draft-visit.ts';
import { DraftsPage } from '#case/http/apply/drafts-page.tsx';
import { registerFromCheck } from '#case/http/apply/from-check.tsx';
import { IdentifierWords } from '#case/http/apply/identifier-words.tsx';
import { StepFrame, StepPage, type StepPageProps, stepTitle } from '#case/http/apply/step-page.tsx';
import type { CaseWeb, Posted } from '#case/http/case-web.ts';
import { OtherRoads } from '#case/http/check/other-roads-view.tsx';
import type { FileId } from '#kernel/id.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, ok } from '#kernel/result.ts';
import { decisionWords } from '#lawbook/words/decision-words.ts';
import { DecisionView } from '#web/components/decision-view.tsx';
import { typedFrom } from '#web/form/read-form.ts';
import type { TypedValues } from '#web/form/spec.ts';

interface Shown {
  readonly typed: TypedValues;
  readonly refusals: readonly Refusal[];
}

/** What stands on some pages besides their fields. */
function extras(web: CaseWeb, call: Call<StepRoute>, visited: StepVisit): Pick<StepPageProps, 'inside' | 'below'> {
  const { draftId, draft } = visited.kept;
  const shared = { speech: web.speech(call.request), draftId, formToken: web.formToken(call.request) };
  if (visited.key === 'more-applicants') return { below: <AddedParties {...shared} side="applicants" parties={draft.applicants} /> };
  if (visited.key === 'more-respondents') return { below: <AddedParties {...shared} side="respondents" parties={draft.respondents} /> };
  if (visited.step.hasNumber) return { inside: <IdentifierWords speech={shared.speech} /> };
  if (visited.key !== 'evidence') return {};
  return {
    inside: (
      <button type="submit" name="go" value="add" class="govuk-button govuk-button--secondary">
        {shared.speech.t('welcome.apply.add-file')}
      </button>
    ),
    below: <AddedFiles {...shared} files={draft.files} />,
  };
}

function showStep(web: CaseWeb, call: Call<StepRoute>, visited: StepVisit & { readonly shown: Shown | null }): FastifyReply {
  const { request, reply } = call;
  const { key, step, asked, kept, shown } = visited;
  const speech = web.speech(request);
  const refusals = shown?.refusals ?? [];
  const body = (
    <StepPage
      speech={speech}
      draftId={kept.draftId}
      stepKey={key}
      step={step}
      asked={asked}
      typed={shown?.typed ?? step.typed(asked)}
      refusals={refusals}
      formToken={web.formToken(request)}
      {...extras(web, call, visited)}
    />
  );
  const isPrivate = step.isPrivate ?? false;
  const islands = step.hasNumber ? ['identifier.js'] : [];
  return web.show(request, reply, {
    title: stepTitle(speech, step, asked),
    body,
    hasErrors: refusals.length > 0,
    islands,
    quickExit: isPrivate,
  });
}

/** The law refuses: every reason, and the other roads. The draft stays. */
async function showLawAnswer(web: CaseWeb, call: Call, visited: DraftVisit): Promise<FastifyReply> {
  const speech = web.speech(call.request);
  const { draft, draftId } = { ...visited.kept };
  const asked = await askedOf(web, visited, 'law-answer');
  const { decision } = settleFacts({ ...draft.lawFacts, kind: draft.disputeKind ?? undefined }, asked.today);
  const body = (
    <StepFrame speech={speech} draftId={draftId} stepKey="law-answer" asked={asked}>
      <h1 class="govuk-heading-l">{speech.t('welcome.check.answer')}</h1>
      <DecisionView speech={speech} {...decisionWords(speech, decision)} />
      <OtherRoads speech={speech} decision={decision} />
      <p class="govuk-hint">{speech.t('welcome.check.no-advice')}</p>
    </StepFrame>
  );
  return web.show(call.request, call.reply, { title: speech.t('welcome.check.answer'), body });
}

async function showCheck(web: CaseWeb, call: Call, visited: DraftVisit & { readonly refusals: readonly Refusal[] }): Promise<FastifyReply> {
  const { request, reply } = call;
  const { refusals, kept } = visited;
  const open = openStep(kept.draft, web.ports.today());
  if (open !== 'check') return reply.redirect(`/apply/${kept.draftId}/${open}`, 303);
  const speech = web.speech(request);
  const asked = await askedOf(web, visited, 'check');
  const body = (
    <CheckAnswersPage speech={speech} draftId={kept.draftId} asked={asked} refusals={refusals} formToken={web.formToken(request)} />
  );
  return web.show(request, reply, { title: speech.t('welcome.apply.check'), body, hasErrors: refusals.length > 0 });
}

/** Lays an uploaded file into the draft; without one the page is passed, unless a file was to be added. */
async function takeEvidence(web: CaseWeb, visited: StepVisit, posted: Posted): Promise<Result<boolean, readonly Refusal[]>> {
  const { viewer, kept } = visited;
  const isAdding = posted.fields['go'] === 'add';
  const file = posted.files['file'];
  if (file && !file.ok) return err(file.error.map((refusal) => ({ ...refusal, field: 'file' })));
  if (!file && isAdding) return err([{ code: 'welcome.file-missing', field: 'file' }]);
  const audience = posted.fields['audience'] === 'joint' ? 'joint' : 'side-a';
  const changed = await web.drafts.change(viewer, kept.draftId, (draft) => {
    if (file && draft.files.length >= mostFiles)
      return err([{ code: 'welcome.too-many-files', field: 'file', facts: { limit: mostFiles } }]);
    const files = file ? [...draft.files, { ...file.value, audience } as const] : draft.files;
    return ok(isAdding ? { ...draft, files } : passing({ ...draft, files }, 'evidence'));
  });
  if (changed.ok) return ok(isAdding);
  if (file) await web.dropFiles(viewer, [file.value.fileId]);
  return changed;
}

async function takeStep(web: CaseWeb, visited: StepVisit, posted: Posted): Promise<Result<string, readonly Refusal[]>> {
  const { viewer, kept, key, step, asked } = visited;
  if (key === 'evidence') {
    const taken = await takeEvidence(web, visited, posted);
    if (!taken.ok) return taken;
    if (taken.value) return ok(`/apply/${kept.draftId}/evidence`);
  } else {
    const changed = await web.drafts.change(viewer, kept.draftId, (draft) => {
      const taken = step.take({ ...asked, draft }, posted.fields);
      return taken.ok && !step.passesItself ? ok(passing(taken.value, key)) : taken;
    });
    if (!changed.ok) return changed;
  }
  const now = await web.drafts.read(viewer, kept.draftId);
  return ok(now ? `/apply/${kept.draftId}/${openStep(now.draft, asked.today)}` : '/apply');
}

function registerSteps(app: FastifyInstance, web: CaseWeb): void {
  app.get<StepRoute>('/apply/:draftId/:step', async (request, reply) => {
    const visited = await visitStep(web, { request, reply });
    return visited ? showStep(web, { request, reply }, { ...visited, shown: null }) : reply;
  });
  app.post<StepRoute>('/apply/:draftId/:step', { config: { upload: true } }, async (request, reply) => {
    const visited = await visitStep(web, { request, reply });
    if (!visited) return reply;
    const posted = await web.posted(request, visited.viewer);
    const taken = await takeStep(web, visited, posted);
    if (taken.ok) return reply.redirect(taken.value, 303);
    return showStep(web, { request, reply }, { ...visited, shown: { typed: typedFrom(posted.fields), refusals: taken.error } });
  });
}

function registerSending(app: FastifyInstance, web: CaseWeb): void {
  app.get<DraftRoute>('/apply/:draftId/law-answer', async (request, reply) => {
    const visited = await visitDraft(web, { request, reply });
    return visited ? showLawAnswer(web, { request, reply }, visited) : reply;
  });
  app.get<DraftRoute>('/apply/:draftId/check', async (request, reply) => {
    const visited = await visitDraft(web, { request, reply });
    return visited ? showCheck(web, { request, reply }, { ...visited, refusals: [] }) : reply;
  });
  app.post<DraftRoute>('/apply/:draftId/check', async (request, reply) => {
    const viewer = needViewer(web, request, reply);
    if (!viewer) return reply;
    await web.posted(request, viewer);
    // The draft is looked for inside: a second press finds none, and is told what the first was.
    const outcome = await web.once(request, viewer, async (ports, drafts) => {
      const sent = await sendDraft({ ports, drafts }, viewer, request.params.draftId);
      if (!sent.ok) return { status: 422, refusals: sent.error };
      const { caseId } = sent.value.performed.state;
      return { status: 303, location: `/case/${caseId}/${sent.value.hasAlarm ? 'safety' : 'sent'}` };
    });
    if (outcome.location !== undefined) return reply.redirect(outcome.location, 303);
    const visited = await visitDraft(web, { request, reply });
    return visited ? showCheck(web, { request, reply }, { ...visited, refusals: outcome.refusals ?? [] }) : reply;
  });
}

function registerRemovals(app: FastifyInstance, web: CaseWeb): void {
  app.post<DraftRoute>('/apply/:draftId/delete', async (request, reply) => {
    const visited = await visitDraft(web, { request, reply });
    if (!visited) return reply;
    const { viewer, kept } = visited;
    await web.posted(request, viewer);
    await web.drafts.remove(viewer, kept.draftId);
    await web.dropFiles(
      viewer,
      kept.draft.files.map((file) => file.fileId as FileId),
    );
    return reply.redirect('/apply?done=deleted', 303);
  });
  app.post<DraftRoute>('/apply/:draftId/remove-file', async (request, reply) => {
    const visited = await visitDraft(web, { request, reply });
    if (!visited) return reply;
    const { viewer, kept } = visited;
    const { fields } = await web.posted(request, viewer);
    const dropped = kept.draft.files.filter((file) => file.fileId === fields['fileId']).map((file) => file.fileId);
    await web.drafts.change(viewer, kept.draftId, (draft) =>
      ok({ ...draft, files: draft.files.filter((file) => !dropped.includes(file.fileId)) }),
    );
    await web.dropFiles(viewer, dropped as unknown as readonly FileId[]);
    return reply.redirect(`/apply/${kept.draftId}/evidence`, 303);
  });
  app.post<DraftRoute>('/apply/:draftId/remove-party', async (request, reply) => {
    const visited = await visitDraft(web, { request, reply });
    if (!visited) return reply;
    const { fields } = await web.posted(request, visited.viewer);
    const side = fields['side'] === 'respondents' ? 'respondents' : 'applicants';
    await web.drafts.change(visited.viewer, visited.kept.draftId, (draft) => ok(withoutParty(draft, side, Number(fields['at']))));
    return reply.redirect(`/apply/${visited.kept.draftId}/more-${side}`, 303);
  });
}

/** `/apply`: drafts, their pages one by one, answers to check, sending. Saved at every page; works without script. */
export function registerApply(app: FastifyInstance, web: CaseWeb): void {
  app.get<{ readonly Querystring: { readonly done?: string } }>('/apply', async (request, reply) => {
    const viewer = needViewer(web, request, reply);
    if (!viewer) return reply;
    const speech = web.speech(request);
    const body = <DraftsPage speech={speech} drafts={await web.drafts.list(viewer)} formToken={web.formToken(request)} />;
    const flash = request.query.done === 'deleted' ? { flash: { kind: 'done', text: speech.t('welcome.apply.deleted') } as const } : {};
    return web.show(request, reply, { title: speech.t('welcome.apply.title'), body, ...flash });
  });
  app.post('/apply', async (request, reply) => {
    const viewer = needViewer(web, request, reply);
    if (!viewer) return reply;
    await web.posted(request, viewer);
    const outcome = await web.once(request, viewer, async (_ports, drafts) => {
      const created = await drafts.create(viewer, emptyDraft());
      return created.ok ? { status: 303, location: `/apply/${created.value.draftId}` } : { status: 422, refusals: created.error };
    });
    return outcome.location === undefined ? web.refuse(request, reply, outcome.refusals ?? []) : reply.redirect(outcome.location, 303);
  });
  app.get<DraftRoute>('/apply/:draftId', async (request, reply) => {
    const visited = await visitDraft(web, { request, reply });
    if (!visited) return reply;
    return reply.redirect(`/apply/${visited.kept.draftId}/${openStep(visited.kept.draft, web.ports.today())}`, 303);
  });
  registerFromCheck(app, web);
  registerSending(app, web);
  registerRemovals(app, web);
  registerSteps(app, web);
  registerAfterSending(app, web);
}
