import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day, Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { bytesToSign, encodeCades, readCades } from '#signature/acts/cades.ts';
import { createPlatformProvider } from '#signature/acts/platform-provider.ts';
import type { FileToSign, SignatureArtifact, SignatureProvider, Signer } from '#signature/domain/signature-provider.ts';
import { reportLines } from '#signature/domain/signature-report.ts';
import { speechFor } from '#web/text/tree-speech.ts';

let now = '2026-12-01T05:30:00.250Z' as Instant;
const clock: Clock = { now: () => now, today: () => '2026-12-01' as Day };
const minutes = (count: number): Instant => new Date(Date.parse('2026-12-01T05:30:00.250Z') + count * 60_000).toISOString() as Instant;

const bytes = Buffer.from('%PDF-1.7 дауды реттеу туралы келісім');
const file: FileToSign = {
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes,
  mime: 'application/pdf',
  title: { kk: 'Келісім', ru: 'Соглашение', en: 'Settlement' },
};
const signer: Signer = {
  name: 'Әбілқайырова "Айгүл" Ұлықбекқызы, O=\\Һ+#',
  role: 'representative',
  iin: '000000000000',
  organisation: 'ЖШС "ҮЛГІ" қаласы',
  bin: '111111111111',
};

function allowed<Value>(result: Result<Value, readonly Refusal[]>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function codesOf(result: Result<unknown, readonly Refusal[]>): readonly string[] {
  return result.ok ? [] : result.error.map(({ code }) => code);
}

async function signWith(by: SignatureProvider, who: Signer = signer): Promise<SignatureArtifact> {
  const challenge = allowed(await by.begin(file, who));
  return allowed(await by.complete(challenge.id, { reauthenticatedAt: now, method: 'password' }));
}

let directory = '';
let provider: SignatureProvider;
let artifact: SignatureArtifact;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bitim-signature-'));
  provider = await createPlatformProvider({ directory, clock });
  artifact = await signWith(provider);
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('a signature by the platform', () => {
  it('is reported line by line, with what was not checked said aloud', async () => {
    const report = await provider.verify({ artifact, bytes }, { expected: signer });
    expect(Object.fromEntries(reportLines.map((line) => [line, `${report[line].status} ${report[line].code}`]))).toEqual({
      integrity: 'ok intact',
      chain: 'ok issued-here',
      usage: 'ok usage-signing',
      validity: 'ok valid-then',
      revocation: 'not-checked short-lived',
      timeStamp: 'ok time-stamped',
      identity: 'ok identity-matches',
    });
    expect(report.problems).toEqual([]);
    expect(report.level).toBe('platform-certificate');
    expect(provider.capabilities.qualified).toBe(false);
  });

  it('names the signer letter for letter, quotation marks and backslashes included', async () => {
    const report = await provider.verify({ artifact, bytes }, {});
    expect(report.identity.certified).toEqual(signer);
    expect(report.identity.status).toBe('not-checked');
  });

  it('puts every part of the name into a part of its own', () => {
    const { subject } = new X509Certificate(artifact.certDer);
    expect(subject.split('\n')).toHaveLength(6);
    expect(subject).not.toContain(' + ');
  });

  it('has a certificate for signing only, of ten minutes, for a key used once', async () => {
    const certificate = new X509Certificate(artifact.certDer);
    expect(certificate.ca).toBe(false);
    expect(certificate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.36']);
    expect(Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)).toBe(600_000);
    const again = new X509Certificate((await signWith(provider)).certDer);
    expect(again.publicKey.equals(certificate.publicKey)).toBe(false);
    expect(again.serialNumber).not.toBe(certificate.serialNumber);
  });

  it('finds any one changed byte of the file', async () => {
    for (const at of bytes.keys()) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const report = await provider.verify({ artifact, bytes: changed }, { expected: signer });
      expect(report.problems).toEqual(['file-changed']);
    }
  });

  it('finds one changed byte anywhere along the signature', { timeout: 60_000 }, async () => {
    for (let at = 0; at < artifact.der.length; at += 3) {
      const der = new Uint8Array(artifact.der);
      der[at] = (der[at] ?? 0) ^ 1;
      const report = await provider.verify({ artifact: { ...artifact, der }, bytes }, { expected: signer });
      expect(report.problems, `byte ${at}`).not.toEqual([]);
    }
  });

  it('is unreadable, never an exception, when it is cut, lengthened or noise', async () => {
    const noise = Array.from({ length: 300 }, (_, length) => new Uint8Array(randomBytes(length)));
    const cut = Array.from({ length: 50 }, (_, step) => artifact.der.slice(0, step * 20));
    for (const der of [...noise, ...cut, Buffer.concat([artifact.der, Buffer.from([0])])]) {
      const report = await provider.verify({ artifact: { ...artifact, der }, bytes }, { expected: signer });
      expect(report.problems).toEqual(['signature-unreadable']);
      expect(report.level).toBe('unknown');
    }
  });

  it('is not taken for one of another platform', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'bitim-signature-'));
    const other = await createPlatformProvider({ directory: elsewhere, clock });
    const report = await other.verify({ artifact, bytes }, { expected: signer });
    await rm(elsewhere, { recursive: true });
    expect(report.problems).toEqual(['issuer-unknown', 'time-stamp-issuer-unknown']);
    expect(report.level).toBe('unknown');
  });

  it.each<[string, Partial<Signer>]>([
    ['name', { name: 'Әбілқайырова Айгүл' }],
    ['identity number', { iin: '000000000001' }],
    ['organisation', { bin: '222222222222' }],
    ['role', { role: 'mediator' }],
  ])('of a person with another %s is refused', async (_, expected) => {
    const report = await provider.verify({ artifact, bytes }, { expected: { ...signer, ...expected } });
    expect(report.problems).toEqual(['identity-differs']);
  });

  it('with the certificate of somebody else beside it is refused', async () => {
    const other = await signWith(provider, { ...signer, name: 'Бөтен Біреу' });
    const report = await provider.verify({ artifact: { ...artifact, certDer: other.certDer }, bytes }, { expected: signer });
    expect(report.problems).toEqual(['certificate-exchanged']);
  });

  it('with the certificate of somebody else inside it is refused', async () => {
    const other = await signWith(provider, { ...signer, name: 'Бөтен Біреу' });
    const parts = readCades(artifact.der);
    if (!parts) throw new Error('unreadable');
    const der = encodeCades({ ...parts, certDer: other.certDer });
    const report = await provider.verify({ artifact: { ...artifact, der, certDer: other.certDer }, bytes }, {});
    expect(report.problems).toEqual(['signature-wrong']);
  });

  it('is in date at its own moment, and out of date before and after', async () => {
    const statuses = await Promise.all(
      ['2026-12-01T05:29:59.000Z', '2026-12-01T05:30:00.000Z', '2026-12-01T05:40:00.000Z', '2026-12-01T05:40:01.000Z'].map(
        async (at) => (await provider.verify({ artifact, bytes }, {}, at as Instant)).validity.code,
      ),
    );
    expect(statuses).toEqual(['not-yet-valid', 'valid-then', 'valid-then', 'expired']);
  });

  it('is checked in the same way after a restart, by the same authority', async () => {
    const restarted = await createPlatformProvider({ directory, clock });
    expect((await restarted.verify({ artifact, bytes }, { expected: signer })).problems).toEqual([]);
  });

  it('has words in three languages for every line that can be reported', async () => {
    const codes = [
      'intact',
      'file-changed',
      'certificate-exchanged',
      'signature-wrong',
      'signature-unreadable',
      'issued-here',
      'issuer-unknown',
    ];
    const more = [
      'valid-then',
      'not-yet-valid',
      'expired',
      'short-lived',
      'no-time-stamp',
      'identity-matches',
      'identity-differs',
      'identity-not-compared',
    ];
    for (const language of ['kk', 'ru', 'en'] as const) {
      const { t } = speechFor(language);
      for (const line of reportLines) expect(t(`signature.line.${line}`)).not.toBe('');
      for (const code of [...codes, ...more]) expect(t(`signature.check.${code}`)).not.toBe('');
      expect(t('signature.level.platform-certificate')).toMatch(/ЭЦҚ|ЭЦП|EDS/);
    }
  });
});

