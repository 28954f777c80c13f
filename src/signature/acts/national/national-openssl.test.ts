import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ocspRequest } from '#signature/acts/national/ask-ocsp.ts';
import { oneSignature } from '#signature/acts/national/check-national.ts';
import { askProgram, at, authorityOf, fileOf, keyOf } from '#signature/acts/national/national-story.test-support.ts';
import { nationalSignerParams, nationalSigningParams } from '#signature/domain/national/request.ts';

const absent = 'openssl was not found. Install it, or set OPENSSL_ABSENT=1 to do without this independent check.';
const found = spawnSync('openssl', ['version']).status === 0;
const waived = !found && process.env['OPENSSL_ABSENT'] === '1';
const nca = authorityOf('rsa');
const key = keyOf(nca);
const { bytes } = fileOf();
let directory = '';

const pem = (der: Uint8Array): string => new X509Certificate(der).toString();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bitim-national-'));
  const request = {
    data: Buffer.from(bytes).toString('base64'),
    signingParams: nationalSigningParams,
    signerParams: nationalSignerParams('signing', {}),
  };
  const cms = oneSignature(await askProgram(request, [key]));
  if (!cms.ok) throw new Error('not signed');
  const { holder } = key;
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'signature.p7s': cms.value,
    'file.pdf': bytes,
    'changed.pdf': Buffer.concat([bytes, Buffer.from(' ')]),
    'root.pem': pem(nca.rootDer),
    'chain.pem': pem(nca.rootDer) + pem(nca.issuingDer),
    'issuing.pem': pem(nca.issuingDer),
    'list.crl': nca.crl(at),
    'question.der': await ocspRequest({ certDer: holder.certDer, issuerDer: nca.issuingDer }),
    'answer.der': nca.ocsp(holder, at),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(directory, name), content);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

function openssl(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: directory, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

function verify(file: string): ReturnType<typeof openssl> {
  const trust = ['-CAfile', 'chain.pem', '-purpose', 'any', '-attime', String(Date.parse(at) / 1000)];
  return openssl(
    'cms',
    '-verify',
    '-cades',
    '-binary',
    '-inform',
    'DER',
    '-in',
    'signature.p7s',
    '-content',
    file,
    ...trust,
    '-out',
    'checked',
  );
}

/** The simulated authority must be one for others too, else it would only show that we agree with ourselves. */
describe('openssl, a program that is not ours', () => {
  it('openssl accepts a signature of the simulated program, and refuses it for another file', () => {
    expect(found || waived, absent).toBe(true);
    if (waived) return;
    expect(verify('file.pdf')).toMatchObject({ status: 0, said: expect.stringContaining('successful') });
    expect(verify('changed.pdf').status).not.toBe(0);
  });

  it('openssl reads our question about revocation, and believes the answers of the simulated authority', () => {
    expect(found || waived, absent).toBe(true);
    if (waived) return;
    const asked = openssl('ocsp', '-reqin', 'question.der', '-req_text', '-noverify');
    expect(asked.said).toContain(`Serial Number: ${key.holder.serial.toUpperCase()}`);
    const issuer = ['-issuer', 'issuing.pem', '-CAfile', 'root.pem', '-VAfile', 'issuing.pem'];
    expect(openssl('ocsp', '-respin', 'answer.der', ...issuer).said).toContain('Response verify OK');
    expect(openssl('crl', '-in', 'list.crl', '-inform', 'DER', '-noout', '-CAfile', 'issuing.pem').said).toContain('verify OK');
  });
});
