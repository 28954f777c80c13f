import 'reflect-metadata';
import { createHash, KeyObject, randomBytes, sign, webcrypto } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import type { Instant } from '#kernel/day.ts';
import { asn1Tag } from '#signature/acts/check/asn1/asn1-node.ts';
import { cmsOid, hashOid } from '#signature/acts/check/asn1/object-ids.ts';
import { derInteger, writeDer } from '#signature/acts/check/asn1/write-der.ts';
import {
  bytesOfAttributes,
  contentTypeAttribute,
  messageDigestAttribute,
  signingCertificateAttribute,
  writeSignedData,
} from '#signature/acts/making/cms-writer.ts';
import { derObjectId } from '#signature/acts/making/der-object-id.ts';
import { keyMayBeRead, type PlatformAuthority } from '#signature/acts/platform-authority.ts';

/** Of this platform: the policy of its time stamps, made from a random UUID. */
const policyOid = '2.25.171838571523417291263846537265019348211';
const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const yearMs = 365 * 86_400_000;
const lifetimeMs = 3 * yearMs;

/** The local authority of RFC 3161: says at which moment a hash was there. */
export interface TimeStampAuthority {
  /** A token over a SHA-256, for the platform's own moment. DER. */
  readonly stamp: (imprintSha256: Uint8Array, at: Instant) => Promise<Uint8Array>;
  /** The certificate that stamps now, and those that stamped before: all are needed to check old stamps. */
  readonly certificates: () => readonly Uint8Array[];
  /** When the certificate that stamps now ends: stamps have to be renewed before. */
  readonly notAfter: () => Instant;
}

interface StampKey {
  readonly key: KeyObject;
  readonly certDer: Uint8Array;
  readonly notAfter: Instant;
}

async function makeStampKey(folder: string, authority: PlatformAuthority, now: Instant): Promise<void> {
  const keys = await webcrypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const certDer = await authority.issueForTimeStamps(keys.publicKey, { from: now, lifetimeMs });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  // A folder appears whole or not at all; what a kill leaves of a draft begins with a dot and is never read.
  const name = `${now.slice(0, 10)}-${randomBytes(4).toString('hex')}`;
  const draft = join(folder, `.${name}`);
  await mkdir(draft, { mode: 0o700, recursive: true });
  await writeFile(join(draft, 'key.pem'), key, { mode: 0o600 });
  await chmod(join(draft, 'key.pem'), 0o600);
  await writeFile(join(draft, 'certificate.der'), certDer, { mode: 0o644 });
  await rename(draft, join(folder, name));
}

async function readStampKeys(folder: string): Promise<readonly StampKey[]> {
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const whole = names.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const keys = await Promise.all(
    whole.map(async ({ name }): Promise<StampKey> => {
      const certDer = new Uint8Array(await readFile(join(folder, name, 'certificate.der')));
      const key = await keyMayBeRead(join(folder, name, 'key.pem'));
      const notAfter = new x509.X509Certificate(certDer).notAfter.toISOString() as Instant;
      return { key: KeyObject.from(key), certDer, notAfter };
    }),
  );
  return keys.toSorted((left, right) => (left.notAfter < right.notAfter ? 1 : -1));
}

function generalizedTime(at: Instant): Uint8Array {
  return writeDer(0x18, new TextEncoder().encode(`${at.slice(0, 19).replace(/[-:T]/g, '')}Z`));
}

function serialNumber(): Uint8Array {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return writeDer(asn1Tag.integer, serial);
}

/** What is signed: policy, hash, serial number, time, accuracy of one second (RFC 3161 2.4.2). */
function stampInfo(imprintSha256: Uint8Array, at: Instant): Uint8Array {
  const imprint = writeDer(
    asn1Tag.sequence,
    writeDer(asn1Tag.sequence, derObjectId(hashOid.sha256)),
    writeDer(asn1Tag.octetString, imprintSha256),
  );
  const accuracy = writeDer(asn1Tag.sequence, derInteger(1));
  return writeDer(asn1Tag.sequence, derInteger(1), derObjectId(policyOid), imprint, serialNumber(), generalizedTime(at), accuracy);
}

function token({ key, certDer }: StampKey, imprintSha256: Uint8Array, at: Instant): Uint8Array {
  const content = stampInfo(imprintSha256, at);
  const attributes = [
    contentTypeAttribute(cmsOid.timeStampInfo),
    messageDigestAttribute(createHash('sha256').update(content).digest()),
    signingCertificateAttribute(certDer),
  ];
  const signature = sign('sha256', bytesOfAttributes(attributes), { key, dsaEncoding: 'der' });
  return writeSignedData({ contentType: cmsOid.timeStampInfo, content, certDer, attributes, signature });
}

/** A token as the answer of an authority (RFC 3161 2.4.2): granted. For programs that want the whole answer. */
export function asResponse(tokenDer: Uint8Array): Uint8Array {
  return writeDer(asn1Tag.sequence, writeDer(asn1Tag.sequence, derInteger(0)), tokenDer);
}

/**
 * Opens the time stamp authority of this installation in `directory`. Its key (P-256, mode 0600) is made at the first start and
 * replaced when its certificate has less than a year left; the certificates before stay, so that their stamps can be checked.
 *
 * @throws When a key may be read by other users of the machine, or a file is damaged.
 */
export async function openTimeStampAuthority(directory: string, authority: PlatformAuthority, now: Instant): Promise<TimeStampAuthority> {
  const folder = join(directory, 'platform-authority', 'time-stamps');
  let keys = await readStampKeys(folder);
  const current = (): StampKey => {
    const [first] = keys;
    if (!first) throw new Error('the time stamp authority has no key');
    return first;
  };
  const renewIfLate = async (at: Instant): Promise<void> => {
    if (keys[0] && Date.parse(keys[0].notAfter) - Date.parse(at) >= yearMs) return;
    await makeStampKey(folder, authority, at);
    keys = await readStampKeys(folder);
  };
  await renewIfLate(now);
  return {
    stamp: async (imprintSha256, at) => {
      await renewIfLate(at);
      return token(current(), imprintSha256, at);
    },
    certificates: () => keys.map(({ certDer }) => certDer),
    notAfter: () => current().notAfter,
  };
}
