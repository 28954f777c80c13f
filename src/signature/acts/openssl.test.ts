import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day, Instant } from '#kernel/day.ts';
import { createPlatformProvider } from '#signature/acts/platform-provider.ts';

const absent = 'openssl was not found. Install it, or set OPENSSL_ABSENT=1 to do without this independent check.';
const found = spawnSync('openssl', ['version']).status === 0;
const now = '2026-12-01T05:30:00.000Z' as Instant;
const bytes = Buffer.from('%PDF-1.7\r\nдауды реттеу туралы келісім\n');
let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bitim-openssl-'));
  const provider = await createPlatformProvider({ directory, clock: { now: () => now, today: () => '2026-12-01' as Day } });
  const file = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    mime: 'application/pdf',
    title: { kk: '', ru: '', en: '' },
  };
  const begun = await provider.begin(file, { name: 'Әбілқайырова Айгүл "Ұ"', role: 'party' });
  const done = begun.ok ? await provider.complete(begun.value.id, { reauthenticatedAt: now, method: 'password' }) : begun;
  if (!done.ok) throw new Error('not signed');
  await writeFile(join(directory, 'signature.p7s'), done.value.der);
  await writeFile(join(directory, 'authority.pem'), new X509Certificate(done.value.chain[0] ?? new Uint8Array()).toString());
  await writeFile(join(directory, 'file.pdf'), bytes);
  await writeFile(join(directory, 'changed.pdf'), Buffer.concat([bytes, Buffer.from(' ')]));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** Exit code and report of an independent check of the detached CAdES signature at the moment of signing. */
function check(file: string): { readonly status: number | null; readonly report: string } {
  const inputs = ['-inform', 'DER', '-in', 'signature.p7s', '-content', file, '-CAfile', 'authority.pem'];
  const options = ['-binary', '-purpose', 'any', '-attime', String(Date.parse(now) / 1000 + 1), '-out', 'checked'];
  const { status, stderr } = spawnSync('openssl', ['cms', '-verify', '-cades', ...inputs, ...options], {
    cwd: directory,
    encoding: 'utf8',
  });
  return { status, report: stderr };
}

const waived = !found && process.env['OPENSSL_ABSENT'] === '1';

describe('openssl, a program that is not ours', () => {
  it('openssl accepts the signature of the stored file', () => {
    expect(found || waived, absent).toBe(true);
    if (waived) return;
    expect(check('file.pdf')).toMatchObject({ status: 0, report: expect.stringContaining('successful') });
  });

  it('openssl refuses the signature for a file with one byte more', () => {
    expect(found || waived, absent).toBe(true);
    if (waived) return;
    const refused = check('changed.pdf');
    expect(refused.status).not.toBe(0);
    expect(refused.report).toContain('verification failure');
  });
});
