import { createHash, KeyObject, randomBytes, sign, webcrypto } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';
import { ok, refuse } from '#kernel/result.ts';
import { bytesToSign, encodeCades, readCades, type SignedFacts } from '#signature/acts/cades.ts';
import type { ChallengeStore } from '#signature/acts/challenge-store.ts';
import { createMemoryChallengeStore } from '#signature/acts/challenge-store.ts';
import { encodeBlockMap } from '#signature/acts/check/block-map.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { closedReport } from '#signature/acts/check/signer/signer-report.ts';
import { pdfFacts, preparePdf, sealPdf } from '#signature/acts/pades.ts';
import type { PlatformAuthority } from '#signature/acts/platform-authority.ts';
import { openPlatformAuthority } from '#signature/acts/platform-authority.ts';
import { openTimeStampAuthority, type TimeStampAuthority } from '#signature/acts/time-stamp-authority.ts';
import type { TrustAnchor } from '#signature/domain/signature-check.ts';
import type {
  Challenge,
  FileToSign,
  SignatureArtifact,
  SignatureProvider,
  Signer,
  VerificationInput,
  VerificationPolicy,
} from '#signature/domain/signature-provider.ts';
import { withProblems } from '#signature/domain/signature-report.ts';

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

/**
 * `directory` holds the authority's key; `challenges` may be shared by several processes. `since` is the day from which a new
 * authority is in date: now, unless a demonstration tells of days before its first start.
 */
