import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { Instant } from '#kernel/day.ts';
import type { ArchiveRole } from '#signature/domain/archive/archive-manifest.ts';
import { isArchivePath, manifestPath, manifestStampPath, manifestText } from '#signature/domain/archive/archive-manifest.ts';

/** One file of an archive. Its name tells nothing of people. */
export interface ArchivePiece {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly role: ArchiveRole;
  /** Path of the document that it belongs to. */
  readonly of?: string;
}

export interface ArchiveContent {
  readonly number: string;
  readonly madeAt: Instant;
  readonly pieces: readonly ArchivePiece[];
  /** Makes a time stamp over this SHA-256; without it the list carries none, and a check says so. */
  readonly stamp?: (imprintSha256: Uint8Array) => Promise<Uint8Array>;
}

/** The earliest time that a ZIP can say, by whatever zone the machine keeps: the time of making stands in the manifest. */
const fixedTime = new Date(1980, 0, 1);

function hash(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/**
 * Puts files into one ZIP with a list of them all and a time stamp over the list. The same content gives the same bytes, but for
 * the time stamp.
 *
 * @throws When a path is not fit for an archive, or stands twice: both are faults of the caller.
 */
export async function caseArchive({ number, madeAt, pieces, stamp }: ArchiveContent): Promise<Uint8Array> {
  const wrong = pieces.find(({ path }, at) => !isArchivePath(path) || pieces.findIndex((other) => other.path === path) !== at);
  if (wrong) throw new Error('a path of the archive is not plain, or stands twice');
  const files = pieces.map(({ path, bytes, role, of }) => {
    const facts = { path, bytes: bytes.length, sha256: hash(bytes).toString('hex'), role };
    return of === undefined ? facts : { ...facts, of };
  });
  const manifest = new TextEncoder().encode(manifestText({ number, madeAt, files }));
  const token = await stamp?.(hash(manifest));
  const all: Record<string, Uint8Array> = { [manifestPath]: manifest, ...(token ? { [manifestStampPath]: token } : {}) };
  for (const { path, bytes } of pieces) all[path] = bytes;
  return zipSync(all, { level: 6, mtime: fixedTime });
}
