import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import { type ApplicationDraft, emptyDraft } from '#case/acts/apply/application-draft.ts';
import { questionOf, settleFacts } from '#case/acts/apply/settled-facts.ts';
import { disputeKinds } from '#case/domain/procedure-event.ts';
import type { CaseWeb } from '#case/http/case-web.ts';
import { factPrefix } from '#case/http/check/check-page.tsx';
import { carriedFacts } from '#case/http/check/check-pages.tsx';
import type { Day } from '#kernel/day.ts';
import { FormPage } from '#web/form/form-page.tsx';
import type { Speech } from '#web/speech.ts';

/** Answers on their way past the sign-in page: choices only, never a word that somebody typed. One hour. */
const cookie = 'bitim-check';
const lifeSeconds = 3600;

function cookiePath(request: FastifyRequest): {
  readonly path: string;
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly secure: boolean;
} {
  return { path: '/apply', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' };
}

/** A draft that begins with the answers of the self-check; unknown and idle answers fall away. */
export function draftFromFacts(given: Readonly<Record<string, unknown>>, today: Day): ApplicationDraft {
  const { kind, ...lawFacts } = settleFacts(given, today).facts;
  const disputeKind = disputeKinds.find((known) => known === kind) ?? null;
  if (disputeKind === null) return emptyDraft();
  const passed = ['kind', ...Object.keys(lawFacts).map((fact) => `law-${fact}`)];
  return { ...emptyDraft(), disputeKind, lawFacts, passed };
}

/** The choices among the answers, as text for the cookie. */
export function choicesText(given: Readonly<Record<string, unknown>>, today: Day): string {
  const { facts } = settleFacts(given, today);
  const choices = Object.entries(facts).filter(([fact]) => questionOf(fact)?.kind !== 'text');
  return Buffer.from(JSON.stringify(Object.fromEntries(choices))).toString('base64url');
}

/** Whatever the cookie holds, as answers to be looked at again; nothing when it is no such text. */
export function choicesFrom(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(Buffer.from((text ?? '').slice(0, 2000), 'base64url').toString('utf8'));
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : {};
  } catch {
    return {};
  }
}

function GoOnPage({
  speech,
  facts,
  formToken,
}: {
  readonly speech: Speech;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly formToken: string;
}): JSX.Element {
  return (
    <FormPage
      speech={speech}
      title={speech.t('welcome.from-check.title')}
      intro={<p class="govuk-body">{speech.t('welcome.from-check.lede')}</p>}
      action="/apply/from-check"
      specs={[]}
      formToken={formToken}
      submit={speech.t('welcome.from-check.go-on')}
      cancel={{ href: '/apply', text: speech.t('welcome.from-check.without') }}
    >
      {Object.entries(facts).map(([fact, value]) => (
        <input key={fact} type="hidden" name={`${factPrefix}${fact}`} value={String(value)} />
      ))}
    </FormPage>
  );
}

async function begin(web: CaseWeb, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const viewer = web.viewer(request);
  const { fields } = await web.posted(request, viewer);
  const [given, today] = [carriedFacts(fields), web.ports.today()];
  if (!viewer) {
    reply.setCookie(cookie, choicesText(given, today), { ...cookiePath(request), maxAge: lifeSeconds });
    return reply.redirect(`/sign-in?next=${encodeURIComponent('/apply/from-check')}`, 303);
  }
  const outcome = await web.once(request, viewer, async (_ports, drafts) => {
    const created = await drafts.create(viewer, draftFromFacts(given, today));
    return created.ok ? { status: 303, location: `/apply/${created.value.draftId}` } : { status: 422, refusals: created.error };
  });
  reply.clearCookie(cookie, cookiePath(request));
  return outcome.location === undefined ? web.refuse(request, reply, outcome.refusals ?? []) : reply.redirect(outcome.location, 303);
}

/** `/apply/from-check`: carries the answers of the self-check over into an application, past the sign-in page where need be. */
export function registerFromCheck(app: FastifyInstance, web: CaseWeb): void {
  app.post('/apply/from-check', (request, reply) => begin(web, request, reply));
  app.get('/apply/from-check', (request, reply) => {
    const facts = settleFacts(choicesFrom(request.cookies[cookie]), web.ports.today()).facts;
    if (!web.viewer(request)) return reply.redirect(`/sign-in?next=${encodeURIComponent('/apply/from-check')}`, 303);
    if (Object.keys(facts).length === 0) return reply.redirect('/apply', 303);
    const speech = web.speech(request);
    const body = <GoOnPage speech={speech} facts={facts} formToken={web.formToken(request)} />;
    return web.show(request, reply, { title: speech.t('welcome.from-check.title'), body });
  });
}
