import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readCase, type SeenCase } from '#case/acts/read-case.ts';
import { type Capacity, capacitiesOf } from '#case/domain/capacity.ts';
import type { ActForm, Asked } from '#case/http/act-form.ts';
import { ActPage, RefusedAct } from '#case/http/act-page.tsx';
import { actWords, type RegisteredAct } from '#case/http/act-registry.ts';
import { capacityFor, grant, proofIn, signFirst } from '#case/http/act-request.ts';
import type { CaseViewer, CaseWeb, Posted, SigningBox } from '#case/http/case-web.ts';
import type { CaseId, PartyId } from '#kernel/id.ts';
import { isUuid } from '#kernel/id.ts';
import type { Refusal } from '#kernel/result.ts';
import { readForm, typedFrom } from '#web/form/read-form.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';
import type { FieldSpec, TypedValues } from '#web/form/spec.ts';
import { zodRefusals } from '#web/form/zod-refusals.ts';

interface Place {
  readonly Params: { readonly caseId: string; readonly act: string };
  readonly Querystring: { readonly party?: string } & Readonly<Record<string, unknown>>;
}

interface Visit {
  readonly viewer: CaseViewer;
  readonly seen: SeenCase;
  readonly registered: RegisteredAct;
  readonly partyId: PartyId | undefined;
}

const passwordField: FieldSpec = {
  name: 'password',
  kind: 'password',
  label: 'case.field.password',
  hint: 'case.field.password.hint',
  autocomplete: 'current-password',
};
const versionField: FieldSpec = { name: 'seenVersion', kind: 'hidden', label: 'case.field.version' };

/** Ids and versions that a form carries with it without being asked of anybody. */
function carried(asked: Asked): TypedValues {
  const { state, speech } = asked;
  const shares = Object.fromEntries(state.parties.map((party, index) => [`shares.${index}.partyId`, party.partyId]));
  return {
    ...shares,
    language: speech.language,
    version: String(versionOfText(asked)),
    seenVersion: String(state.version),
    termDays: '10',
  };
}

function versionOfText({ state }: Asked): string | number {
  return state.agreement.settlement?.version ?? state.contract?.version ?? 0;
}

/** What a link to this page already says: which offer, which promise. */
const namedInLinks = ['offerId', 'counterTo', 'no'] as const;

/** Where an act's page begins: with what is known already and what the link that led here named. */
function beginning(asked: Asked, form: ActForm, query: Readonly<Record<string, unknown>>): TypedValues {
  const named = namedInLinks.flatMap((name) => (typeof query[name] === 'string' ? [[name, query[name]] as const] : []));
  return { ...form.values?.(asked), ...Object.fromEntries(named) };
}

async function visit(web: CaseWeb, request: FastifyRequest<Place>, reply: FastifyReply): Promise<Visit | null> {
  const viewer = web.viewer(request);
  if (!viewer) {
    reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    return null;
  }
  const { caseId, act } = request.params;
  const registered = web.registry.get(act);
  const seen = isUuid(caseId) ? await readCase(web.ports, viewer, caseId as CaseId) : null;
  if (!registered || !seen?.ok) {
    // Whoever gave up a place by this very form is not in the case any more: a second click finds the answer of the first.
    const earlier = request.method === 'POST' ? await web.recall(request, viewer) : null;
    if (earlier?.location !== undefined) reply.redirect(earlier.location, 303);
    else web.refuse(request, reply, [{ code: 'case.not-found' }]);
    return null;
  }
  const party = request.query.party;
  return { viewer, seen: seen.value, registered, partyId: party && isUuid(party) ? (party as PartyId) : undefined };
}

async function askedFor(web: CaseWeb, request: FastifyRequest, visited: Visit): Promise<Asked | readonly Refusal[]> {
  const me = capacityFor(visited, web.ports.today());
  if (!me.ok) return me.error;
  const needs = visited.registered.act.needs?.includes('mediators') ?? false;
  return {
    state: visited.seen.state,
    speech: web.speech(request),
    me: me.value,
    today: web.ports.today(),
    mediators: needs ? await web.mediators() : [],
  };
}

