import { createHash, KeyObject, randomBytes, sign, webcrypto } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';
import { ok, refuse } from '#kernel/result.ts';
import { bytesToSign, encodeCades } from '#signature/acts/cades.ts';
import type { ChallengeStore } from '#signature/acts/challenge-store.ts';
import { createMemoryChallengeStore } from '#signature/acts/challenge-store.ts';
import type { PlatformAuthority } from '#signature/acts/platform-authority.ts';
import { openPlatformAuthority } from '#signature/acts/platform-authority.ts';
import { verifyPlatformSignature } from '#signature/acts/verify-platform-signature.ts';
import type { Challenge, SignatureArtifact, SignatureProvider, Signer } from '#signature/domain/signature-provider.ts';

/** Id of the platform's own way of signing, as stored with each signature. */
export const platformProviderId = 'platform';

const challengeMs = 10 * 60_000;
const confirmationMs = 5 * 60_000;
const certificateMs = 10 * 60_000;

/**
 * What `complete` of the platform takes: the moment at which this very person proved again who they are. The caller makes
 * it after checking the password, passkey or code; it never comes from a form.
 */
const confirmation = z.object({
  reauthenticatedAt: z.iso.datetime({ offset: false }),
  method: z.enum(['password', 'passkey', 'totp']),
});

/** `directory` holds the authority's key; `challenges` may be shared by several processes. */
export interface PlatformProviderSettings {
  readonly directory: string;
  readonly clock: Clock;
  readonly challenges?: ChallengeStore;
}

function later(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString() as Instant;
}

/** A fresh confirmation: not from the future and at most five minutes old. */
function isConfirmed(payload: unknown, now: Instant): boolean {
  const parsed = confirmation.safeParse(payload);
  if (!parsed.success) return false;
  const age = Date.parse(now) - Date.parse(parsed.data.reauthenticatedAt);
  return age >= 0 && age <= confirmationMs;
}

/** Makes a key, has it certified, signs once and lets the key go: it is never exported, stored or used again. */
async function signOnce(
  authority: PlatformAuthority,
  signer: Signer,
  file: { readonly sha256: string; readonly at: Instant },
): Promise<SignatureArtifact> {
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const certDer = await authority.issue(keys.publicKey, signer, { from: file.at, lifetimeMs: certificateMs });
  const facts = { sha256: Buffer.from(file.sha256, 'hex'), certDer, signedAt: file.at };
  const signature = sign('sha256', bytesToSign(facts), { key: KeyObject.from(keys.privateKey), dsaEncoding: 'der' });
  return {
    providerId: platformProviderId,
    format: 'cades-b',
    sha256: file.sha256,
    signedAt: file.at,
    der: encodeCades({ ...facts, signature }),
    certDer,
    chain: [authority.certDer],
  };
}

/**
 * The platform's own signature: a detached CAdES-B over the exact bytes of the stored file.
 *
 * Honest about what it is: after the person has proved again who they are, the **server** makes a one-time P-256 key for
 * this one signature, certifies it for ten minutes in the person's name, signs, and destroys it. It shows that this platform
 * saw this person confirm these bytes at that time and that nothing changed since. It is not an electronic digital signature
 * under the law of Kazakhstan, and `capabilities.qualified` says so.
 *
 * Challenges live ten minutes and are used once. The moment of signing is whole seconds of the platform's clock.
 *
 * @throws When the authority's key is damaged or open to other users of the machine.
 * @example const provider = await createPlatformProvider({ directory: './data/keys', clock })
 */
export async function createPlatformProvider(settings: PlatformProviderSettings): Promise<SignatureProvider> {
  const { directory, clock, challenges = createMemoryChallengeStore() } = settings;
  const authority = await openPlatformAuthority(directory, clock.now());
  return {
    id: platformProviderId,
    capabilities: { formats: ['cades-b'], needsBrowser: false, qualified: false, algorithms: ['ecdsa-p256-sha256'] },
    begin: async (file, signer) => {
      const sha256 = createHash('sha256').update(file.bytes).digest('hex');
      if (sha256 !== file.sha256) return refuse('signature.file-differs');
      const id = randomBytes(24).toString('base64url');
      const expiresAt = later(clock.now(), challengeMs);
      const challenge: Challenge = { id, providerId: platformProviderId, sha256, expiresAt, wants: 'confirmation' };
      await challenges.put({ challenge, signer });
      return ok(challenge);
    },
    complete: async (challengeId, payload) => {
      const now = clock.now();
      if (!isConfirmed(payload, now)) return refuse('signature.confirmation-needed');
      const open = await challenges.take(challengeId);
      if (!open) return refuse('signature.challenge-unknown');
      if (now > open.challenge.expiresAt) return refuse('signature.challenge-expired');
      const at = new Date(Math.floor(Date.parse(now) / 1000) * 1000).toISOString() as Instant;
      return ok(await signOnce(authority, open.signer, { sha256: open.challenge.sha256, at }));
    },
    verify: async (input, policy, at) =>
      verifyPlatformSignature({ ...input, policy, authorityDer: authority.certDer, ...(at === undefined ? {} : { at }) }),
  };
}
