import { describe, expect, it } from 'vitest';
import { readCertificateFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { encodeBlockMap } from '#signature/acts/check/block-map.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { certify, extension } from '#signature/acts/check/made/made-certificate.test-support.ts';
import type { Given } from '#signature/acts/check/made/made-check.test-support.ts';
import { check, content, holder, person, problems, report, root, settings } from '#signature/acts/check/made/made-check.test-support.ts';
import { attribute, blockMapType, makeCms } from '#signature/acts/check/made/made-cms.test-support.ts';
import { ecKey, gostTestKey, rsaKey, sha } from '#signature/acts/check/made/test-key.test-support.ts';
import { reportLines } from '#signature/domain/signature-report.ts';

describe('a signature that is checked', () => {
  it('is told line by line, and what nobody could check is said aloud', async () => {
    const found = await report();
    expect(Object.fromEntries(reportLines.map((line) => [line, `${found[line].status} ${found[line].code}`]))).toEqual({
      integrity: 'ok intact',
      chain: 'ok issued-nationally',
      usage: 'ok usage-signing',
      validity: 'ok valid-then',
      revocation: 'not-checked revocation-none',
      timeStamp: 'not-checked no-time-stamp',
      identity: 'not-checked identity-not-compared',
    });
    expect(found).toMatchObject({ level: 'national-certificate', problems: [] });
  });

  it.each([
    ['platform', 'issued-here', 'platform-certificate'],
    ['national', 'issued-nationally', 'national-certificate'],
    ['simulated', 'issued-in-simulation', 'simulated-certificate'],
  ] as const)('by a certificate of a %s authority says so', async (of, code, level) => {
    const found = await report({ settings: { anchors: [{ of, certDer: root.der }] } });
    expect([found.chain.code, found.level]).toEqual([code, level]);
  });

  it.each([
    ['RSA', rsaKey()],
    ['RSA with salt', rsaKey({ isPss: true })],
    ['P-384', ecKey('P-384')],
    ['GOST', gostTestKey('signer')],
  ])('may be made with %s', async (_, key) => {
    const by = certify({ key, by: root });
    expect(await report({ signer: { by } })).toMatchObject({ integrity: { code: 'intact' }, problems: [] });
    expect(await problems({ signer: { by }, content: content.slice(1) })).toEqual(['file-changed']);
  });

  it('tells who signed, when by their own word, and how', async () => {
    const [signer] = (await check()).signers;
    expect(signer?.certificate?.subject).toMatchObject({ iin: '850102100008', patronymic: 'ҚАЙРАТҚЫЗЫ' });
    expect(signer).toMatchObject({ claimedAt: '2026-06-01T10:00:00.000Z', format: 'cades-b', chain: [root.der], certDer: holder.der });
    expect(signer?.signatureSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('by several signers is told for each', async () => {
    const other = certify({ key: rsaKey(), by: root });
    const late = person({ until: '2026-05-01T00:00:00Z' });
    const { signers } = await check({ cms: { signers: [{ by: holder }, { by: other }, { by: late }] } });
    expect(signers.map((signer) => signer.report.problems)).toEqual([[], [], ['expired']]);
  });

  it('is read as armour, as base64 and with lengths that are not fixed', async () => {
    const cms = makeCms({ content, signers: [{ by: holder }] });
    const armoured = `-----BEGIN CMS-----\n${Buffer.from(cms).toString('base64')}\n-----END CMS-----\n`;
    const { signers } = await checkCms({ cms: new TextEncoder().encode(armoured), content, settings });
    expect(signers[0]?.report.problems).toEqual([]);
    const oid = cms.subarray(4, 15);
    const loose = Buffer.concat([Buffer.from([0x30, 0x80]), oid, Buffer.from([0xa0, 0x80]), cms.subarray(19), Buffer.alloc(4)]);
    expect((await checkCms({ cms: loose, content, settings })).signers[0]?.report.problems).toEqual([]);
  });

  it('that holds its content gives it back, in one piece', async () => {
    const found = await check({ cms: { isInside: true }, content: null });
    expect(found.content).toEqual(content);
    expect(found.signers[0]?.report.integrity.code).toBe('intact');
  });

  it('names its certificate by the identifier of its key as well', async () => {
    const keyId = sha('sha1', holder.der);
    const by = person({ extensions: [extension('2.5.29.14', writeDer(0x04, keyId))] });
    expect(await problems({ signer: { by, keyId } })).toEqual([]);
    expect(await problems({ signer: { by, keyId: keyId.slice(1) } })).toEqual(['certificate-missing']);
  });

  it('may come without certificates when the reader has them', async () => {
    expect(await problems({ cms: { certificates: [] } })).toEqual(['certificate-missing']);
    expect(await problems({ cms: { certificates: [] }, settings: { intermediates: [holder.der] } })).toEqual([]);
  });

  it('names it the old way as well', async () => {
    expect(await problems({ signer: { named: 'v1' } })).toEqual([]);
  });

  it('may have its attributes out of order, signed in order or as they stand', async () => {
    for (const order of ['shuffled', 'kept'] as const) expect(await problems({ signer: { order } })).toEqual([]);
  });
});

describe('a signature that is not what it should be', () => {
  it('is refused for another file, and the place of the change is named', async () => {
    const map = attribute(blockMapType, await encodeBlockMap(content));
    const changed = Uint8Array.from(content);
    changed[3000] = 0;
    const { integrity } = await report({ signer: { extra: [map] }, content: changed });
    expect(integrity).toEqual({ status: 'failed', code: 'file-changed', place: { from: 2048, to: 3071 } });
    expect((await report({ content: changed })).integrity).toEqual({ status: 'failed', code: 'file-changed' });
  });

  it('is refused when the file inside is another than the file beside', async () => {
    expect(await problems({ cms: { isInside: true }, content: content.slice(1) })).toEqual(['file-changed']);
    const inside = makeCms({ content, signers: [{ by: holder }], isInside: true });
    const at = Buffer.from(inside).indexOf(Buffer.from(content)) + 10;
    inside[at] = (inside[at] ?? 0) ^ 1;
    const { signers } = await checkCms({ cms: inside, content, settings });
    expect(signers[0]?.report.problems).toEqual(['file-changed']);
  });

  it('without a file is not good: it says that the file is needed', async () => {
    expect((await report({ content: null })).integrity).toEqual({ status: 'not-checked', code: 'content-needed' });
  });

  it.each<[string, Given, string]>([
    ['no attributes are signed', { signer: { hasNoAttributes: true } }, 'signed-attributes-missing'],
    ['no attribute names the certificate', { signer: { named: 'none' } }, 'signing-certificate-missing'],
    ['the attribute names another certificate', { signer: { namedDer: root.der } }, 'certificate-exchanged'],
    ['another kind of content was signed', { signer: { contentType: '1.2.840.113549.1.9.16.1.4' } }, 'signed-attributes-wrong'],
    [
      'an attribute stands twice',
      { signer: { extra: [attribute('1.2.840.113549.1.9.4', writeDer(4, sha('sha256', content)))] } },
      'signed-attributes-wrong',
    ],
    ['the certificate is not there', { cms: { certificates: [] } }, 'certificate-missing'],
    ['the hash is SHA-1', { signer: { digestOid: '1.3.14.3.2.26' } }, 'algorithm-unknown'],
  ])('is refused when %s', async (_, given, code) => {
    expect((await report(given)).integrity).toEqual({ status: 'failed', code });
  });

  it('of the old GOST 34.310 is told as unknown, not as forged', async () => {
    const algorithm = Uint8Array.from([0x30, 13, 6, 9, 0x2a, 0x83, 0x0e, 3, 10, 1, 1, 1, 2, 5, 0]);
    expect(await problems({ signer: { algorithm } })).toEqual(['algorithm-unknown']);
  });

  it('by one key cannot be given to the certificate of another', async () => {
    const thief = person({ key: ecKey() });
    const found = await report({ signer: { by: { ...holder, der: thief.der, serial: thief.serial } } });
    expect(found).toMatchObject({ integrity: { code: 'signature-wrong' }, level: 'unknown' });
  });

  it('cannot be given to a second certificate for the same key', async () => {
    const twin = person({ subject: [['2.5.4.3', 'БАСҚА АДАМ']] });
    expect(await problems({ signer: { by: { ...holder, der: twin.der, serial: twin.serial }, namedDer: holder.der } })).toContain(
      'certificate-exchanged',
    );
  });

  it('is refused with any bit changed, but for the two numbers of the version, which nobody signs', { timeout: 60_000 }, async () => {
    const cms = makeCms({ content, signers: [{ by: holder }] });
    const accepted: string[] = [];
    for (let bit = 0; bit < cms.length * 8; bit += 1) {
      const changed = Uint8Array.from(cms);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const found = await checkCms({ cms: changed, content, settings });
      const isGood = found.problem === undefined && found.signers.every((signer) => signer.report.problems.length === 0);
      if (isGood) accepted.push(`${cms[bit >> 3]} is ${changed[bit >> 3]}`);
    }
    expect(accepted).toEqual(['1 is 3', '1 is 5', '1 is 3', '1 is 5']);
  });
});

describe('what is no signature', () => {
  it('has no signers and says why', async () => {
    const nobody = makeCms({ content, signers: [], certificates: [holder.der] });
    const crowd = makeCms({ content, signers: Array.from({ length: 17 }, () => ({ by: holder })) });
    const asked: readonly (readonly [Uint8Array, string])[] = [
      [nobody, 'no-signers'],
      [crowd, 'too-many-signers'],
      [new Uint8Array(), 'signature-unreadable'],
      [holder.der, 'signature-unreadable'],
      [makeCms({ content: new Uint8Array(2_100_000), isInside: true, signers: [{ by: holder }] }), 'too-large'],
      [new Uint8Array(5_000_000), 'too-large'],
    ];
    for (const [cms, problem] of asked) expect(await checkCms({ cms, content, settings })).toEqual({ signers: [], problem });
  });

  it('is checked in less than five milliseconds where it is a plain one', async () => {
    const cms = makeCms({ content, signers: [{ by: holder }] });
    const times: number[] = [];
    for (let run = 0; run < 30; run += 1) {
      const started = performance.now();
      await checkCms({ cms, content, settings });
      times.push(performance.now() - started);
    }
    // The middle one: the machine may be busy with something else for a moment.
    expect(times.sort((left, right) => left - right)[15]).toBeLessThan(5);
    expect(readCertificateFields(holder.der).key.algorithm.oid).toBe('1.2.840.10045.2.1');
  });
});