interface Shown {
  readonly typed: TypedValues;
  readonly refusals: readonly Refusal[];
}

function specsOf(asked: Asked, registered: RegisteredAct): readonly FieldSpec[] {
  const fields = registered.form.fields(asked);
  return [versionField, ...fields, ...(registered.act.needs?.includes('signature') ? [passwordField] : [])];
}

/** What was typed stays; what the form carries unseen is as the page now shows the case, or a new text could never be agreed to. */
function typedAnew(
  asked: Asked,
  { specs, begun, shown }: { readonly specs: readonly FieldSpec[]; readonly begun: TypedValues; readonly shown: Shown | null },
): TypedValues {
  const known: TypedValues = { ...carried(asked), ...begun };
  const unseen = specs.filter((spec) => spec.kind === 'hidden').map((spec) => [spec.name, known[spec.name] ?? ''] as const);
  return shown ? { ...carried(asked), ...shown.typed, ...Object.fromEntries(unseen) } : known;
}

function placed(asked: Asked, form: ActForm, refusals: readonly Refusal[]): readonly Refusal[] {
  return refusals.map((refusal) => {
    const field = refusal.field === undefined ? undefined : form.shownAt?.(asked, refusal.field);
    return field === undefined ? refusal : { ...refusal, field };
  });
}

/** Other ways of signing, on the page of an act that signs; they carry unseen what its own form carries. */
async function signingBeside(
  web: CaseWeb,
  request: FastifyRequest<Place>,
  shown: { readonly visited: Visit; readonly me: Capacity; readonly typed: TypedValues },
): Promise<SigningBox | null> {
  const { visited, me, typed } = shown;
  const { act } = visited.registered;
  if (!act.needs?.includes('signature')) return null;
  const carriedOn = Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []));
  const { viewer, seen } = visited;
  return web.signingBox(request, { viewer, seen, me, act: act.name, action: request.url, carried: Object.fromEntries(carriedOn) });
}

// biome-ignore lint/complexity/useMaxParams: a page is shown to a request by a reply
async function showForm(
  web: CaseWeb,
  request: FastifyRequest<Place>,
  reply: FastifyReply,
  visited: Visit & { readonly shown: Shown | null },
): Promise<FastifyReply> {
  const asked = await askedFor(web, request, visited);
  const speech = web.speech(request);
  const words = actWords(web.registry, speech);
  const { act } = visited.registered;
  const title = words(act.name, 'title');
  if (!('state' in asked)) {
    const texts = asked.map((refusal) => sayRefusal(speech, refusal));
    const nothing = { state: visited.seen.state, speech, me: { as: 'system' }, today: web.ports.today(), mediators: [] } as const;
    return web.show(request, reply, {
      title,
      status: 409,
      body: <RefusedAct asked={nothing} words={words} name={act.name} refusals={texts} />,
    });
  }
  const refusals = placed(asked, visited.registered.form, visited.shown?.refusals ?? []);
  const specs = specsOf(asked, visited.registered);
  const typed = typedAnew(asked, { specs, begun: beginning(asked, visited.registered.form, request.query), shown: visited.shown });
  const box = await signingBeside(web, request, { visited, me: asked.me, typed });
  const body = (
    <ActPage
      asked={asked}
      registered={visited.registered}
      words={words}
      specs={specs}
      typed={typed}
      refusals={refusals}
      formToken={web.formToken(request)}
      action={request.url}
      beside={box?.body}
    />
  );
  const isPrivate = act.name.includes('private') || act.name === 'answer-invitation';
  return web.show(request, reply, {
    title,
    body,
    quickExit: isPrivate,
    hasErrors: refusals.length > 0,
    ...(box ? { islands: box.islands } : {}),
  });
}

