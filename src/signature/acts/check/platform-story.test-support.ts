import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day, Instant } from '#kernel/day.ts';
import { createPlatformProvider } from '#signature/acts/platform-provider.ts';
import type { TrustAnchor } from '#signature/domain/signature-check.ts';
import type { SignatureArtifact, Signer } from '#signature/domain/signature-provider.ts';

export const signedAt = '2026-12-01T05:30:00.000Z' as Instant;
export const person: Signer = { name: 'Әбілқайырова Айгүл', role: 'party', iin: '000000000000' };

/** An installation that signs at one fixed moment. */
export interface PlatformStory {
  readonly sign: (bytes: Uint8Array, signer?: Signer) => Promise<SignatureArtifact>;
  readonly stamp: (imprintSha256: Uint8Array) => Promise<Uint8Array>;
  readonly anchors: () => readonly TrustAnchor[];
  readonly close: () => Promise<void>;
}

/** Opens an installation in a folder of its own. */
export async function platformStory(): Promise<PlatformStory> {
  const directory = await mkdtemp(join(tmpdir(), 'bitim-check-'));
  const provider = await createPlatformProvider({ directory, clock: { now: () => signedAt, today: () => '2026-12-01' as Day } });
  return {
    sign: async (bytes, signer = person) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const begun = await provider.begin({ sha256, bytes, mime: 'application/pdf', title: { kk: '', ru: '', en: '' } }, signer);
      const done = begun.ok ? await provider.complete(begun.value.id, { reauthenticatedAt: signedAt, method: 'password' }) : begun;
      if (!done.ok) throw new Error(JSON.stringify(done.error));
      return done.value;
    },
    stamp: (imprint) => provider.timeStamps.stamp(imprint, signedAt),
    anchors: () => [provider.anchor],
    close: () => rm(directory, { recursive: true, force: true }),
  };
}
