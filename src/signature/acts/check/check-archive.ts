import { unzipSync } from 'fflate';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { checkEvidence } from '#signature/acts/check/check-evidence.ts';
import { sha256Hex } from '#signature/acts/check/file-bytes.ts';
import { checkPdf } from '#signature/acts/check/pdf/pdf-signatures.ts';
import { checkTimeStamp } from '#signature/acts/check/time-stamp.ts';
import type { ArchiveManifest, ManifestEntry } from '#signature/domain/archive/archive-manifest.ts';
import { manifestPath, manifestStampPath, readManifest } from '#signature/domain/archive/archive-manifest.ts';
import type { ArchiveCheck, ArchivedFile, DetachedCheck, EvidenceCheck, FileCheck } from '#signature/domain/file-check.ts';
import type { CheckSettings } from '#signature/domain/signature-check.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const mostFiles = 2000;
const mostBytes = 400 * 1024 * 1024;

/** Unpacked files by path; null for what is no archive or would unpack into more than a machine should hold. */
function unpack(zip: Uint8Array): Files | null {
  let [count, total] = [0, 0];
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        count += 1;
        total += originalSize;
        if (count > mostFiles || total > mostBytes) throw new RangeError('the archive is too large');
        return !name.endsWith('/');
      },
    });
    return new Map(Object.entries(files));
  } catch {
    return null;
  }
}

async function compare(files: Files, entry: ManifestEntry): Promise<ArchivedFile> {
  const found = files.get(entry.path);
  const { path, bytes, sha256 } = entry;
  if (!found) return { path, bytes, sha256, check: { status: 'failed', code: 'archive-file-missing' } };
  const isSame = found.length === bytes && (await sha256Hex(found)) === sha256;
  return {
    path,
    bytes,
    sha256,
    check: isSame ? { status: 'ok', code: 'archive-file-fits' } : { status: 'failed', code: 'archive-file-differs' },
  };
}

async function unlisted(files: Files, manifest: ArchiveManifest): Promise<readonly ArchivedFile[]> {
  const known = new Set([manifestPath, manifestStampPath, ...manifest.files.map(({ path }) => path)]);
  const extra = [...files].filter(([path]) => !known.has(path));
  return Promise.all(
    extra.map(async ([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: await sha256Hex(bytes),
      check: { status: 'failed', code: 'archive-file-extra' } as const,
    })),
  );
}

async function checkStamp(files: Files, manifest: Uint8Array, settings: CheckSettings): Promise<ArchiveCheck['stamp']> {
  const token = files.get(manifestStampPath);
  if (!token) return { status: 'not-checked', code: 'no-manifest-stamp' };
  const { status, time } = await checkTimeStamp(token, manifest, settings);
  if (status.status !== 'ok') return { status: 'failed', code: 'manifest-stamp-wrong' };
  return { status: 'ok', code: 'manifest-stamped', ...(time ? { time } : {}) };
}

/** Files of one role that belong to one document, with their bytes, in the order of their names. */
function belonging(files: Files, manifest: ArchiveManifest, wanted: Pick<ManifestEntry, 'role' | 'of'>) {
  return manifest.files.flatMap(({ path, role, of, sha256 }) => {
    const bytes = files.get(path);
    return role === wanted.role && of === wanted.of && bytes ? [{ path, bytes, sha256 }] : [];
  });
}

async function checkDocument(
  files: Files,
  manifest: ArchiveManifest,
  checked: { readonly entry: ManifestEntry; readonly settings: CheckSettings },
): Promise<FileCheck | null> {
  const { entry, settings } = checked;
  const content = files.get(entry.path);
  const wanted = (role: ManifestEntry['role']) => belonging(files, manifest, { role, of: entry.path });
  const own = {
    ...settings,
    intermediates: [...(settings.intermediates ?? []), ...wanted('certificate').map(({ bytes }) => bytes)],
    revocations: [...(settings.revocations ?? []), ...wanted('validation').map(({ bytes }) => bytes)],
  };
  const cms: DetachedCheck[] = [];
  for (const { path, bytes } of wanted('signature'))
    cms.push({ path, cms: await checkCms({ cms: bytes, content: content ?? null, settings: own }) });
  const copy = wanted('signed-copy')[0];
  const pdf = copy ? await checkPdf({ pdf: copy.bytes, settings: own }) : null;
  if (!content || (cms.length === 0 && !pdf)) return null;
  const facts = { sha256: await sha256Hex(content), bytes: content.length };
  return { kind: pdf ? 'pdf' : 'detached', ...facts, cms, ...(pdf ? { pdf } : {}) };
}

/** Archive time stamps come in pairs, `<name>.json` with the text and `<name>.tst`, numbered from the oldest. */
async function checkEvidenceOf(
  files: Files,
  manifest: ArchiveManifest,
  checked: { readonly entry: ManifestEntry; readonly settings: CheckSettings },
): Promise<EvidenceCheck | null> {
  const { entry, settings } = checked;
  const records = belonging(files, manifest, { role: 'evidence', of: entry.path }).filter(({ path }) => path.endsWith('.json'));
  const content = files.get(entry.path);
  if (records.length === 0 || !content) return null;
  const stamps = records.map(({ path, bytes }) => ({
    text: new TextDecoder().decode(bytes),
    token: files.get(path.replace(/\.json$/, '.tst')) ?? new Uint8Array(),
  }));
  const signatures = await Promise.all(
    belonging(files, manifest, { role: 'signature', of: entry.path }).map(({ bytes }) => sha256Hex(bytes)),
  );
  return checkEvidence({ of: entry.path, documentSha256: await sha256Hex(content), signatures, stamps }, settings);
}

const unreadable = (code: string): ArchiveCheck => ({
  manifest: { status: 'failed', code },
  stamp: { status: 'not-checked', code: 'no-manifest-stamp' },
  files: [],
  documents: [],
  evidence: [],
});

function present<T>(found: readonly (T | null)[]): readonly T[] {
  return found.filter((one): one is T => one !== null);
}

/**
 * Checks the archive of a case: every file against the manifest, every signature against its document, and the time stamps.
 * A file that does not fit is named.
 */
export async function checkArchive(zip: Uint8Array, settings: CheckSettings): Promise<ArchiveCheck> {
  const files = unpack(zip);
  if (!files) return unreadable('archive-unreadable');
  const listed = files.get(manifestPath);
  const manifest = listed ? readManifest(new TextDecoder().decode(listed)) : null;
  if (!listed || !manifest) return unreadable('manifest-unreadable');
  const compared = [...(await Promise.all(manifest.files.map((entry) => compare(files, entry)))), ...(await unlisted(files, manifest))];
  const fits = compared.every(({ check }) => check.status === 'ok');
  const entries = manifest.files.filter(({ role }) => role === 'document');
  const documents: { readonly path: string; readonly check: FileCheck }[] = [];
  for (const entry of entries) {
    const check = await checkDocument(files, manifest, { entry, settings });
    if (check) documents.push({ path: entry.path, check });
  }
  return {
    manifest: fits ? { status: 'ok', code: 'manifest-fits' } : { status: 'failed', code: 'manifest-differs' },
    stamp: await checkStamp(files, listed, settings),
    number: manifest.number,
    madeAt: manifest.madeAt,
    files: compared,
    documents,
    evidence: present(await Promise.all(entries.map((entry) => checkEvidenceOf(files, manifest, { entry, settings })))),
  };
}
