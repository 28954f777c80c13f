import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import { readCase, type SeenCase } from '#case/acts/read-case.ts';
import type { CaseWeb } from '#case/http/case-web.ts';
import { type CaseId, isUuid } from '#kernel/id.ts';
import { ActionButton } from '#web/components/primary-action.tsx';
import type { Speech } from '#web/speech.ts';

interface CaseRoute {
  readonly Params: { readonly caseId: string };
}

interface AfterProps {
  readonly speech: Speech;
  readonly caseId: string;
  readonly number: string;
}

/** The application is a case now; nothing has gone out yet. */
function SentPage({ speech, caseId, number }: AfterProps): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('welcome.sent.title')}</h1>
      <p class="govuk-body-l">{speech.t('case.page.number', { number })}</p>
      <p>{speech.t('welcome.sent.nothing-out')}</p>
      <p>{speech.t('welcome.sent.next')}</p>
      <ActionButton act={{ text: speech.t('welcome.sent.invite'), href: `/case/${caseId}/do/send-invitation` }} />
      <p>
        <a class="govuk-link" href={`/case/${caseId}`}>
          {speech.t('welcome.sent.case')}
        </a>
      </p>
    </>
  );
}

/** After an alarming answer: what happens, who reads it, where help is, what the law asks. */
function SafetyPage({ speech, caseId, number }: AfterProps): JSX.Element {
  return (
    <>
      <span class="govuk-caption-l">{speech.t('case.page.number', { number })}</span>
      <h1 class="govuk-heading-l">{speech.t('case.safety-page.title')}</h1>
      <p class="govuk-body-l">{speech.t('case.safety-page.lede')}</p>
      <h2 class="govuk-heading-m">{speech.t('case.safety-page.help.title')}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {['102', '112', '111'].map((line) => (
          <li key={line}>
            <a class="govuk-link" href={`tel:${line}`}>
              {speech.t(`case.safety-page.help.${line}`)}
            </a>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{speech.t('case.safety-page.now.title')}</h2>
      {(['now', 'private', 'contact', 'device', 'stop'] as const).map((part) => (
        <p key={part}>{speech.t(`case.safety-page.${part}`)}</p>
      ))}
      <h2 class="govuk-heading-m">{speech.t('welcome.safety.law.title')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {(['child', 'order', 'voluntary'] as const).map((part) => (
          <li key={part}>{speech.t(`welcome.safety.law.${part}`)}</li>
        ))}
      </ul>
      <p>
        <a class="govuk-link" href={`/case/${caseId}`}>
          {speech.t('case.page.back')}
        </a>
      </p>
    </>
  );
}

/** Whether one of the reader's own parties gave an alarming answer that nobody has looked at yet. */
function hasOpenAlarm({ state, capacities }: SeenCase): boolean {
  return capacities.some((me) => {
    const safety = 'partyId' in me ? state.safety[me.partyId] : undefined;
    return safety?.hasAlarm === true && safety.outcome === null;
  });
}

async function seenBy(web: CaseWeb, request: FastifyRequest<CaseRoute>, reply: FastifyReply): Promise<SeenCase | null> {
  const viewer = web.viewer(request);
  if (!viewer) {
    reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    return null;
  }
  const { caseId } = request.params;
  const seen = isUuid(caseId) ? await readCase(web.ports, viewer, caseId as CaseId) : null;
  if (seen?.ok) return seen.value;
  web.refuse(request, reply, [{ code: 'case.not-found' }]);
  return null;
}

/** Where an applicant arrives after sending: `/case/:caseId/sent`, or `/case/:caseId/safety` after an alarming answer. */
export function registerAfterSending(app: FastifyInstance, web: CaseWeb): void {
  app.get<CaseRoute>('/case/:caseId/sent', async (request, reply) => {
    const seen = await seenBy(web, request, reply);
    if (!seen) return reply;
    if (hasOpenAlarm(seen)) return reply.redirect(`/case/${seen.state.caseId}/safety`, 303);
    const speech = web.speech(request);
    const { caseId, number } = seen.state;
    return web.show(request, reply, {
      title: speech.t('welcome.sent.title'),
      body: <SentPage speech={speech} caseId={caseId} number={number} />,
    });
  });
  app.get<CaseRoute>('/case/:caseId/safety', async (request, reply) => {
    const seen = await seenBy(web, request, reply);
    if (!seen) return reply;
    if (!hasOpenAlarm(seen)) return reply.redirect(`/case/${seen.state.caseId}`, 303);
    const speech = web.speech(request);
    const { caseId, number } = seen.state;
    return web.show(request, reply, {
      title: speech.t('case.safety-page.title'),
      body: <SafetyPage speech={speech} caseId={caseId} number={number} />,
      quickExit: true,
    });
  });
}
