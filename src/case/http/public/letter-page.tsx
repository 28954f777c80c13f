import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import type { CaseWeb } from '#case/http/case-web.ts';
import type { FoundInvitation } from '#case/http/front-ports.ts';
import { readCaseCode } from '#case/http/public/case-code.ts';
import type { Refusal } from '#kernel/result.ts';
import { Notification } from '#web/components/notification.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import { FormPage } from '#web/form/form-page.tsx';
import { typedFrom } from '#web/form/read-form.ts';
import type { FieldSpec } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

const codeField: FieldSpec = {
  name: 'code',
  kind: 'text',
  label: 'welcome.letter.code',
  hint: 'welcome.letter.code.hint',
  width: 20,
  maxLength: 60,
  autocomplete: 'off',
};

/** What is told of a letter: who sent it and when. No name, no subject. */
function Genuine({ speech, found }: { readonly speech: Speech; readonly found: FoundInvitation }): JSX.Element {
  return (
    <>
      <Notification speech={speech} kind="done" text={speech.t('welcome.letter.genuine')} />
      <SummaryList
        speech={speech}
        rows={[
          { key: speech.t('welcome.letter.organisation'), value: found.organisation[speech.language] },
          { key: speech.t('welcome.letter.sent'), value: speech.day(found.sentOn) },
          { key: speech.t('welcome.letter.last-day'), value: speech.day(found.lastDay) },
        ]}
      />
      <p>{speech.t(found.isOpen ? 'welcome.letter.open' : 'welcome.letter.closed')}</p>
    </>
  );
}

interface LetterProps {
  readonly speech: Speech;
  readonly typed: string;
  readonly refusals: readonly Refusal[];
  readonly formToken: string;
  /** Undefined before anything was asked. */
  readonly found: FoundInvitation | null | undefined;
}

function LetterPage({ speech, typed, refusals, formToken, found }: LetterProps): JSX.Element {
  return (
    <>
      {found === null && (
        <Notification speech={speech} kind="problem" text={speech.t('welcome.letter.unknown')}>
          <p>{speech.t('welcome.letter.unknown.what')}</p>
        </Notification>
      )}
      {found && <Genuine speech={speech} found={found} />}
      <FormPage
        speech={speech}
        title={speech.t('welcome.letter.title')}
        intro={<p class="govuk-body-l">{speech.t('welcome.letter.lede')}</p>}
        action="/invitation"
        specs={[codeField]}
        typed={{ code: typed }}
        refusals={refusals}
        formToken={formToken}
        submit={speech.t('welcome.letter.check')}
      />
      <h2 class="govuk-heading-m">{speech.t('welcome.letter.never.title')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {(['password', 'payment', 'threat'] as const).map((thing) => (
          <li key={thing}>{speech.t(`welcome.letter.never.${thing}`)}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{speech.t('welcome.letter.answer.title')}</h2>
      <p>{speech.t('welcome.letter.answer')}</p>
    </>
  );
}

function show(
  web: CaseWeb,
  call: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  shown: Pick<LetterProps, 'typed' | 'refusals' | 'found'>,
): FastifyReply {
  const { request, reply } = call;
  const speech = web.speech(request);
  const body = <LetterPage speech={speech} formToken={web.formToken(request)} {...shown} />;
  return web.show(request, reply, { title: speech.t('welcome.letter.title'), body, hasErrors: shown.refusals.length > 0 });
}

/** So few questions that codes cannot be guessed. */
const fewAMinute = { rateLimit: { max: 10, timeWindow: 60_000 } };

/** `/invitation`: whether a letter is genuine, by the code that stands in it, without following any link. */
export function registerLetterCheck(app: FastifyInstance, web: CaseWeb): void {
  app.get('/invitation', (request, reply) => show(web, { request, reply }, { typed: '', refusals: [], found: undefined }));
  app.post('/invitation', { config: fewAMinute }, async (request, reply) => {
    const { fields } = await web.posted(request, web.viewer(request));
    const text = String(typedFrom(fields)['code'] ?? '');
    const code = readCaseCode(text);
    if (code === null) {
      const refusal = { code: text.trim() === '' ? 'web.required' : 'welcome.not-a-code', field: 'code' };
      return show(web, { request, reply }, { typed: text, refusals: [refusal], found: undefined });
    }
    return show(web, { request, reply }, { typed: text, refusals: [], found: await web.findInvitation(code) });
  });
}