function refusalsOfFiles(posted: Posted): readonly Refusal[] {
  return Object.entries(posted.files).flatMap(([field, file]) => (file.ok ? [] : file.error.map((refusal) => ({ ...refusal, field }))));
}

// biome-ignore lint/complexity/useMaxParams: a page is posted by a request and answered by a reply
async function submit(
  web: CaseWeb,
  request: FastifyRequest<Place>,
  reply: FastifyReply,
  visited: Visit,
): Promise<{ readonly location: string } | Shown> {
  const posted = await web.posted(request, visited.viewer);
  const asked = await askedFor(web, request, visited);
  const specs = 'state' in asked ? specsOf(asked, visited.registered) : [versionField];
  const typed = typedFrom(posted.fields);
  const files = Object.fromEntries(Object.entries(posted.files).flatMap(([field, file]) => (file.ok ? [[field, file.value]] : [])));
  const given: Readonly<Record<string, unknown>> = { ...readForm(specs, posted.fields), ...files };
  const input = visited.registered.form.toInput?.(given) ?? given;
  const parsed = visited.registered.act.input.safeParse(input);
  const refusals = [...refusalsOfFiles(posted), ...(parsed.success ? [] : zodRefusals(parsed.error, { specs, input }))];
  if (refusals.length > 0 || !parsed.success) return { typed, refusals };
  const { registered, seen } = visited;
  const wish = {
    ...visited,
    reply,
    input: parsed.data,
    seenVersion: posted.fields['seenVersion'] === undefined ? undefined : Number(posted.fields['seenVersion']),
    proof: proofIn(posted.fields),
  };
  const signature = await signFirst(web, wish);
  if (!signature.ok) return { typed, refusals: signature.error };
  const makeDocument = registered.act.needs?.includes('document') ? web.makeDocument(registered.act.name) : undefined;
  const outcome = await web.once(request, visited.viewer, async (ports) => {
    const granted = await grant(ports, { ...wish, signature: signature.value, makeDocument });
    if (!granted.ok) return { status: 422, refusals: granted.error };
    const isStillIn = capacitiesOf(granted.value.state, visited.viewer, web.ports.today()).length > 0;
    return { status: 303, location: `${isStillIn ? `/case/${seen.state.caseId}` : '/cases'}?done=${registered.act.name}` };
  });
  return outcome.location === undefined ? { typed, refusals: outcome.refusals ?? [] } : { location: outcome.location };
}

/** As `submit`, but a form that was already taken is answered as it was the first time: a second click is no mistake. */
// biome-ignore lint/complexity/useMaxParams: a page is posted by a request and answered by a reply
async function submitOnce(
  web: CaseWeb,
  request: FastifyRequest<Place>,
  reply: FastifyReply,
  visited: Visit,
): Promise<{ readonly location: string } | Shown> {
  const answer = await submit(web, request, reply, visited);
  const earlier = 'location' in answer ? null : await web.recall(request, visited.viewer);
  return earlier?.location === undefined ? answer : { location: earlier.location };
}

/** One page for each act: `GET` asks, `POST` acts. Works without script; nothing typed is lost on a refusal. */
export function registerActPages(app: FastifyInstance, web: CaseWeb): void {
  app.get<Place>('/case/:caseId/do/:act', async (request, reply) => {
    const visited = await visit(web, request, reply);
    return visited ? showForm(web, request, reply, { ...visited, shown: null }) : reply;
  });
  app.post<Place>('/case/:caseId/do/:act', { config: { upload: true } }, async (request, reply) => {
    const visited = await visit(web, request, reply);
    if (!visited) return reply;
    const answer = await submitOnce(web, request, reply, visited);
    if ('location' in answer) return reply.redirect(answer.location, 303);
    const again = await visit(web, request, reply);
    return again ? showForm(web, request, reply, { ...again, shown: answer }) : reply;
  });
}
