import type { Clock } from '#kernel/ports.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { AcceptParts } from '#signature/acts/national/accept-national.ts';
import { acceptNational } from '#signature/acts/national/accept-national.ts';
import { oneSignature } from '#signature/acts/national/check-national.ts';
import { beginRefusal, nationalCapabilities, nationalChallenge } from '#signature/acts/national/national-provider.ts';
import type { SigexSettings } from '#signature/acts/national/phone/sigex-service.ts';
import { awaitQrSignature, registerQr, sendQrDocument } from '#signature/acts/national/phone/sigex-service.ts';
import { verifyNational } from '#signature/acts/national/verify-national.ts';
import type { Challenge, FileToSign, SignatureArtifact, SignatureProvider, Signer } from '#signature/domain/signature-provider.ts';

/** Id of signing with a phone by QR code, as stored with each signature. */
export const sigexProviderId = 'sigex-qr';

/** Off unless an administrator gives the address of the service and the parties are told that the document passes through it. */
export interface SigexProviderSettings extends AcceptParts {
  readonly clock: Clock;
  readonly service: SigexSettings;
}

interface OpenQr {
  readonly challenge: Challenge;
  readonly signer: Signer;
  readonly content: Uint8Array;
  readonly signUrl: string;
}

const description = 'Bitim';
const mostOpen = 200;

/** What is open stays in memory: after a restart the person begins again. */
function openSignings(): {
  readonly put: (open: OpenQr) => void;
  readonly get: (id: string) => OpenQr | undefined;
  readonly end: (id: string) => void;
} {
  const open = new Map<string, OpenQr>();
  return {
    put: (one) => {
      const oldest = open.keys().next();
      if (open.size >= mostOpen && oldest.done !== true) open.delete(oldest.value);
      open.set(one.challenge.id, one);
    },
    get: (id) => open.get(id),
    end: (id) => void open.delete(id),
  };
}

async function beginQr(
  { clock, service }: SigexProviderSettings,
  file: FileToSign,
  signer: Signer,
): Promise<Result<OpenQr, readonly Refusal[]>> {
  const refusal = beginRefusal(file, signer);
  if (!refusal.ok) return refusal;
  const registered = await registerQr(service, description);
  if (!registered) return refuse('signature.phone-unavailable');
  const { qrCode, eGovMobileLaunchLink, eGovBusinessLaunchLink, dataURL, signURL } = registered;
  if (!(await sendQrDocument(service, dataURL, file))) return refuse('signature.phone-unavailable');
  const bare = nationalChallenge(file, { providerId: sigexProviderId, wants: 'phone', now: clock.now() });
  const challenge = { ...bare, request: { qrCode, eGovMobileLaunchLink, eGovBusinessLaunchLink } };
  return ok({ challenge, signer, content: file.bytes, signUrl: signURL });
}

async function completeQr(settings: SigexProviderSettings, open: OpenQr): Promise<Result<SignatureArtifact, readonly Refusal[]> | null> {
  const { challenge, signer, content, signUrl } = open;
  const text = await awaitQrSignature(settings.service, signUrl);
  if (text === null) return null;
  const cms = oneSignature(text);
  if (!cms.ok) return cms;
  const signed = { cms: cms.value, content, sha256: challenge.sha256, signer, at: settings.clock.now() };
  return acceptNational(settings, sigexProviderId, signed);
}

/**
 * Signing with a phone: a QR code is scanned with the app of the state, and the signature comes back through a private service (SIGEX).
 * The document itself passes through that service. What comes back is checked as any national signature is.
 *
 * `request` of the challenge holds the picture of the code (base64) and the links for a phone that shows the page itself. `complete` asks
 * once and may be called again until it answers something other than `signature.phone-waiting`.
 *
 * @error begin signature.file-differs · signature.own-number-missing · signature.phone-unavailable
 * @error complete signature.phone-waiting · signature.challenge-unknown · signature.challenge-expired · what `acceptNational` says
 */
export function createSigexProvider(settings: SigexProviderSettings): SignatureProvider {
  const { trust, clock } = settings;
  const signings = openSignings();
  return {
    id: sigexProviderId,
    capabilities: { ...nationalCapabilities(trust), needsBrowser: false },
    begin: async (file, signer) => {
      const begun = await beginQr(settings, file, signer);
      if (!begun.ok) return begun;
      signings.put(begun.value);
      return ok(begun.value.challenge);
    },
    complete: async (challengeId) => {
      const open = signings.get(challengeId);
      if (!open) return refuse('signature.challenge-unknown');
      const isLate = clock.now() > open.challenge.expiresAt;
      const done = isLate ? refuse('signature.challenge-expired') : await completeQr(settings, open);
      if (!done) return refuse('signature.phone-waiting');
      signings.end(challengeId);
      return done;
    },
    verify: (input, policy, at) => verifyNational(trust, { ...input, policy, ...(at === undefined ? {} : { at }) }),
  };
}
