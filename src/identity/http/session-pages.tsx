import type { JSX } from 'preact';
import { endOtherSessions, endSession } from '#identity/acts/end-sessions.ts';
import { listSessions } from '#identity/acts/list-sessions.ts';
import type { StoredSession } from '#identity/acts/ports.ts';
import type { SessionId, Viewer } from '#identity/domain/viewer.ts';
import { type Call, flashIn, type IdentityHttpParts, needViewer, textIn } from '#identity/http/door.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { DataTable } from '#web/components/data-table.tsx';
import type { Speech } from '#web/speech.ts';

interface SessionsProps {
  readonly speech: Speech;
  readonly sessions: readonly StoredSession[];
  readonly viewer: Viewer;
  readonly formToken: string;
}

function EndButton({
  speech,
  session,
  formToken,
}: Pick<SessionsProps, 'speech' | 'formToken'> & { readonly session: StoredSession }): JSX.Element {
  const device = session.device || speech.t('identity.sessions.unknown');
  return (
    <form method="post" action="/account/sessions/end">
      <input type="hidden" name="formToken" value={formToken} />
      <input type="hidden" name="session" value={session.sessionId} />
      <button
        type="submit"
        class="govuk-button govuk-button--secondary"
        aria-label={speech.t('identity.sessions.end.name', { device, started: speech.instant(session.startedAt) })}
      >
        {speech.t('identity.sessions.end')}
      </button>
    </form>
  );
}

function Sessions(props: SessionsProps): JSX.Element {
  const { speech, sessions, viewer, formToken } = props;
  const columns = ['device', 'started', 'used', 'act'].map((key) => ({ key, title: speech.t(`identity.sessions.${key}`) }));
  const rows = sessions.map((session) => ({
    id: session.sessionId,
    cells: {
      device: session.device || speech.t('identity.sessions.unknown'),
      started: speech.instant(session.startedAt),
      used: speech.instant(session.lastUsedAt),
      act:
        session.sessionId === viewer.sessionId ? (
          speech.t('identity.sessions.this')
        ) : (
          <EndButton speech={speech} session={session} formToken={formToken} />
        ),
    },
  }));
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('identity.sessions.title')}</h1>
      <p class="govuk-body">{speech.t('identity.sessions.intro')}</p>
      <DataTable speech={speech} caption={speech.t('identity.account.sessions')} columns={columns} rows={rows} />
      {sessions.length > 1 && (
        <form method="post" action="/account/sessions/end-others">
          <input type="hidden" name="formToken" value={formToken} />
          <button type="submit" class="govuk-button govuk-button--warning">
            {speech.t('identity.sessions.end-others')}
          </button>
        </form>
      )}
    </>
  );
}

async function showSessions(parts: IdentityHttpParts, { request, reply }: Call, viewer: Viewer): Promise<unknown> {
  const speech = parts.host.speech(request);
  const sessions = await listSessions(parts.ports, viewer);
  return parts.host.show(request, reply, {
    title: speech.t('identity.sessions.title'),
    body: <Sessions speech={speech} sessions={sessions} viewer={viewer} formToken={parts.host.formToken(request)} />,
    ...flashIn(request, speech, { ended: 'identity.sessions.ended' }),
  });
}

/** `/account/sessions` and what ends them. */
export function sessionPages(app: HttpServer, parts: IdentityHttpParts): void {
  app.get('/account/sessions', async (request, reply) => {
    const viewer = needViewer(parts, { request, reply });
    return viewer ? showSessions(parts, { request, reply }, viewer) : reply;
  });
  app.post('/account/sessions/end', async (request, reply) => {
    const viewer = needViewer(parts, { request, reply });
    if (!viewer) return reply;
    const sessionId = textIn(request.body, 'session');
    if (/^[0-9a-f-]{36}$/.test(sessionId)) await endSession(parts.ports, viewer, sessionId as SessionId);
    return reply.redirect('/account/sessions?said=ended', 303);
  });
  app.post('/account/sessions/end-others', async (request, reply) => {
    const viewer = needViewer(parts, { request, reply });
    if (!viewer) return reply;
    await endOtherSessions(parts.ports, viewer);
    return reply.redirect('/account/sessions?said=ended', 303);
  });
}
