import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { caseArchive } from '#signature/acts/case-archive.ts';
import { readManifest } from '#signature/domain/archive/archive-manifest.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const content = {
  number: '2026-000001',
  madeAt: '2026-11-25T10:00:00.000Z' as Instant,
  pieces: [
    { path: 'documents/contract.pdf', bytes: bytes('%PDF-1.7 contract'), role: 'document' },
    { path: 'documents/contract.signature-1.p7s', bytes: bytes('signature'), role: 'signature', of: 'documents/contract.pdf' },
    { path: 'history.json', bytes: bytes('{}'), role: 'history' },
  ],
} as const;

describe('the archive of a case', () => {
  it('lists every file with its size and hash', async () => {
    const files = unzipSync(await caseArchive(content));
    const manifest = readManifest(new TextDecoder().decode(files['manifest.json']));
    expect(manifest?.files.map(({ path }) => path)).toEqual(content.pieces.map(({ path }) => path).toSorted());
    for (const { path, bytes: size, sha256 } of manifest?.files ?? []) {
      expect(files[path]?.length).toBe(size);
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('is the same for the same content, byte for byte', async () => {
    expect(Buffer.compare(await caseArchive(content), await caseArchive(content))).toBe(0);
  });

  it('carries a time stamp over its list', async () => {
    const files = unzipSync(await caseArchive({ ...content, stamp: async (imprint) => new Uint8Array(imprint) }));
    const expected = createHash('sha256')
      .update(files['manifest.json'] ?? '')
      .digest();
    expect(Buffer.compare(files['manifest.json.tst'] ?? new Uint8Array(), expected)).toBe(0);
  });

  it('is not made with a name that stands twice or leads out of it', async () => {
    const [first] = content.pieces;
    await expect(caseArchive({ ...content, pieces: [first, first] })).rejects.toThrow(/twice/);
    await expect(caseArchive({ ...content, pieces: [{ ...first, path: '../a.pdf' }] })).rejects.toThrow(/not plain/);
  });
});
