import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { describe, expect, it } from 'vitest';
import { readCertificate } from '#signature/acts/check/certificates/certificate.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { instant } from '#signature/acts/check/made/made-certificate.test-support.ts';

x509.cryptoProvider.set(webcrypto as Crypto);

const content = new TextEncoder().encode('келісім');
const at = instant('2026-06-01T10:00:00.000Z');
const [notBefore, notAfter] = [new Date('2026-01-01T00:00:00Z'), new Date('2036-01-01T00:00:00Z')];

async function madeWith(algorithm: RsaHashedKeyGenParams | EcKeyGenParams) {
  const signingAlgorithm = { ...algorithm, hash: 'SHA-256' };
  const generate = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
  const [rootKeys, keys] = [await generate(), await generate()];
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name: new x509.Name([{ CN: [{ utf8String: 'ROOT' }] }]),
    notBefore,
    notAfter,
    keys: rootKeys,
    signingAlgorithm,
    extensions: [new x509.BasicConstraintsExtension(true, 1, true), new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true)],
  });
  const leaf = await x509.X509CertificateGenerator.create({
    subject: new x509.Name([{ CN: [{ utf8String: 'ӘСЕЛ "Ұ" + O=\\Һ#' }] }, { '2.5.4.5': [{ printableString: 'IIN850102100008' }] }]),
    issuer: root.subjectName,
    notBefore,
    notAfter,
    publicKey: keys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm,
    extensions: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.4']),
    ],
  });
  return { root, leaf, key: keys.privateKey };
}

async function signWithPkijs(leaf: x509.X509Certificate, key: CryptoKey): Promise<Uint8Array> {
  const certificate = pkijs.Certificate.fromBER(leaf.rawData);
  const digest = await webcrypto.subtle.digest('SHA-256', content);
  const certHash = await webcrypto.subtle.digest('SHA-256', leaf.rawData);
  const octets = (valueHex: ArrayBuffer) => new asn1js.OctetString({ valueHex });
  const sequence = (...value: asn1js.BaseBlock[]) => new asn1js.Sequence({ value });
  const attributes = [
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.3', values: [new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })] }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.5', values: [new asn1js.UTCTime({ valueDate: new Date(at) })] }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.4', values: [octets(digest)] }),
    new pkijs.Attribute({ type: '1.2.840.113549.1.9.16.2.47', values: [sequence(sequence(sequence(octets(certHash))))] }),
  ];
  const signed = new pkijs.SignedData({
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    certificates: [certificate],
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
      }),
    ],
  });
  const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as Crypto });
  await signed.sign(key, 0, 'SHA-256', content, engine);
  const contentInfo = new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
  return new Uint8Array(contentInfo.toSchema().toBER(false));
}

const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };

describe('signatures that other programs make', () => {
  it.each([
    ['RSA', rsa],
    ['P-256', ecdsa],
  ])('with PKI.js and %s are good, and refused for another file', async (_, algorithm) => {
    const { root, leaf, key } = await madeWith(algorithm);
    const cms = await signWithPkijs(leaf, key);
    const settings = { anchors: [{ of: 'national', certDer: new Uint8Array(root.rawData) }] } as const;
    const [signer] = (await checkCms({ cms, content, settings })).signers;
    expect(signer?.report).toMatchObject({ integrity: { code: 'intact' }, chain: { code: 'issued-nationally' }, problems: [] });
    expect(signer?.certificate?.subject).toMatchObject({ name: 'ӘСЕЛ "Ұ" + O=\\Һ#', iin: '850102100008' });
    const [spoilt] = (await checkCms({ cms, content: content.slice(1), settings })).signers;
    expect(spoilt?.report.problems).toEqual(['file-changed']);
  });

  it('certificates are read as their maker reads them', async () => {
    const { leaf } = await madeWith(ecdsa);
    const facts = readCertificate(new Uint8Array(leaf.rawData));
    expect(facts?.serialNumber).toBe(leaf.serialNumber.toLowerCase());
    expect([facts?.notBefore, facts?.notAfter]).toEqual([leaf.notBefore.toISOString(), leaf.notAfter.toISOString()]);
    expect(facts).toMatchObject({
      keyUsage: ['digitalSignature', 'nonRepudiation'],
      extendedKeyUsage: ['1.3.6.1.5.5.7.3.4'],
      issuer: 'ROOT',
    });
  });

  it('with OpenSSL are good: DER, streamed with open lengths, armoured, and with the content inside', async () => {
    const waived = process.env['OPENSSL_ABSENT'] === '1';
    const isHere = spawnSync('openssl', ['version']).status === 0;
    expect(isHere || waived, 'openssl was not found. Install it, or set OPENSSL_ABSENT=1 to do without this independent check.').toBe(true);
    if (!isHere) return;
    const { root, leaf, key } = await madeWith(rsa);
    const directory = await mkdtemp(join(tmpdir(), 'bitim-cms-'));
    const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', key);
    await writeFile(join(directory, 'key.pem'), x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'), { mode: 0o600 });
    await writeFile(join(directory, 'leaf.pem'), leaf.toString('pem'));
    await writeFile(join(directory, 'file'), content);
    const shapes = [[], ['-nodetach'], ['-nodetach', '-stream'], ['-outform', 'PEM'], ['-nodetach', '-md', 'sha512']];
    for (const shape of shapes) {
      const form = shape.includes('-outform') ? [] : ['-outform', 'DER'];
      const options = ['-binary', '-cades', '-md', 'sha256', '-signer', 'leaf.pem', '-inkey', 'key.pem', '-in', 'file', '-out', 'cms'];
      const { status, stderr } = spawnSync('openssl', ['cms', '-sign', ...options, ...form, ...shape], {
        cwd: directory,
        encoding: 'utf8',
      });
      expect([status, stderr]).toEqual([0, '']);
      const cms = new Uint8Array(await readFile(join(directory, 'cms')));
      const settings = { anchors: [{ of: 'national', certDer: new Uint8Array(root.rawData) }], at } as const;
      const found = await checkCms({ cms, content, settings });
      expect(found.signers.map(({ report }) => report.problems)).toEqual([[]]);
      expect(found.content).toEqual(shape.includes('-nodetach') ? content : undefined);
    }
    await rm(directory, { recursive: true });
  });
});
