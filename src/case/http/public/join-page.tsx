import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import type { CaseWeb } from '#case/http/case-web.ts';
import type { Refusal } from '#kernel/result.ts';
import { ActionButton } from '#web/components/primary-action.tsx';
import { ErrorSummary } from '#web/form/error-summary.tsx';
import type { Speech } from '#web/speech.ts';

interface JoinRoute {
  readonly Params: { readonly token: string };
}

interface JoinProps {
  readonly speech: Speech;
  readonly token: string;
  readonly isSignedIn: boolean;
  readonly formToken: string;
  readonly refusals: readonly Refusal[];
}

const tokenForm = /^[\w-]{20,100}$/;

/** What everybody asks who receives such a letter; names and the subject are told only to the one who was invited. */
const questions = ['what', 'must', 'cost', 'sees', 'how'] as const;

function WayIn({ speech, token, isSignedIn, formToken }: JoinProps): JSX.Element {
  const next = encodeURIComponent(`/join/${token}`);
  if (isSignedIn) {
    return (
      <>
        <p>{speech.t('welcome.join.signed-in')}</p>
        <ActionButton act={{ text: speech.t('welcome.join.open'), action: `/join/${token}`, formToken }} />
      </>
    );
  }
  return (
    <>
      <p>{speech.t('welcome.join.signed-out')}</p>
      <div class="govuk-button-group">
        <ActionButton act={{ text: speech.t('welcome.join.register'), href: `/register?next=${next}` }} />
        <ActionButton tone="secondary" act={{ text: speech.t('web.sign-in'), href: `/sign-in?next=${next}` }} />
      </div>
    </>
  );
}

function JoinPage(props: JoinProps): JSX.Element {
  const { speech, refusals } = props;
  return (
    <>
      <ErrorSummary speech={speech} refusals={refusals} />
      <h1 class="govuk-heading-l">{speech.t('welcome.join.title')}</h1>
      <p class="govuk-body-l">{speech.t('welcome.join.lede')}</p>
      {questions.map((question) => (
        <section key={question}>
          <h2 class="govuk-heading-m">{speech.t(`welcome.join.${question}.title`)}</h2>
          <p>{speech.t(`welcome.join.${question}`)}</p>
        </section>
      ))}
      <WayIn {...props} />
      <p>
        <a class="govuk-link" href="/invitation">
          {speech.t('welcome.join.genuine')}
        </a>
      </p>
      <p>
        <a class="govuk-link" href="/help">
          {speech.t('welcome.join.person')}
        </a>
      </p>
    </>
  );
}

function show(
  web: CaseWeb,
  call: { readonly request: FastifyRequest<JoinRoute>; readonly reply: FastifyReply },
  refusals: readonly Refusal[],
): FastifyReply {
  const { request, reply } = call;
  const { token } = request.params;
  if (!tokenForm.test(token)) return web.refuse(request, reply, [{ code: 'welcome.link-unknown' }]);
  const speech = web.speech(request);
  const isSignedIn = web.viewer(request) !== null;
  // Not before anybody is signed in: with this header a browser would post the signed-in person's form without its origin.
  if (!isSignedIn) reply.header('referrer-policy', 'no-referrer');
  const body = <JoinPage speech={speech} token={token} isSignedIn={isSignedIn} formToken={web.formToken(request)} refusals={refusals} />;
  return web.show(request, reply, {
    title: speech.t('welcome.join.title'),
    body,
    hasErrors: refusals.length > 0,
  });
}

/**
 * `/join/:token`, to which the link of an invitation leads. Opening it tells what it is about and takes nothing, so a scanner of mail
 * that follows the link spends nothing; the button of a signed-in person takes the place.
 */
export function registerJoin(app: FastifyInstance, web: CaseWeb): void {
  app.get<JoinRoute>('/join/:token', (request, reply) => show(web, { request, reply }, []));
  app.post<JoinRoute>('/join/:token', async (request, reply) => {
    const viewer = web.viewer(request);
    if (!viewer) return show(web, { request, reply }, []);
    await web.posted(request, viewer);
    const claimed = await web.claim(request.params.token, viewer);
    return claimed.ok ? reply.redirect(claimed.value.href, 303) : show(web, { request, reply }, claimed.error);
  });
}
