import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { JSX } from 'preact';
import { z } from 'zod';
import type { SeenCase } from '#case/acts/read-case.ts';
import { capacityFor } from '#case/http/act-request.ts';
import type { CaseViewer, CaseWeb } from '#case/http/case-web.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { err, refuse } from '#kernel/result.ts';
import { type CasePlace, seenByViewer } from '#main/documents/notice-routes.ts';
import { ownNumbers, preparedSigning } from '#main/documents/sign-document.ts';
import { documentToSign } from '#main/documents/signing.ts';
import type { Installation } from '#main/installation.ts';
import type { Challenge, SignatureProvider } from '#signature/domain/signature-provider.ts';
import type { Speech } from '#web/speech.ts';

interface PhonePlace extends CasePlace {
  readonly Params: CasePlace['Params'] & { readonly act: string };
}

interface PhoneParts {
  readonly installation: Installation;
  readonly identity: IdentityPorts;
}

type PhoneWeb = Pick<CaseWeb, 'ports' | 'registry' | 'viewer' | 'refuse' | 'speech' | 'show' | 'formToken'>;

/** What a challenge of the phone asks a page to show. */
const shown = z.object({ qrCode: z.string(), eGovMobileLaunchLink: z.string(), eGovBusinessLaunchLink: z.string() });

function Asking({
  speech,
  action,
  formToken,
  back,
}: {
  readonly speech: Speech;
  readonly action: string;
  readonly formToken: string;
  readonly back: string;
}): JSX.Element {
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('signature.phone.title')}</h1>
      <div class="govuk-inset-text">{speech.t('signature.phone.warning')}</div>
      <form method="post" action={action}>
        <input type="hidden" name="formToken" value={formToken} />
        <button type="submit" class="govuk-button">
          {speech.t('signature.phone.begin')}
        </button>
      </form>
      <a class="govuk-link" href={back}>
        {speech.t('signature.phone.back')}
      </a>
    </>
  );
}

interface ShowingProps {
  readonly speech: Speech;
  readonly challenge: Challenge;
  readonly act: string;
  readonly formToken: string;
  /** Fields that the form of the act carries unseen. */
  readonly carried: Readonly<Record<string, string>>;
}

/** Only links that a phone's own app opens, or a page behind https. */
function isLaunchLink(href: string): boolean {
  return URL.canParse(href) && !['javascript:', 'data:', 'vbscript:'].includes(new URL(href).protocol);
}

function Showing({ speech, challenge, act, formToken, carried }: ShowingProps): JSX.Element {
  const request = shown.parse(challenge.request);
  const links = [
    ['signature.phone.mobile', request.eGovMobileLaunchLink],
    ['signature.phone.business', request.eGovBusinessLaunchLink],
  ] as const;
  return (
    <>
      <h1 class="govuk-heading-l">{speech.t('signature.phone.title')}</h1>
      <p class="govuk-body-l">{speech.t('signature.phone.scan')}</p>
      <img src={`data:image/png;base64,${request.qrCode}`} alt={speech.t('signature.phone.qr')} width={260} height={260} />
      <ul class="govuk-list">
        {links
          .filter(([, href]) => isLaunchLink(href))
          .map(([text, href]) => (
            <li key={text}>
              <a class="govuk-link" href={href} rel="noreferrer">
                {speech.t(text)}
              </a>
            </li>
          ))}
      </ul>
      <form method="post" action={act}>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="phoneChallenge" value={challenge.id} />
        {Object.entries(carried).map(([name, value]) => (
          <input type="hidden" key={name} name={name} value={value} />
        ))}
        <button type="submit" class="govuk-button">
          {speech.t('signature.phone.done')}
        </button>
      </form>
      <a class="govuk-link" href={act}>
        {speech.t('signature.phone.back')}
      </a>
    </>
  );
}

interface Wish {
  readonly viewer: CaseViewer;
  readonly seen: SeenCase;
  readonly act: string;
}

/** Registers the document for the phone; nothing goes out before this is called. */
async function begin(
  web: PhoneWeb,
  { installation, identity }: PhoneParts,
  wish: Wish & { readonly phone: SignatureProvider },
): Promise<Result<Challenge, readonly Refusal[]>> {
  const { viewer, seen, act, phone } = wish;
  const registered = web.registry.get(act);
  const me = registered ? capacityFor({ seen, registered, partyId: undefined }, web.ports.today()) : refuse('case.not-found');
  if (!me.ok) return err(me.error);
  const ready = await preparedSigning(installation, viewer, { seen, me: me.value, act });
  if (!ready.ok) return ready;
  const numbers = await ownNumbers(identity, viewer, { state: seen.state, me: me.value });
  if (numbers.iin === undefined) return refuse('signature.own-number-missing');
  const { organisation: _named, ...signer } = ready.value.signer;
  return phone.begin(ready.value.file, { ...signer, ...numbers });
}

/** Who asks, about which document; null when there is nothing to sign with a phone, which was then said. */
async function visited(
  web: PhoneWeb,
  { installation }: PhoneParts,
  at: { readonly request: FastifyRequest<PhonePlace>; readonly reply: FastifyReply },
): Promise<(Wish & { readonly phone: SignatureProvider }) | null> {
  const { request, reply } = at;
  const seen = await seenByViewer(web, request as FastifyRequest<CasePlace>, reply);
  const viewer = web.viewer(request);
  if (!seen || !viewer) return null;
  const phone = installation.national?.phone;
  const { act } = request.params;
  if (phone && documentToSign(seen.state, act)) return { viewer, seen, act, phone };
  web.refuse(request, reply, [{ code: 'case.not-found' }]);
  return null;
}

/** `/case/:caseId/sign-by-phone/:act`: asks whether the document may pass through the service, then shows the code. */
export function registerPhoneSigning(app: FastifyInstance, web: PhoneWeb, parts: PhoneParts): void {
  const path = '/case/:caseId/sign-by-phone/:act';
  app.get<PhonePlace>(path, async (request, reply) => {
    const wish = await visited(web, parts, { request, reply });
    if (!wish) return reply;
    const speech = web.speech(request);
    const back = `/case/${wish.seen.state.caseId}/do/${wish.act}`;
    const action = `/case/${wish.seen.state.caseId}/sign-by-phone/${wish.act}`;
    const body = <Asking speech={speech} action={action} formToken={web.formToken(request)} back={back} />;
    return web.show(request, reply, { title: speech.t('signature.phone.title'), body });
  });
  app.post<PhonePlace>(path, async (request, reply) => {
    const wish = await visited(web, parts, { request, reply });
    if (!wish) return reply;
    const challenge = await begin(web, parts, wish);
    if (!challenge.ok) return web.refuse(request, reply, challenge.error);
    const { state } = wish.seen;
    const version = state.agreement.settlement?.version ?? state.contract?.version ?? 0;
    const speech = web.speech(request);
    const body = (
      <Showing
        speech={speech}
        challenge={challenge.value}
        act={`/case/${state.caseId}/do/${wish.act}`}
        formToken={web.formToken(request)}
        carried={{ version: String(version), seenVersion: String(state.version) }}
      />
    );
    return web.show(request, reply, { title: speech.t('signature.phone.title'), body });
  });
}
