import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { isArchivePath, manifestText, readManifest } from '#signature/domain/archive/archive-manifest.ts';

const entry = { path: 'documents/contract.pdf', bytes: 5, sha256: 'a'.repeat(64), role: 'document' } as const;
const manifest = { number: '2026-000001', madeAt: '2026-11-25T10:00:00.000Z' as Instant, files: [entry] };

describe('the list of an archive', () => {
  it('is read back as it was written, its files in the order of their paths', () => {
    const other = { ...entry, path: 'READ-ME.txt', role: 'read-me' } as const;
    expect(readManifest(manifestText({ ...manifest, files: [entry, other] }))).toEqual({ ...manifest, files: [other, entry] });
  });

  it.each([
    ['a name out of its folder', { ...entry, path: '../etc/passwd' }],
    ['a name from the root', { ...entry, path: '/documents/a.pdf' }],
    ['a name with dots in a row', { ...entry, path: 'documents/..pdf' }],
    ['a hash that is none', { ...entry, sha256: 'A'.repeat(64) }],
    ['an unknown role', { ...entry, role: 'program' }],
    ['no size', { ...entry, bytes: '5' }],
  ])('is not taken with %s', (_what, file) => {
    expect(readManifest(JSON.stringify({ format: 'urn:bitim:case-archive:1', ...manifest, files: [file] }))).toBeNull();
  });

  it('is not taken when a file stands in it twice, or when it is of another kind', () => {
    expect(readManifest(manifestText({ ...manifest, files: [entry, entry] }))).toBeNull();
    expect(readManifest(manifestText(manifest).replace('case-archive:1', 'case-archive:2'))).toBeNull();
    expect(readManifest('nothing')).toBeNull();
    expect(readManifest('null')).toBeNull();
  });

  it('names files plainly', () => {
    expect(['documents/contract.signature-1.p7s', 'READ-ME.txt', 'files/file-001.pdf'].filter((path) => !isArchivePath(path))).toEqual([]);
    expect(['', 'a/../b', 'a//b', 'a/', 'шарт.pdf', 'a b.pdf', `${'a'.repeat(201)}`].filter(isArchivePath)).toEqual([]);
  });
});
