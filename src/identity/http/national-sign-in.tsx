import { attachNational } from '#identity/acts/attach-national.ts';
import type { NationalAnswer } from '#identity/acts/national-proof.ts';
import { reauthenticate } from '#identity/acts/reauthenticate.ts';
import { signInByNational } from '#identity/acts/sign-in-by-national.ts';
import { deviceOf } from '#identity/domain/device.ts';
import { safeNext } from '#identity/domain/next-place.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { type Call, type IdentityHttpParts, type NationalDoor, needViewer, textIn } from '#identity/http/door.ts';
import type { Refusal } from '#kernel/result.ts';
import type { HttpServer } from '#platform/http/request-facts.ts';
import { ErrorSummary } from '#web/form/error-summary.tsx';
import { FieldList } from '#web/form/field-list.tsx';
import type { FieldSpec } from '#web/form/spec.ts';

/** The parts of the door with the national way in. */
export type NationalParts = IdentityHttpParts & { readonly national: NationalDoor };

const signInPath = '/sign-in/signature';
const attachPath = '/account/signature';

const passwordSpecs: readonly FieldSpec[] = [
  { name: 'password', kind: 'password', label: 'identity.field.password', autocomplete: 'current-password' },
];

function answerIn({ request }: Call): NationalAnswer {
  const { body } = request;
  return { signature: textIn(body, 'signature'), nonce: textIn(body, 'nonce'), from: request.ip };
}

async function showSignIn(
  { host, national }: NationalParts,
  { request, reply }: Call,
  refusals: readonly Refusal[] = [],
): Promise<unknown> {
  const [speech, formToken, { text: nonce }] = [host.speech(request), host.formToken(request), await national.proof.issue('sign-in')];
  const next = safeNext(textIn(request.body, 'next') || textIn(request.query, 'next'));
  const hidden = { nonce, ...(next === null ? {} : { next }) };
  const query = next === null ? '' : `?next=${encodeURIComponent(next)}`;
  return host.show(request, reply, {
    title: speech.t('identity.signature-sign-in.link'),
    islands: national.islands,
    hasErrors: refusals.length > 0,
    body: (
      <>
        <ErrorSummary speech={speech} refusals={refusals} />
        {national.box({ speech, action: signInPath, formToken, nonce, purpose: 'log-in', hidden })}
        <p class="govuk-body">
          <a class="govuk-link" href={`/sign-in${query}`}>
            {speech.t('identity.signature-sign-in.other')}
          </a>
        </p>
      </>
    ),
  });
}

async function showAttach(
  { host, national }: NationalParts,
  { request, reply }: Call,
  refusals: readonly Refusal[] = [],
): Promise<unknown> {
  const [speech, formToken, { text: nonce }] = [host.speech(request), host.formToken(request), await national.proof.issue('attach')];
  const fields = <FieldList speech={speech} specs={passwordSpecs} typed={{}} refusals={refusals} />;
  return host.show(request, reply, {
    title: speech.t('identity.signature-attach.link'),
    islands: national.islands,
    hasErrors: refusals.length > 0,
    body: (
      <>
        <ErrorSummary speech={speech} refusals={refusals} specs={passwordSpecs} />
        {national.box({ speech, action: attachPath, formToken, nonce, purpose: 'attach', hidden: { nonce }, fields })}
        <p class="govuk-body">
          <a class="govuk-link" href="/account">
            {speech.t('identity.signature-attach.back')}
          </a>
        </p>
      </>
    ),
  });
}

async function attach(parts: NationalParts, call: Call, viewer: Viewer): Promise<unknown> {
  const { ports, national, cookies } = parts;
  const known = await reauthenticate(ports, viewer, textIn(call.request.body, 'password'));
  if (!known.ok) return showAttach(parts, call, known.error);
  cookies.session.set(call.reply, known.value);
  const attached = await attachNational(ports, national.proof, { ...answerIn(call), viewer });
  if (attached.ok) return call.reply.redirect('/account?said=iin-proven', 303);
  // A refusal at the number has no field on this page.
  return showAttach(
    parts,
    call,
    attached.error.map(({ field: _none, ...refusal }) => refusal),
  );
}

/** `/sign-in/signature` and `/account/signature`: in with a national certificate, and proving one's number by it. */
export function nationalPages(app: HttpServer, parts: NationalParts): void {
  const { ports, cookies, national } = parts;
  app.get(signInPath, (request, reply) => showSignIn(parts, { request, reply }));
  app.post(signInPath, async (request, reply) => {
    const entered = await signInByNational(ports, national.proof, {
      ...answerIn({ request, reply }),
      device: deviceOf(request.headers['user-agent']),
      previousToken: cookies.session.read(request),
    });
    if (!entered.ok) return showSignIn(parts, { request, reply }, entered.error);
    cookies.session.set(reply, entered.value.token);
    return reply.redirect(safeNext(textIn(request.body, 'next')) ?? parts.home, 303);
  });
  app.get(attachPath, async (request, reply) => (needViewer(parts, { request, reply }) ? showAttach(parts, { request, reply }) : reply));
  app.post(attachPath, async (request, reply) => {
    const viewer = needViewer(parts, { request, reply });
    return viewer ? attach(parts, { request, reply }, viewer) : reply;
  });
}
