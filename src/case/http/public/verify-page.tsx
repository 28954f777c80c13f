import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import type { CaseWeb } from '#case/http/case-web.ts';
import type { FoundDocument } from '#case/http/front-ports.ts';
import { readCaseCode } from '#case/http/public/case-code.ts';
import type { Refusal } from '#kernel/result.ts';
import { Notification } from '#web/components/notification.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import { FormPage } from '#web/form/form-page.tsx';
import { typedFrom } from '#web/form/read-form.ts';
import type { FieldSpec } from '#web/form/spec.ts';
import type { Speech } from '#web/speech.ts';

const fields: readonly FieldSpec[] = [
  {
    name: 'code',
    kind: 'text',
    label: 'welcome.verify.code',
    hint: 'welcome.verify.code.hint',
    optional: true,
    width: 20,
    maxLength: 60,
    autocomplete: 'off',
  },
  { name: 'file', kind: 'file', label: 'welcome.verify.file', hint: 'welcome.verify.file.hint', optional: true, accept: '.pdf' },
];

/** What was looked at: the file byte for byte, or only the code. */
interface Looked {
  readonly by: 'file' | 'code';
  readonly found: FoundDocument | null;
}

interface VerifyProps {
  readonly speech: Speech;
  readonly typed: string;
  readonly refusals: readonly Refusal[];
  readonly formToken: string;
  readonly looked: Looked | null;
}

function Answer({ speech, looked: { by, found } }: { readonly speech: Speech; readonly looked: Looked }): JSX.Element {
  if (!found) {
    return (
      <Notification speech={speech} kind="problem" text={speech.t(`welcome.verify.unknown-${by}`)}>
        <p>{speech.t(`welcome.verify.unknown-${by}.what`)}</p>
      </Notification>
    );
  }
  return (
    <>
      <Notification speech={speech} kind="done" text={speech.t(`welcome.verify.found-${by}`)}>
        {by === 'code' && <p>{speech.t('welcome.verify.found-code.what')}</p>}
      </Notification>
      <SummaryList
        speech={speech}
        rows={[
          { key: speech.t('welcome.verify.number'), value: found.number },
          { key: speech.t('welcome.verify.kind'), value: speech.t(`welcome.verify.kind.${found.kind}`) },
          { key: speech.t('welcome.verify.issued'), value: speech.day(found.issuedOn) },
        ]}
      />
    </>
  );
}

function VerifyPage({ speech, typed, refusals, formToken, looked }: VerifyProps): JSX.Element {
  return (
    <>
      {looked && <Answer speech={speech} looked={looked} />}
      <FormPage
        speech={speech}
        title={speech.t('welcome.verify.title')}
        intro={<p class="govuk-body-l">{speech.t('welcome.verify.lede')}</p>}
        action="/verify"
        specs={fields}
        typed={{ code: typed }}
        refusals={refusals}
        formToken={formToken}
        submit={speech.t('welcome.verify.check')}
      />
      <p class="govuk-hint">{speech.t('welcome.verify.private')}</p>
    </>
  );
}

function show(
  web: CaseWeb,
  call: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  shown: Pick<VerifyProps, 'typed' | 'refusals' | 'looked'>,
): FastifyReply {
  const { request, reply } = call;
  const speech = web.speech(request);
  const body = <VerifyPage speech={speech} formToken={web.formToken(request)} {...shown} />;
  return web.show(request, reply, { title: speech.t('welcome.verify.title'), body, hasErrors: shown.refusals.length > 0 });
}

/** So few questions that codes cannot be guessed. */
const limits = { upload: true, rateLimit: { max: 20, timeWindow: 60_000 } } as const;

/** `/verify`: whether a document was issued here, by its file or its code. The file is hashed as it streams and never kept; no content is shown. */
export function registerVerify(app: FastifyInstance, web: CaseWeb): void {
  app.get<{ readonly Querystring: { readonly code?: string } }>('/verify', (request, reply) => {
    // The code that a printed document's QR carries; looking it up waits for the button, so that nothing is asked twice.
    const typed = readCaseCode(request.query.code) ?? '';
    return show(web, { request, reply }, { typed, refusals: [], looked: null });
  });
  app.post('/verify', { config: limits }, async (request, reply) => {
    const posted = await web.hashUpload(request);
    const typed = String(typedFrom(posted.fields)['code'] ?? '');
    if (posted.sha256 !== null) {
      const found = await web.findDocument({ sha256: posted.sha256 });
      return show(web, { request, reply }, { typed, refusals: [], looked: { by: 'file', found } });
    }
    const code = readCaseCode(typed);
    if (code === null) {
      const refusal = { code: typed.trim() === '' ? 'welcome.code-or-file' : 'welcome.not-a-code', field: 'code' };
      return show(web, { request, reply }, { typed, refusals: [refusal], looked: null });
    }
    return show(web, { request, reply }, { typed, refusals: [], looked: { by: 'code', found: await web.findDocument({ code }) } });
  });
}
