import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Performed } from '#case/acts/perform-act.ts';
import { offeredActs, readCase, type SeenCase } from '#case/acts/read-case.ts';
import { capacitiesOf } from '#case/domain/capacity.ts';
import { stageOf, stages } from '#case/domain/stage.ts';
import { actExamples } from '#case/http/act-examples/act-examples.ts';
import { actWords, type RegisteredAct } from '#case/http/act-registry.ts';
import { grant, proofIn, signFirst } from '#case/http/act-request.ts';
import type { CaseViewer, CaseWeb, Outcome } from '#case/http/case-web.ts';
import type { CaseId, PartyId } from '#kernel/id.ts';
import { problemSchema } from '#platform/http/problem.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';

/** One thing that the caller may do next, with the address to which it is posted. */
export const nextAct = z.object({ act: z.string(), party: z.uuid().optional(), href: z.string() });

/** What every act answers: how the case stands now for this caller, what was recorded, what may come next. */
export const actAnswer = z
  .object({
    caseId: z.uuid(),
    version: z.int(),
    stage: z.enum(stages as [string, ...string[]]),
    recorded: z.array(z.object({ kind: z.string(), at: z.string() })),
    next: z.array(nextAct),
  })
  .meta({ id: 'ActAnswer' });

type Answer = z.infer<typeof actAnswer>;

/** What this reader may do next. */
export function nextOf(web: CaseWeb, seen: SeenCase): Answer['next'] {
  const acts = [...web.registry.values()].map((known) => known.act);
  return offeredActs(acts, seen, web.ports.today()).map((offered) => ({
    act: offered.name,
    href: `/api/v1/cases/${seen.state.caseId}/${offered.name}`,
    ...(offered.partyId === undefined ? {} : { party: offered.partyId }),
  }));
}

function answerOf(web: CaseWeb, viewer: CaseViewer, { state, events }: Performed): Answer {
  const after = { state, events, capacities: capacitiesOf(state, viewer, web.ports.today()) };
  return {
    caseId: state.caseId,
    version: state.version,
    stage: stageOf(state),
    recorded: events.map(({ kind, at }) => ({ kind, at })),
    next: nextOf(web, after),
  };
}

const place = z.object({ caseId: z.uuid() });
const about = z.object({ party: z.uuid().optional().describe('For whom, when one person may act for several parties.') });

/** Header that makes a repeated request one. */
export const idempotencyKey = z
  .string()
  .regex(/^[\w-]{8,100}$/)
  .optional()
  .describe('The same key again changes nothing and gives the first answer.');

const carried = z.object({
  'idempotency-key': idempotencyKey,
  'if-match': z
    .string()
    .regex(/^"?\d+"?$/)
    .optional()
    .describe('Version of the case that the caller saw; an act on an older one is refused.'),
});

/** The signed-in caller, or a problem that says how to sign in. */
export function callerOf(web: CaseWeb, request: FastifyRequest, reply: FastifyReply): CaseViewer | null {
  const viewer = web.viewer(request);
  if (!viewer) web.refuse(request, reply, [{ code: 'case.sign-in-first' }]);
  return viewer;
}

const signing = z.object({
  password: z.string().max(1000).optional().describe('The caller signs with its own password, given anew.'),
  signature: z
    .string()
    .max(3_000_000)
    .optional()
    .describe('Or with a national signature: a detached CMS over the stored document, base64 or PEM, made by a program of the signer.'),
  phoneChallenge: z.string().max(200).optional().describe('Or with a phone: the number of a challenge that was begun on the page for it.'),
});

function isSigned(act: RegisteredAct['act']): boolean {
  return act.needs?.includes('signature') ?? false;
}

/** A body that this act takes. */
export function exampleOf({ act }: Pick<RegisteredAct, 'act'>): object {
  return { ...actExamples[act.name], ...(isSigned(act) ? { password: 'own password' } : {}) };
}

/** The schema of an act's body; where the act is signed, the password goes with it. */
export function bodyOf({ act }: Pick<RegisteredAct, 'act'>): z.ZodType<unknown> {
  return isSigned(act) ? z.intersection(act.input, signing) : act.input;
}

interface Call {
  readonly viewer: CaseViewer;
  readonly caseId: CaseId;
  readonly party: string | undefined;
  readonly version: string | undefined;
  readonly reply: FastifyReply;
}

async function perform(
  web: CaseWeb,
  request: FastifyRequest,
  { registered, call }: { readonly registered: RegisteredAct; readonly call: Call },
): Promise<Outcome> {
  const { viewer, caseId, party, version } = call;
  const seen = await readCase(web.ports, viewer, caseId);
  if (!seen.ok) return { status: 404, refusals: seen.error };
  const body = request.body as Readonly<Record<string, unknown>>;
  const wish = {
    viewer,
    seen: seen.value,
    registered,
    input: registered.act.input.parse(body),
    partyId: party as PartyId | undefined,
    seenVersion: version === undefined ? undefined : Number(version.replaceAll('"', '')),
    proof: proofIn(body),
    reply: call.reply,
  };
  const signature = await signFirst(web, wish);
  if (!signature.ok) return { status: 422, refusals: signature.error };
  const makeDocument = registered.act.needs?.includes('document') ? web.makeDocument(registered.act.name) : undefined;
  return web.once(request, viewer, async (ports) => {
    const granted = await grant(ports, { ...wish, signature: signature.value, makeDocument });
    return granted.ok ? { status: 200, body: answerOf(web, viewer, granted.value) } : { status: 422, refusals: granted.error };
  });
}

/** As `perform`, but what was already done by this very request is answered as it was the first time. */
async function performOnce(web: CaseWeb, request: FastifyRequest, wanted: Parameters<typeof perform>[2]): Promise<Outcome> {
  const outcome = await perform(web, request, wanted);
  if (!outcome.refusals || outcome.refusals.length === 0) return outcome;
  return (await web.recall(request, wanted.call.viewer)) ?? outcome;
}

function registerOne(app: HttpServer, web: CaseWeb, registered: RegisteredAct): void {
  const { act, room } = registered;
  const words = actWords(web.registry, web.speechIn('en'));
  const schema = {
    tags: [room],
    operationId: act.name,
    summary: words(act.name),
    description: words(act.name, 'lede'),
    params: place,
    querystring: about,
    headers: carried,
    body: bodyOf(registered),
    response: { 200: actAnswer, '4xx': problemSchema },
  };
  app.post(`/api/v1/cases/:caseId/${act.name}`, { schema, config: { example: exampleOf(registered) } }, async (request, reply) => {
    const viewer = callerOf(web, request, reply);
    if (!viewer) return reply;
    const call = {
      viewer,
      caseId: request.params.caseId as CaseId,
      party: request.query.party,
      version: request.headers['if-match'],
      reply,
    };
    const outcome = await performOnce(web, request, { registered, call });
    if (outcome.refusals && outcome.refusals.length > 0) return web.refuse(request, reply, outcome.refusals);
    return reply.code(200).send(outcome.body as Answer);
  });
}

/** Every act as `POST /api/v1/cases/{caseId}/{act}`, from the same schemas as its page. */
export function registerActApi(app: HttpServer, web: CaseWeb): void {
  for (const registered of web.registry.values()) registerOne(app, web, registered);
}
