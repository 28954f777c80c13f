import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';
import type { Json, Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { ChallengeStore } from '#signature/acts/challenge-store.ts';
import { createMemoryChallengeStore } from '#signature/acts/challenge-store.ts';
import type { AcceptParts } from '#signature/acts/national/accept-national.ts';
import { acceptNational } from '#signature/acts/national/accept-national.ts';
import type { NationalTrust } from '#signature/acts/national/check-national.ts';
import { oneSignature } from '#signature/acts/national/check-national.ts';
import { verifyNational } from '#signature/acts/national/verify-national.ts';
import type { NationalRequest } from '#signature/domain/national/request.ts';
import { nationalSignerParams, nationalSigningParams } from '#signature/domain/national/request.ts';
import type { Challenge, FileToSign, SignatureCapabilities, SignatureProvider, Signer } from '#signature/domain/signature-provider.ts';

/** Id of the national way of signing, as stored with each signature. */
export const nationalProviderId = 'national';

const challengeMs = 10 * 60_000;
/** Each waits with the whole document; more people than this do not sign within ten minutes. */
const mostChallenges = 200;

/** `challenges` may be shared by several processes. */
export interface NationalProviderSettings extends AcceptParts {
  readonly clock: Clock;
  readonly challenges?: ChallengeStore;
}

/** Whether signatures by these anchors are electronic digital signatures of the national authority. */
export function areNational({ anchors }: NationalTrust): boolean {
  return anchors.length > 0 && anchors.every(({ of }) => of === 'national');
}

/** What this way of signing can do. With simulated anchors it is not qualified, whatever else is true of it. */
export function nationalCapabilities(trust: NationalTrust): SignatureCapabilities {
  const algorithms = ['rsa-sha256', 'gost-2015-512'];
  return { formats: ['cades-b', 'cades-t'], needsBrowser: true, qualified: areNational(trust), algorithms };
}

/**
 * Why nobody can be asked to sign: a certificate is compared by number, so a number must be known.
 *
 * @error signature.file-differs · signature.own-number-missing
 */
export function beginRefusal({ bytes, sha256 }: FileToSign, { iin, bin }: Signer): Result<null, readonly Refusal[]> {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return refuse('signature.file-differs');
  return iin === undefined && bin === undefined ? refuse('signature.own-number-missing') : ok(null);
}

/** A challenge of one of the ways that end in a national certificate. */
export function nationalChallenge(file: FileToSign, given: Pick<Challenge, 'providerId' | 'wants'> & { readonly now: Instant }): Challenge {
  const { now, ...rest } = given;
  const expiresAt = new Date(Date.parse(now) + challengeMs).toISOString() as Instant;
  return { id: randomBytes(24).toString('base64url'), sha256: file.sha256, expiresAt, ...rest };
}

function requestFor(file: FileToSign, signer: Signer, trust: NationalTrust): NationalRequest & Json {
  const signerParams = nationalSignerParams('signing', signer, !areNational(trust));
  return { data: Buffer.from(file.bytes).toString('base64'), signingParams: nationalSigningParams, signerParams: { ...signerParams } };
}

/**
 * Signing with a certificate of the National Certification Authority: the signer's own program (NCALayer) signs in the signer's browser, the
 * key never leaves it. A detached CMS over the exact bytes of the stored file comes back, is checked here for this moment, and where
 * another verifier is set up, by that too; when the two disagree nothing is taken.
 *
 * Closing the program's window leaves the challenge open; every other answer uses it up.
 *
 * @error begin signature.file-differs · signature.own-number-missing
 * @error complete signature.challenge-unknown · signature.challenge-expired · what `oneSignature` and `acceptNational` say
 */
export function createNationalProvider(settings: NationalProviderSettings): SignatureProvider {
  const { trust, clock, challenges = createMemoryChallengeStore(mostChallenges) } = settings;
  return {
    id: nationalProviderId,
    capabilities: nationalCapabilities(trust),
    begin: async (file, signer) => {
      const refusal = beginRefusal(file, signer);
      if (!refusal.ok) return refusal;
      const bare = nationalChallenge(file, { providerId: nationalProviderId, wants: 'browser-program', now: clock.now() });
      await challenges.put({ challenge: bare, signer, file });
      return ok({ ...bare, request: requestFor(file, signer, trust) });
    },
    complete: async (challengeId, payload) => {
      const cms = oneSignature(payload);
      if (!cms.ok && cms.error.some(({ code }) => code === 'signature.cancelled')) return cms;
      const open = await challenges.take(challengeId);
      if (open?.challenge.providerId !== nationalProviderId) return refuse('signature.challenge-unknown');
      const at = clock.now();
      if (at > open.challenge.expiresAt) return refuse('signature.challenge-expired');
      if (!cms.ok) return cms;
      const { file, signer } = open;
      const signed = { cms: cms.value, content: file.bytes, sha256: file.sha256, signer, at };
      return acceptNational(settings, nationalProviderId, signed);
    },
    verify: (input, policy, at) => verifyNational(trust, { ...input, policy, ...(at === undefined ? {} : { at }) }),
  };
}
