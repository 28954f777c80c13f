import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import type { CaseWeb } from '#case/http/case-web.ts';
import type { FoundDocument } from '#case/http/front-ports.ts';
import { readCaseCode } from '#case/http/public/case-code.ts';
import type { Refusal } from '#kernel/result.ts';
import { verifyPaths } from '#signature/domain/anchor-list.ts';
import { assetPath } from '#web/assets.ts';
import { Notification } from '#web/components/notification.tsx';
import { SummaryList } from '#web/components/summary-list.tsx';
import { FieldList } from '#web/form/field-list.tsx';
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
  {
    name: 'file',
    kind: 'file',
    label: 'welcome.verify.file',
    hint: 'welcome.verify.file.hint',
    optional: true,
    accept: '.pdf,.zip,.p7m,.cms',
  },
];

/** Only script can check it, so only script shows it. */
const signatureField: readonly FieldSpec[] = [
  {
    name: 'signature',
    kind: 'file',
    label: 'welcome.verify.signature',
    hint: 'welcome.verify.signature.hint',
    optional: true,
    accept: '.p7s,.p7m,.cms,.sig',
  },
];

/** What was looked at: the file byte for byte, the file as it was before signatures were added to it, or only the code. */
interface Looked {
  readonly by: 'file' | 'original' | 'code';
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
    <div
      data-verify
      data-checker={assetPath('verify-checker.js')}
      data-anchors={verifyPaths.anchors}
      data-checking={speech.t('welcome.verify.checking')}
      data-failed={speech.t('welcome.verify.failed')}
    >
      <div data-verify-answer aria-live="polite">
        {looked && <Answer speech={speech} looked={looked} />}
      </div>
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
      >
        <div data-with-script hidden>
          <FieldList speech={speech} specs={signatureField} typed={{}} refusals={[]} />
        </div>
      </FormPage>
      <p class="govuk-hint" data-without-script>
        {speech.t('welcome.verify.private')}
      </p>
      <p class="govuk-hint" data-with-script hidden>
        {speech.t('welcome.verify.in-browser')}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={verifyPaths.verifier} download>
          {speech.t('welcome.verify.offline')}
        </a>
        <br />
        <span class="govuk-hint">{speech.t('welcome.verify.offline.why')}</span>
      </p>
    </div>
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
  return web.show(request, reply, {
    title: speech.t('welcome.verify.title'),
    body,
    hasErrors: shown.refusals.length > 0,
    islands: ['verify.js'],
  });
}

const hashes = /^[0-9a-f]{64}(?: [0-9a-f]{64}){0,3}$/;

/** Hashes that a browser worked out by itself, so that the file did not have to be sent: of the file, and of what it may have been before signatures were added. */
function hashesIn(posted: { readonly sha256: string | null; readonly fields: Readonly<Record<string, unknown>> }): readonly string[] {
  const { sha256 } = posted.fields;
  if (posted.sha256 !== null) return [posted.sha256];
  return typeof sha256 === 'string' && hashes.test(sha256) ? sha256.split(' ') : [];
}

async function lookByHash(web: CaseWeb, sha256s: readonly string[]): Promise<Looked> {
  for (const [at, sha256] of sha256s.entries()) {
    const found = await web.findDocument({ sha256 });
    if (found) return { by: at === 0 ? 'file' : 'original', found };
  }
  return { by: 'file', found: null };
}

/** So few questions that codes cannot be guessed. */
const limits = { upload: true, rateLimit: { max: 20, timeWindow: 60_000 } } as const;

/** `/verify`: whether a document was issued here, by its file or its code. With script only the hash comes here; without it the file is hashed as it streams and never kept. No content is shown. */
export function registerVerify(app: FastifyInstance, web: CaseWeb): void {
  app.get<{ readonly Querystring: { readonly code?: string } }>('/verify', (request, reply) => {
    // The code that a printed document's QR carries; looking it up waits for the button, so that nothing is asked twice.
    const typed = readCaseCode(request.query.code) ?? '';
    return show(web, { request, reply }, { typed, refusals: [], looked: null });
  });
  app.post('/verify', { config: limits }, async (request, reply) => {
    const posted = await web.hashUpload(request);
    const typed = String(typedFrom(posted.fields)['code'] ?? '');
    const sha256s = hashesIn(posted);
    if (sha256s.length > 0) return show(web, { request, reply }, { typed, refusals: [], looked: await lookByHash(web, sha256s) });
    const code = readCaseCode(typed);
    if (code === null) {
      const refusal = { code: typed.trim() === '' ? 'welcome.code-or-file' : 'welcome.not-a-code', field: 'code' };
      return show(web, { request, reply }, { typed, refusals: [refusal], looked: null });
    }
    return show(web, { request, reply }, { typed, refusals: [], looked: { by: 'code', found: await web.findDocument({ code }) } });
  });
}
