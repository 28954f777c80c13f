import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day, Instant } from '#kernel/day.ts';
import { type CadesParts, readCades } from '#signature/acts/cades.ts';
import { readNode } from '#signature/acts/check/asn1/asn1-node.ts';
import { findSignatures } from '#signature/acts/check/pdf/find-signatures.ts';
import { createPlatformProvider, type PlatformProvider } from '#signature/acts/platform-provider.ts';
import { signedCopy } from '#signature/acts/signed-copy.ts';
import { smallPdf } from '#signature/acts/small-pdf.test-support.ts';
import { asResponse } from '#signature/acts/time-stamp-authority.ts';
import type { SignatureArtifact } from '#signature/domain/signature-provider.ts';

const absent = 'openssl was not found. Install it, or set OPENSSL_ABSENT=1 to do without this independent check.';
const found = spawnSync('openssl', ['version']).status === 0;
const waived = !found && process.env['OPENSSL_ABSENT'] === '1';
const now = '2026-12-01T05:30:00.000Z' as Instant;
const bytes = smallPdf(20_000);
const names = ['Әбілқайырова Айгүл "Ұ"', 'Щербаков Фёдор Юрьевич', 'Сәрсенбаева Гүлнәр Һамитқызы'];
let directory = '';
let provider: PlatformProvider;

async function sign(copy: Uint8Array, name: string): Promise<SignatureArtifact> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { sha256, bytes, copy, mime: 'application/pdf', number: '2026-000417', title: { kk: '', ru: '', en: '' } };
  const begun = await provider.begin(file, { name, role: 'party' });
  const done = begun.ok ? await provider.complete(begun.value.id, { reauthenticatedAt: now, method: 'password' }) : begun;
  if (!done.ok) throw new Error('not signed');
  return done.value;
}

const read = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(directory, name)));

function readCadesOf(artifact: SignatureArtifact): CadesParts {
  const parts = readCades(artifact.der);
  if (!parts) throw new Error('unreadable');
  return parts;
}

const kept = (name: string, content: Uint8Array | string): Promise<void> => writeFile(join(directory, name), content);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bitim-openssl-'));
  provider = await createPlatformProvider({ directory, clock: { now: () => now, today: () => '2026-12-01' as Day } });
  const artifacts: SignatureArtifact[] = [];
  for (const name of names) artifacts.push(await sign(signedCopy(bytes, artifacts), name));
  const [first] = artifacts;
  if (!first?.tst) throw new Error('not stamped');
  await kept('signature.p7s', first.der);
  await kept('stamp.tsr', asResponse(first.tst));
  await kept('authority.pem', new X509Certificate(first.chain[0] ?? new Uint8Array()).toString());
  await kept('file.pdf', bytes);
  await kept('changed.pdf', Buffer.concat([bytes, Buffer.from(' ')]));
  const copy = signedCopy(bytes, artifacts);
  await kept('signed.pdf', copy);
  const changed = Buffer.from(copy);
  changed[5000] = (changed[5000] ?? 0) ^ 1;
  await kept('signed-changed.pdf', changed);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

interface Judged {
  readonly status: number | null;
  readonly report: string;
}

function run(program: string, args: readonly string[]): Judged {
  const { status, stderr, stdout } = spawnSync(program, args, { cwd: directory, encoding: 'utf8' });
  return { status, report: `${stdout}${stderr}` };
}

/** An independent check of a detached CAdES signature at the moment of signing. */
function checkCms(signature: string, file: string): Judged {
  const inputs = ['-inform', 'DER', '-in', signature, '-content', file, '-CAfile', 'authority.pem'];
  const options = ['-binary', '-purpose', 'any', '-attime', String(Date.parse(now) / 1000 + 1), '-out', 'checked'];
  return run('openssl', ['cms', '-verify', '-cades', ...inputs, ...options]);
}

