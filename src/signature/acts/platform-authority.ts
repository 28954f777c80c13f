import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import type { Instant } from '#kernel/day.ts';
import type { Signer } from '#signature/domain/signature-provider.ts';

x509.cryptoProvider.set(webcrypto as Crypto);

const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const;
const tenYearsMs = 3652 * 86_400_000;
/** id-kp-documentSigning, RFC 9336. */
const documentSigning = '1.3.6.1.5.5.7.3.36';
const timeStamping = '1.3.6.1.5.5.7.3.8';
const titleOid = '2.5.4.12';

/** The certification authority of this installation: issues certificates that live for one signature. */
export interface PlatformAuthority {
  readonly certDer: Uint8Array;
  /** Certificate for `publicKey` and `signer`, valid from `from` for `lifetimeMs`. */
  readonly issue: (
    publicKey: CryptoKey,
    signer: Signer,
    period: { readonly from: Instant; readonly lifetimeMs: number },
  ) => Promise<Uint8Array>;
  /** Certificate for the installation's time stamps and nothing else. */
  readonly issueForTimeStamps: (
    publicKey: CryptoKey,
    period: { readonly from: Instant; readonly lifetimeMs: number },
  ) => Promise<Uint8Array>;
}

/** Whole seconds: certificates know no smaller part. */
function wholeSecond(instant: Instant): Date {
  return new Date(Math.floor(Date.parse(instant) / 1000) * 1000);
}

function newSerialNumber(): string {
  const serial = randomBytes(16);
  // Positive and never shorter than it looks: 0x40–0x7f first.
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial.toString('hex');
}

/**
 * The subject of a certificate. Every value goes in as an object: given as plain text, the library reads quotation marks and
 * backslashes as syntax and drops what is outside them without a word.
 */
function subjectOf(signer: Signer): x509.Name {
  const parts: x509.JsonAttributeAndObjectValue[] = [{ CN: [{ utf8String: signer.name }] }];
  if (signer.iin !== undefined) parts.push({ '2.5.4.5': [{ printableString: `IIN${signer.iin}` }] });
  if (signer.organisation !== undefined) parts.push({ O: [{ utf8String: signer.organisation }] });
  if (signer.bin !== undefined) parts.push({ OU: [{ utf8String: `BIN${signer.bin}` }] });
  parts.push({ [titleOid]: [{ utf8String: signer.role }] }, { C: [{ printableString: 'KZ' }] });
  return new x509.Name(parts);
}

async function makeAuthority(directory: string, now: Instant): Promise<void> {
  const keys = await webcrypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerialNumber(),
    name: new x509.Name([{ CN: [{ utf8String: 'Bitim Platform Authority' }] }, { OU: [{ utf8String: newSerialNumber().slice(0, 12) }] }]),
    notBefore: wholeSecond(now),
    notAfter: new Date(wholeSecond(now).getTime() + tenYearsMs),
    keys,
    signingAlgorithm: signing,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  // A folder appears whole or not at all: two programs that start at once end up with one authority.
  const draft = `${directory}.${randomBytes(6).toString('hex')}`;
  await mkdir(draft, { mode: 0o700, recursive: true });
  await writeFile(join(draft, 'key.pem'), key, { mode: 0o600 });
  await chmod(join(draft, 'key.pem'), 0o600);
  await writeFile(join(draft, 'certificate.pem'), certificate.toString('pem'), { mode: 0o644 });
  await rename(draft, directory).catch(() => rm(draft, { recursive: true, force: true }));
}

/**
 * Reads a private key whose file nobody else on the machine may read.
 *
 * @throws When others may read it, or it is damaged.
 */
export async function keyMayBeRead(file: string): Promise<CryptoKey> {
  const open = process.platform === 'win32' ? 0 : (await stat(file)).mode & 0o077;
  if (open !== 0) throw new Error('the key of the platform authority may be read by others: set its mode to 0600');
  const [pkcs8] = x509.PemConverter.decode(await readFile(file, 'utf8'));
  if (!pkcs8) throw new Error('the key of the platform authority cannot be read');
  return webcrypto.subtle.importKey('pkcs8', pkcs8, curve, false, ['sign']);
}

/** RFC 9608: nobody can ask whether it was revoked. The certificate ends before anybody could. */
const noRevocation = new x509.Extension('2.5.29.56', false, new Uint8Array([5, 0]));

/** What a certificate is made for: one signature of a person, or the time stamps of the installation. */
interface Purpose {
  readonly subject: x509.Name;
  readonly usages: readonly x509.Extension[];
}

function forSigner(signer: Signer): Purpose {
  return {
    subject: subjectOf(signer),
    usages: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation, true),
      new x509.ExtendedKeyUsageExtension([documentSigning]),
      noRevocation,
    ],
  };
}

function forTimeStamps(): Purpose {
  return {
    subject: new x509.Name([{ CN: [{ utf8String: 'Bitim Time Stamps' }] }, { OU: [{ utf8String: newSerialNumber().slice(0, 12) }] }]),
    usages: [
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      // RFC 3161 2.3: this use alone, and critical.
      new x509.ExtendedKeyUsageExtension([timeStamping], true),
    ],
  };
}

interface Issuer {
  readonly certificate: x509.X509Certificate;
  readonly key: CryptoKey;
}

async function issue(
  { certificate, key }: Issuer,
  publicKey: CryptoKey,
  plan: Purpose & { readonly from: Instant; readonly lifetimeMs: number },
): Promise<Uint8Array> {
  const notBefore = wholeSecond(plan.from);
  const issued = await x509.X509CertificateGenerator.create({
    serialNumber: newSerialNumber(),
    subject: plan.subject,
    issuer: certificate.subjectName,
    notBefore,
    notAfter: new Date(Math.min(notBefore.getTime() + plan.lifetimeMs, certificate.notAfter.getTime())),
    publicKey,
    signingKey: key,
    signingAlgorithm: signing,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      ...plan.usages,
      await x509.SubjectKeyIdentifierExtension.create(publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(certificate.publicKey),
    ],
  });
  return new Uint8Array(issued.rawData);
}

/**
 * Opens the platform's authority in `directory`, making it (P-256, ten years) at the first start. The key file has mode 0600.
 *
 * @throws When the key may be read by other users of the machine, or the files are damaged.
 */
export async function openPlatformAuthority(directory: string, now: Instant): Promise<PlatformAuthority> {
  const folder = join(directory, 'platform-authority');
  const exists = await stat(join(folder, 'key.pem')).then(
    () => true,
    () => false,
  );
  if (!exists) await makeAuthority(folder, now);
  const key = await keyMayBeRead(join(folder, 'key.pem'));
  const certificate = new x509.X509Certificate(await readFile(join(folder, 'certificate.pem'), 'utf8'));
  const issuer = { certificate, key };
  return {
    certDer: new Uint8Array(certificate.rawData),
    issue: (publicKey, signer, period) => issue(issuer, publicKey, { ...forSigner(signer), ...period }),
    issueForTimeStamps: (publicKey, period) => issue(issuer, publicKey, { ...forTimeStamps(), ...period }),
  };
}