describe('signing', () => {
  it('is refused for bytes that do not have the given hash', async () => {
    expect(codesOf(await provider.begin({ ...file, bytes: Buffer.from('басқа') }, signer))).toEqual(['signature.file-differs']);
  });

  it('is refused without a fresh confirmation, and the person may confirm again', async () => {
    const { id } = allowed(await provider.begin(file, signer));
    const confirmed = (reauthenticatedAt: string): unknown => ({ reauthenticatedAt, method: 'passkey' });
    for (const payload of [
      undefined,
      {},
      'yes',
      confirmed('soon'),
      confirmed(minutes(-6)),
      confirmed(minutes(1)),
      { reauthenticatedAt: now, method: 'trust' },
    ]) {
      expect(codesOf(await provider.complete(id, payload))).toEqual(['signature.confirmation-needed']);
    }
    expect((await provider.complete(id, confirmed(minutes(-4)))).ok).toBe(true);
  });

  it('happens once for each challenge', async () => {
    const { id } = allowed(await provider.begin(file, signer));
    const both = await Promise.all([1, 2].map(() => provider.complete(id, { reauthenticatedAt: now, method: 'totp' })));
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(codesOf(await provider.complete(id, { reauthenticatedAt: now, method: 'totp' }))).toEqual(['signature.challenge-unknown']);
  });

  it('is refused ten minutes after it was begun', async () => {
    const { id } = allowed(await provider.begin(file, signer));
    now = minutes(11);
    const late = await provider.complete(id, { reauthenticatedAt: now, method: 'password' });
    now = minutes(0);
    expect(codesOf(late)).toEqual(['signature.challenge-expired']);
  });

  it('signs the attributes of CAdES in the order of DER', () => {
    const parts = readCades(artifact.der);
    expect(parts?.signedAt).toBe('2026-12-01T05:30:00.000Z');
    const signed = bytesToSign({ sha256: Buffer.from(file.sha256, 'hex'), certDer: artifact.certDer, signedAt: artifact.signedAt });
    expect(signed[0]).toBe(0x31);
    expect(Buffer.from(signed).includes(createHash('sha256').update(artifact.certDer).digest())).toBe(true);
    expect(Buffer.from(signed).includes(Buffer.from(file.sha256, 'hex'))).toBe(true);
  });
});