export interface PlatformProviderSettings {
  readonly directory: string;
  readonly clock: Clock;
  readonly challenges?: ChallengeStore;
  readonly since?: Instant;
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

/** A key that lives for one act of signing, with its certificate. */
interface OneTimeKey {
  readonly certDer: Uint8Array;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

interface Signing {
  readonly file: FileToSign;
  readonly at: Instant;
  readonly key: OneTimeKey;
  readonly stamp: TimeStampAuthority['stamp'];
}

/** Makes a key and has it certified. It is never exported or stored, and is gone when the act ends. */
async function oneTimeKey(authority: PlatformAuthority, signer: Signer, at: Instant): Promise<OneTimeKey> {
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const certDer = await authority.issue(keys.publicKey, signer, { from: at, lifetimeMs: certificateMs });
  const key = KeyObject.from(keys.privateKey);
  return { certDer, sign: (bytes) => sign('sha256', bytes, { key, dsaEncoding: 'der' }) };
}

/** A CAdES-T over these facts: signed, and the signature stamped. */
async function stamped(
  facts: SignedFacts,
  { key, at, stamp }: Signing,
): Promise<{ readonly der: Uint8Array; readonly timeStamp: Uint8Array }> {
  const signature = key.sign(bytesToSign(facts));
  const timeStamp = await stamp(createHash('sha256').update(signature).digest(), at);
  return { der: encodeCades({ ...facts, signature, timeStamp }), timeStamp };
}

/** The same signature inside the PDF, behind those of others; nothing where the file is none that can take it. */
async function insidePdf(signing: Signing): Promise<Pick<SignatureArtifact, 'pades'>> {
  const { file, at, key } = signing;
  const copy = file.copy ?? file.bytes;
  const prepared = file.mime === 'application/pdf' ? preparePdf(copy, { reason: file.number ?? '', at }) : null;
  if (!prepared) return {};
  const { der } = await stamped({ ...(await pdfFacts(prepared)), certDer: key.certDer }, signing);
  const { increment } = sealPdf(prepared, der);
  return { pades: { after: createHash('sha256').update(copy).digest('hex'), increment } };
}

async function signOnce(signing: Signing, authority: PlatformAuthority): Promise<SignatureArtifact> {
  const { file, at, key } = signing;
  const { certDer } = key;
  const blockMap = await encodeBlockMap(file.bytes);
  const { der, timeStamp } = await stamped({ sha256: Buffer.from(file.sha256, 'hex'), certDer, signedAt: at, blockMap }, signing);
  return {
    providerId: platformProviderId,
    format: 'cades-t',
    sha256: file.sha256,
    signedAt: at,
    der,
    certDer,
    chain: [authority.certDer],
    tst: timeStamp,
    ...(await insidePdf(signing)),
  };
}

/** The platform's way of signing, with what a checker elsewhere needs of it. */
export interface PlatformProvider extends SignatureProvider {
  /** The root of this installation's certificates. */
  readonly anchor: TrustAnchor;
  readonly timeStamps: TimeStampAuthority;
}

/** The report about a signature that cannot be ours. */
async function verify(anchor: TrustAnchor, given: VerificationInput & { readonly policy: VerificationPolicy; readonly at?: Instant }) {
  const { artifact, bytes, policy, at } = given;
  const parts = readCades(artifact.der);
  if (!parts) return closedReport('signature-unreadable');
  const settings = { anchors: [anchor], ...(policy.expected ? { expected: policy.expected } : {}), ...(at === undefined ? {} : { at }) };
  const { signers, problem } = await checkCms({ cms: artifact.der, content: bytes, settings });
  const report = signers[0]?.report ?? closedReport(problem ?? 'signature-unreadable');
  const isOwn = Buffer.compare(parts.certDer, artifact.certDer) === 0 && Buffer.from(parts.sha256).toString('hex') === artifact.sha256;
  if (isOwn || report.integrity.status === 'failed') return report;
  return withProblems({ ...report, integrity: { status: 'failed', code: 'certificate-exchanged' } });
}

/**
 * The platform's own signature: a detached CAdES-T over the exact bytes of the stored file and, for a PDF, the same inside a
 * copy of it (PAdES).
 *
 * Honest about what it is: after the person has proved again who they are, the **server** makes a one-time P-256 key for
 * this one signature, certifies it for ten minutes in the person's name, signs, stamps, and destroys it. It shows that this platform
 * saw this person confirm these bytes at that time and that nothing changed since. It is not an electronic digital signature
 * under the law of Kazakhstan, and `capabilities.qualified` says so.
 *
 * Challenges live ten minutes and are used once. The moment of signing is whole seconds of the platform's clock.
 *
 * @throws When the authority's key is damaged or open to other users of the machine.
 * @example const provider = await createPlatformProvider({ directory: './data/keys', clock })
 */
export async function createPlatformProvider(settings: PlatformProviderSettings): Promise<PlatformProvider> {
  const { directory, clock, challenges = createMemoryChallengeStore(), since = clock.now() } = settings;
  const authority = await openPlatformAuthority(directory, since);
  const timeStamps = await openTimeStampAuthority(directory, authority, since);
  const anchor: TrustAnchor = { of: 'platform', certDer: authority.certDer };
  return {
    id: platformProviderId,
    capabilities: { formats: ['cades-t', 'pades-t'], needsBrowser: false, qualified: false, algorithms: ['ecdsa-p256-sha256'] },
    anchor,
    timeStamps,
    begin: async (file, signer) => {
      const sha256 = createHash('sha256').update(file.bytes).digest('hex');
      if (sha256 !== file.sha256) return refuse('signature.file-differs');
      const id = randomBytes(24).toString('base64url');
      const expiresAt = later(clock.now(), challengeMs);
      const challenge: Challenge = { id, providerId: platformProviderId, sha256, expiresAt, wants: 'confirmation' };
      await challenges.put({ challenge, signer, file });
      return ok(challenge);
    },
    complete: async (challengeId, payload) => {
      const now = clock.now();
      if (!isConfirmed(payload, now)) return refuse('signature.confirmation-needed');
      const open = await challenges.take(challengeId);
      if (!open) return refuse('signature.challenge-unknown');
      if (now > open.challenge.expiresAt) return refuse('signature.challenge-expired');
      const at = new Date(Math.floor(Date.parse(now) / 1000) * 1000).toISOString() as Instant;
      const key = await oneTimeKey(authority, open.signer, at);
      return ok(await signOnce({ file: open.file, at, key, stamp: timeStamps.stamp }, authority));
    },
    verify: (input, policy, at) => verify(anchor, { ...input, policy, ...(at === undefined ? {} : { at }) }),
  };
}
