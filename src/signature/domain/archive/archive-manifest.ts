import type { Instant } from '#kernel/day.ts';

/** What a file of the archive is. `of` names the document that a signature, copy, stamp or proof belongs to. */
export type ArchiveRole =
  | 'document'
  | 'signature'
  | 'signed-copy'
  | 'time-stamp'
  | 'certificate'
  | 'validation'
  | 'evidence'
  | 'history'
  | 'read-me'
  | 'verifier';

export interface ManifestEntry {
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly role: ArchiveRole;
  readonly of?: string;
}

/** The list of everything in an archive of a case. */
export interface ArchiveManifest {
  readonly number: string;
  readonly madeAt: Instant;
  readonly files: readonly ManifestEntry[];
}

export const manifestPath = 'manifest.json';
export const manifestStampPath = 'manifest.json.tst';

const format = 'urn:bitim:case-archive:1';
const roles: ReadonlySet<string> = new Set<ArchiveRole>([
  'document',
  'signature',
  'signed-copy',
  'time-stamp',
  'certificate',
  'validation',
  'evidence',
  'history',
  'read-me',
  'verifier',
]);
const plainPath = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:[./][A-Za-z0-9_-]+)*$/;
const hash = /^[0-9a-f]{64}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Whether a name may stand in an archive: letters, digits, hyphens; never a way out of the folder. */
export function isArchivePath(path: string): boolean {
  return path.length <= 200 && plainPath.test(path);
}

/** The text of a manifest, files in the order of their paths, for people to read too. */
export function manifestText({ number, madeAt, files }: ArchiveManifest): string {
  const sorted = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  return `${JSON.stringify({ format, number, madeAt, files: sorted }, null, 2)}\n`;
}

function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { path, bytes, sha256, role, of } = value as Partial<Record<keyof ManifestEntry, unknown>>;
  const isNamed = typeof path === 'string' && isArchivePath(path) && typeof role === 'string' && roles.has(role);
  const isMeasured = Number.isSafeInteger(bytes) && typeof sha256 === 'string' && hash.test(sha256);
  return isNamed && isMeasured && (of === undefined || typeof of === 'string');
}

/** Reads a manifest; null for anything that is not one, or that names a file twice. */
export function readManifest(text: string): ArchiveManifest | null {
  try {
    const read = JSON.parse(text) as Partial<Record<'format' | 'number' | 'madeAt' | 'files', unknown>> | null;
    if (read?.format !== format || typeof read.number !== 'string' || typeof read.madeAt !== 'string') return null;
    if (!instant.test(read.madeAt) || !Array.isArray(read.files) || !read.files.every(isEntry)) return null;
    const files: readonly ManifestEntry[] = read.files;
    if (new Set(files.map(({ path }) => path)).size !== files.length) return null;
    return { number: read.number, madeAt: read.madeAt as Instant, files };
  } catch {
    return null;
  }
}
