import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ComponentChildren, JSX } from 'preact';
import type { Viewer } from '#identity/domain/viewer.ts';
import type { Language } from '#kernel/language.ts';
import { isLanguage } from '#kernel/language.ts';
import type { Refusal } from '#kernel/result.ts';
import type { Installation } from '#main/installation.ts';
import { cookieName, cookieOptions } from '#platform/http/cookies.ts';
import { refusalsToProblem, statusOf } from '#platform/http/problem.ts';
import { isApi } from '#platform/http/request-facts.ts';
import { sayRefusal } from '#web/form/say-refusal.ts';
import type { Flash } from '#web/page.tsx';
import { renderPage, statusOfPage } from '#web/page.tsx';
import type { NavItem } from '#web/page-header.tsx';
import type { Speech } from '#web/speech.ts';

/** What a page of any room hands over to be shown in the frame. */
export interface FramedPage {
  readonly title: string;
  readonly body: ComponentChildren;
  /** As `statusOfPage` says when it is left out. */
  readonly status?: number;
  readonly flash?: Flash;
  readonly hasErrors?: boolean;
  readonly wide?: boolean;
  readonly quickExit?: boolean;
  readonly robots?: 'index' | 'noindex';
  readonly islands?: readonly string[];
}

/** The frame around every page: the reader's language, the header, tokens of forms, refusals. */
export interface Frame {
  readonly viewer: (request: FastifyRequest) => Viewer | null;
  readonly speech: (request: FastifyRequest) => Speech;
  readonly formToken: (request: FastifyRequest) => string;
  readonly show: (request: FastifyRequest, reply: FastifyReply, page: FramedPage) => FastifyReply;
  readonly refuse: (request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]) => FastifyReply;
  /** The page of a fault, for routes that no room answers. */
  readonly errorPage: (request: FastifyRequest, fault: { readonly status: number; readonly code: string }) => string;
}

const yearSeconds = 365 * 24 * 3600;

function accepted(request: FastifyRequest): Language | null {
  const wishes = (request.headers['accept-language'] ?? '').split(',').map((wish) => wish.trim().slice(0, 2).toLowerCase());
  return wishes.find((wish): wish is Language => isLanguage(wish)) ?? null;
}

function viewerOf(request: FastifyRequest): Viewer | null {
  return request.viewer as Viewer | null;
}

/** The language that was asked for just now, chosen before, kept in the account, or wished by the browser; else Kazakh. */
function languageOf(request: FastifyRequest, cookie: string): Language {
  const asked = (request.query as { readonly lang?: unknown } | undefined)?.lang;
  const kept = request.cookies?.[cookie];
  if (typeof asked === 'string' && isLanguage(asked)) return asked;
  // A program says in each request how it wants to be spoken to; a browser's wish gives way to what the person chose.
  const wished = isApi(request) ? accepted(request) : null;
  if (wished !== null) return wished;
  if (kept !== undefined && isLanguage(kept)) return kept;
  return viewerOf(request)?.language ?? accepted(request) ?? 'kk';
}

function navigation(speech: Speech, viewer: Viewer | null, path: string): readonly NavItem[] {
  if (viewer?.isAdmin)
    return ['admin/calendar', 'letters'].map((place) => ({
      href: `/${place}`,
      text: speech.t(`main.nav.${place.split('/').at(-1)}`),
      current: path.split('?')[0] === `/${place}`,
    }));
  const places =
    viewer === null
      ? ['check', 'mediators', 'invitation', 'verify']
      : viewer.office || viewer.isMediator
        ? ['cases', 'mediators', 'letters']
        : ['cases', 'apply', 'mediators', 'letters'];
  return places.map((place) => ({ href: `/${place}`, text: speech.t(`main.nav.${place}`), current: path.split('?')[0] === `/${place}` }));
}

function problemAnswer(reply: FastifyReply, refusals: readonly Refusal[], speech: Speech): FastifyReply {
  const problem = refusalsToProblem(refusals, (refusal) => sayRefusal(speech, refusal));
  reply.serializer(JSON.stringify);
  return reply.code(problem.status).type('application/problem+json').send(problem);
}

/** Makes the frame of this installation. */
export function makeFrame({ config, speechFor }: Pick<Installation, 'config' | 'speechFor'>): Frame {
  const cookie = cookieName(config, 'lang');
  const speech = (request: FastifyRequest): Speech => speechFor(languageOf(request, cookie));
  const show: Frame['show'] = (request, reply, page) => {
    const said = speech(request);
    const viewer = viewerOf(request);
    const asked = (request.query as { readonly lang?: unknown } | undefined)?.lang;
    if (asked === said.language) reply.setCookie(cookie, said.language, cookieOptions(config, yearSeconds));
    const person = viewer ? { viewer: { name: viewer.name, href: '/account', formToken: request.formToken() } } : {};
    const html = renderPage({
      robots: 'noindex',
      ...page,
      ...person,
      speech: said,
      path: request.url,
      nav: navigation(said, viewer, request.url),
      demo: config.mode === 'demo',
    });
    return reply.code(statusOfPage(page)).type('text/html; charset=utf-8').send(html);
  };
  return {
    viewer: viewerOf,
    speech,
    formToken: (request) => request.formToken(),
    show,
    errorPage: (request, fault) => {
      const said = speech(request);
      const text = sayRefusal(said, { code: fault.code });
      const path = request.url;
      return renderPage({ speech: said, title: text, path, robots: 'noindex', body: <Refusals speech={said} texts={[text]} /> });
    },
    refuse: (request, reply, refusals) => {
      const said = speech(request);
      if (isApi(request)) return problemAnswer(reply, refusals, said);
      const texts = refusals.map((refusal) => sayRefusal(said, refusal));
      return show(request, reply, {
        title: texts[0] ?? said.t('main.problem'),
        status: statusOf(refusals),
        body: <Refusals speech={said} texts={texts} />,
      });
    },
  };
}

/** A page that says why something cannot be, and where to go from here. */
export function Refusals({ speech, texts }: { readonly speech: Speech; readonly texts: readonly string[] }): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('main.problem')}</h1>
      {texts.map((text) => (
        <p key={text} class="govuk-body-l">
          {text}
        </p>
      ))}
      <p>
        <a class="govuk-link" href="/">
          {speech.t('main.problem.home')}
        </a>
      </p>
    </>
  );
}
