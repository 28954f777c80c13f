import type { FastifyReply } from 'fastify';
import type { JSX } from 'preact';
import { claimInvitation } from '#identity/acts/claim-invitation.ts';
import { type Call, type IdentityHttpParts, showForm, textIn } from '#identity/http/door.ts';
import type { Refusal } from '#kernel/result.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import type { Speech } from '#web/speech.ts';

const tokenForm = /^[\w-]{20,100}$/;

function SignedOut({ speech, token }: { readonly speech: Speech; readonly token: string }): JSX.Element {
  const query = `?next=${encodeURIComponent(`/join/${token}`)}`;
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('identity.join.title')}</h1>
      <p class="govuk-body">{speech.t('identity.join.signed-out')}</p>
      <div class="govuk-button-group">
        <a class="govuk-button" href={`/sign-in${query}`}>
          {speech.t('identity.sign-in.submit')}
        </a>
        <a class="govuk-link" href={`/register${query}`}>
          {speech.t('identity.sign-in.register')}
        </a>
      </div>
    </>
  );
}

/** Opening the link changes nothing, so a mail scanner that follows it takes nothing; the button does. */
function showJoin(parts: IdentityHttpParts, call: Call, refusals: readonly Refusal[] = []): FastifyReply {
  const { request, reply } = call;
  const speech = parts.host.speech(request);
  const token = textIn(request.params, 'token') || textIn(request.body, 'token');
  const title = speech.t('identity.join.title');
  if (!parts.viewer(request)) {
    return parts.host.show(request, reply, { title, body: <SignedOut speech={speech} token={tokenForm.test(token) ? token : ''} /> });
  }
  return showForm(parts, call, {
    title,
    intro: <p class="govuk-body">{speech.t('identity.join.intro')}</p>,
    action: '/join',
    specs: [],
    refusals,
    submit: speech.t('identity.join.submit'),
    children: <input type="hidden" name="token" value={token} />,
  });
}

/** `/join/:token`, to which the link of an invitation leads, and the post that takes the place. */
export function joinPage(app: HttpServer, parts: IdentityHttpParts): void {
  app.get('/join/:token', (request, reply) => showJoin(parts, { request, reply }));
  app.post('/join', async (request, reply) => {
    const viewer = parts.viewer(request);
    if (!viewer) return showJoin(parts, { request, reply });
    const claimed = await claimInvitation(parts.ports, viewer, textIn(request.body, 'token'));
    if (!claimed.ok) return showJoin(parts, { request, reply }, claimed.error);
    const joined = await parts.joinCase(claimed.value, viewer);
    return joined.ok ? reply.redirect(joined.value.href, 303) : showJoin(parts, { request, reply }, joined.error);
  });
}