describe('the authority of the platform', () => {
  it('keeps its key in a file that only its owner reads, and writes no other key', async () => {
    const folder = join(directory, 'platform-authority');
    expect((await readdir(folder)).sort()).toEqual(['certificate.pem', 'key.pem', 'time-stamps']);
    expect((await stat(join(folder, 'key.pem'))).mode & 0o777).toBe(0o600);
    expect(await readdir(directory)).toEqual(['platform-authority']);
    const stamps = join(folder, 'time-stamps');
    for (const name of await readdir(stamps)) {
      expect((await readdir(join(stamps, name))).sort()).toEqual(['certificate.der', 'key.pem']);
      expect((await stat(join(stamps, name, 'key.pem'))).mode & 0o777).toBe(0o600);
    }
  });

  it('makes a new key for time stamps when less than a year is left, and keeps the old certificate', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'bitim-signature-'));
    const early = await createPlatformProvider({ directory: fresh, clock });
    const stamped = await signWith(early);
    const later: Clock = { now: () => '2029-03-01T00:00:00.000Z' as Instant, today: () => '2029-03-01' as Day };
    const renewed = await createPlatformProvider({ directory: fresh, clock: later });
    expect(renewed.timeStamps.certificates()).toHaveLength(2);
    expect(renewed.timeStamps.notAfter() > early.timeStamps.notAfter()).toBe(true);
    expect((await renewed.verify({ artifact: stamped, bytes }, { expected: signer })).problems).toEqual([]);
    await rm(fresh, { recursive: true });
  });

  it('starts after a kill that left half a key behind', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'bitim-signature-'));
    await mkdir(join(fresh, 'platform-authority.half'), { recursive: true });
    const started = await createPlatformProvider({ directory: fresh, clock });
    await mkdir(join(fresh, 'platform-authority', 'time-stamps', '.2026-12-01-half'), { recursive: true });
    const again = await createPlatformProvider({ directory: fresh, clock });
    expect(again.timeStamps.certificates()).toEqual(started.timeStamps.certificates());
    await rm(fresh, { recursive: true });
  });

  it('does not start with a key that others may read', async () => {
    const key = join(directory, 'platform-authority', 'key.pem');
    await chmod(key, 0o644);
    await expect(createPlatformProvider({ directory, clock })).rejects.toThrow('0600');
    await chmod(key, 0o600);
  });

  it('is one and the same for programs that start at once', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'bitim-signature-'));
    const started = await Promise.all([1, 2, 3, 4].map(() => createPlatformProvider({ directory: fresh, clock })));
    const chains = await Promise.all(started.map(async (each) => Buffer.from((await signWith(each)).chain[0] ?? []).toString('hex')));
    expect(new Set(chains).size).toBe(1);
    expect(await readdir(fresh)).toEqual(['platform-authority']);
    await rm(fresh, { recursive: true });
  });
});
