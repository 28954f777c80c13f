import { z } from 'zod';
import { applicationInput } from '#case/acts/application-input.ts';
import { readCase } from '#case/acts/read-case.ts';
import { submitApplication } from '#case/acts/submit-application.ts';
import { capacitiesOf, unshownKinds } from '#case/domain/capacity.ts';
import { disputeKinds } from '#case/domain/procedure-event.ts';
import { stageOf, stages } from '#case/domain/stage.ts';
import { callerOf, idempotencyKey, nextAct, nextOf } from '#case/http/act-api.ts';
import { applicationExample } from '#case/http/act-examples/act-examples.ts';
import type { CaseWeb, Outcome } from '#case/http/case-web.ts';
import type { CaseId } from '#kernel/id.ts';
import { problemSchema } from '#platform/http/problem.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';

const stage = z.enum(stages as [string, ...string[]]);
const line = z.object({
  caseId: z.uuid(),
  number: z.string(),
  disputeKind: z.enum(disputeKinds),
  stage,
  openedOn: z.string(),
  dueDay: z.string().nullable(),
});
const shownEvent = z.object({
  id: z.uuid(),
  kind: z.string(),
  room: z.string(),
  at: z.string(),
  as: z.string(),
  partyId: z.string().nullable(),
  payload: z.unknown(),
  content: z.unknown(),
});
const shownCase = z.object({
  caseId: z.uuid(),
  number: z.string(),
  version: z.int(),
  stage,
  parties: z.array(z.object({ partyId: z.uuid(), side: z.enum(['a', 'b']), kind: z.string(), language: z.string(), name: z.string() })),
  you: z.array(z.object({ as: z.string(), partyId: z.string().nullable() })),
  events: z.array(shownEvent),
  next: z.array(nextAct),
});

const applying = { act: 'apply', href: '/api/v1/applications' };

function registerList(app: HttpServer, web: CaseWeb): void {
  const querystring = z.object({
    number: z.string().max(40).optional(),
    stage: stage.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  });
  const schema = {
    tags: ['case'],
    operationId: 'list-cases',
    summary: 'Cases of the caller, last changed first',
    description: 'Cases in which the caller has a part, or which its office keeps.',
    querystring,
    response: { 200: z.object({ cases: z.array(line), next: z.array(nextAct) }), '4xx': problemSchema },
  };
  app.get('/api/v1/cases', { schema }, async (request, reply) => {
    const viewer = callerOf(web, request, reply);
    if (!viewer) return reply;
    const { number, stage: at, limit } = request.query;
    return { cases: [...(await web.lines(viewer, { number, stage: at, limit }))], next: viewer.office ? [] : [applying] };
  });
}

function registerCase(app: HttpServer, web: CaseWeb): void {
  const schema = {
    tags: ['case'],
    operationId: 'read-case',
    summary: 'One case as its reader may see it',
    description: 'The procedure, what this reader may see of it, and what this reader may do next. `ETag` is the version for `If-Match`.',
    params: z.object({ caseId: z.uuid() }),
    response: { 200: shownCase, '4xx': problemSchema },
  };
  app.get('/api/v1/cases/:caseId', { schema }, async (request, reply) => {
    const viewer = callerOf(web, request, reply);
    if (!viewer) return reply;
    const seen = await readCase(web.ports, viewer, request.params.caseId as CaseId);
    if (!seen.ok) return web.refuse(request, reply, seen.error);
    const { state, events, capacities } = seen.value;
    return reply.header('etag', `"${state.version}"`).send({
      caseId: state.caseId,
      number: state.number,
      version: state.version,
      stage: stageOf(state),
      parties: state.parties.map(({ partyId, side, kind, language, name }) => ({ partyId, side, kind, language, name })),
      you: capacities.map((me) => ({ as: me.as, partyId: 'partyId' in me ? me.partyId : null })),
      events: events
        .filter((event) => !unshownKinds.includes(event.kind))
        .map(({ id, kind, room, at, actor, payload, content }) => ({
          id,
          kind,
          room,
          at,
          as: actor.as,
          partyId: actor.partyId ?? null,
          payload,
          content,
        })),
      next: nextOf(web, seen.value),
    });
  });
}

function registerApplication(app: HttpServer, web: CaseWeb): void {
  const opened = z.object({ caseId: z.uuid(), number: z.string(), stage, next: z.array(nextAct) });
  const schema = {
    tags: ['case'],
    summary: 'Apply for mediation',
    operationId: 'apply',
    description: 'Opens a case with its number. Nothing goes to the other side before the invitation is sent.',
    headers: z.object({ 'idempotency-key': idempotencyKey }),
    body: applicationInput,
    response: { 201: opened, '4xx': problemSchema },
  };
  app.post('/api/v1/applications', { schema, config: { example: applicationExample } }, async (request, reply) => {
    const viewer = callerOf(web, request, reply);
    if (!viewer) return reply;
    const outcome = await web.once(request, viewer, async (ports): Promise<Outcome> => {
      const submitted = await submitApplication(ports, viewer, { input: request.body, files: [] });
      if (!submitted.ok) return { status: 422, refusals: submitted.error };
      const { state, events } = submitted.value;
      const next = nextOf(web, { state, events, capacities: capacitiesOf(state, viewer, web.ports.today()) });
      return { status: 201, body: { caseId: state.caseId, number: state.number, stage: stageOf(state), next } };
    });
    if (outcome.refusals && outcome.refusals.length > 0) return web.refuse(request, reply, outcome.refusals);
    return reply.code(201).send(outcome.body as z.infer<typeof opened>);
  });
}

/** Cases over the API: applying, the list, one case. */
export function registerCaseApi(app: HttpServer, web: CaseWeb): void {
  registerApplication(app, web);
  registerList(app, web);
  registerCase(app, web);
}