/** An independent check of a time stamp over the bytes in a file. */
function checkStamp(over: string): Judged {
  const when = ['-attime', String(Date.parse(now) / 1000 + 1)];
  return run('openssl', ['ts', '-verify', '-in', 'stamp.tsr', '-data', over, '-CAfile', 'authority.pem', ...when]);
}

/** Each signature of a PDF taken out with the bytes that it covers, and judged by openssl. */
async function checkPdfByParts(name: string, pdf: Uint8Array): Promise<readonly (number | null)[]> {
  const judged: (number | null)[] = [];
  for (const [index, { range, contents }] of findSignatures(pdf).entries()) {
    await kept(`${name}-${index}.p7s`, readNode(contents ?? new Uint8Array()).raw);
    await kept(`${name}-${index}.covered`, Buffer.concat([pdf.subarray(0, range[1]), pdf.subarray(range[2], range[2] + range[3])]));
    judged.push(checkCms(`${name}-${index}.p7s`, `${name}-${index}.covered`).status);
  }
  return judged;
}

describe('openssl, a program that is not ours', () => {
  it('openssl accepts the signature of the stored file', () => {
    expect(found || waived, absent).toBe(true);
    if (waived) return;
    expect(checkCms('signature.p7s', 'file.pdf')).toMatchObject({ status: 0, report: expect.stringContaining('successful') });
  });

  it('openssl refuses the signature for a file with one byte more', () => {
    expect(found || waived, absent).toBe(true);
    if (waived) return;
    const refused = checkCms('signature.p7s', 'changed.pdf');
    expect(refused.status).not.toBe(0);
    expect(refused.report).toContain('verification failure');
  });

  it('openssl accepts the time stamp over the signature, and over nothing else', async () => {
    expect(found || waived, absent).toBe(true);
    if (waived) return;
    const { signature } = readCadesOf(await sign(bytes, 'Бөтен Біреу'));
    const own = await sign(bytes, 'Ғ');
    await kept('value', readCadesOf(own).signature);
    await kept('other', signature);
    await kept('stamp.tsr', asResponse(own.tst ?? new Uint8Array()));
    expect(checkStamp('value')).toMatchObject({ status: 0, report: expect.stringContaining('Verification: OK') });
    expect(checkStamp('other').status).not.toBe(0);
  });

  it('openssl accepts every signature inside the PDF, and none of them after a change', async () => {
    expect(found || waived, absent).toBe(true);
    if (waived) return;
    expect(await checkPdfByParts('good', await read('signed.pdf'))).toEqual([0, 0, 0]);
    expect(await checkPdfByParts('bad', await read('signed-changed.pdf'))).not.toContain(0);
  });
});

describe('readers of PDF that are not ours', () => {
  const poppler = spawnSync('pdfsig', ['-v']).status === 0;
  const qpdf = spawnSync('qpdf', ['--version']).status === 0;

  it(`find three good signatures and one change (judged by ${poppler ? 'pdfsig' : 'openssl, pdfsig is not installed'})`, async () => {
    if (!poppler) {
      expect(found || waived, absent).toBe(true);
      if (found) expect(await checkPdfByParts('instead', await read('signed.pdf'))).toEqual([0, 0, 0]);
      return;
    }
    const { report } = run('pdfsig', ['signed.pdf']);
    expect(report.match(/Signature is Valid/g)).toHaveLength(3);
    expect(report.match(/Not total document signed/g)).toHaveLength(2);
    expect(report.match(/- Total document signed/g)).toHaveLength(1);
    for (const name of names) expect(report.replaceAll('\\', '')).toContain(name);
    expect(run('pdfsig', ['signed-changed.pdf']).report.match(/Digest Mismatch/g)).toHaveLength(3);
  });

  it(`see nothing wrong with the form of the file (judged by ${qpdf ? 'qpdf' : 'our own reader, qpdf is not installed'})`, async () => {
    if (qpdf) expect(run('qpdf', ['--check', 'signed.pdf'])).toMatchObject({ status: 0, report: expect.not.stringContaining('WARNING') });
    else expect(findSignatures(await read('signed.pdf'))).toHaveLength(3);
  });
});
