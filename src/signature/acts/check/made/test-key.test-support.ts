import type { KeyObject } from 'node:crypto';
import { constants, createHash, generateKeyPairSync, sign } from 'node:crypto';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { streebog } from '#signature/domain/streebog/streebog.ts';
import { derObjectId, gostKey, signGost } from '../../../../../test/simulators/gost-keys.ts';

/** A key that signs as authorities and persons do. */
export interface TestKey {
  readonly spki: Uint8Array;
  /** AlgorithmIdentifier of its signatures, DER. */
  readonly algorithm: Uint8Array;
  /** Object identifier of the hash that goes with it. */
  readonly hash: string;
  readonly hashOf: (bytes: Uint8Array) => Uint8Array;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

const sha256Oid = '2.16.840.1.101.3.4.2.1';
const derNull = Uint8Array.from([0x05, 0x00]);

export function sha(name: 'sha1' | 'sha256' | 'sha384' | 'sha512', bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash(name).update(bytes).digest());
}

function spkiOf(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ type: 'spki', format: 'der' }));
}

/** A new RSA key of 2,048 bits; `pss` signs with salt. */
export function rsaKey({ isPss = false, bits = 2048 } = {}): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  const sha256 = writeDer(0x30, derObjectId(sha256Oid), derNull);
  const mask = writeDer(0x30, derObjectId('1.2.840.113549.1.1.8'), sha256);
  const salted = writeDer(0x30, writeDer(0xa0, sha256), writeDer(0xa1, mask), writeDer(0xa2, Uint8Array.from([2, 1, 32])));
  const options = isPss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {};
  return {
    spki: spkiOf(publicKey),
    algorithm: isPss
      ? writeDer(0x30, derObjectId('1.2.840.113549.1.1.10'), salted)
      : writeDer(0x30, derObjectId('1.2.840.113549.1.1.11'), derNull),
    hash: sha256Oid,
    hashOf: (bytes) => sha('sha256', bytes),
    sign: (bytes) => new Uint8Array(sign('sha256', bytes, { key: privateKey, ...options })),
  };
}

/** A new key on P-256 with SHA-256, or on P-384 with SHA-384. */
export function ecKey(curve: 'P-256' | 'P-384' = 'P-256'): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
  const isSmall = curve === 'P-256';
  const name = isSmall ? 'sha256' : 'sha384';
  return {
    spki: spkiOf(publicKey),
    algorithm: writeDer(0x30, derObjectId(isSmall ? '1.2.840.10045.4.3.2' : '1.2.840.10045.4.3.3')),
    hash: isSmall ? sha256Oid : '2.16.840.1.101.3.4.2.2',
    hashOf: (bytes) => sha(name, bytes),
    sign: (bytes) => new Uint8Array(sign(name, bytes, { key: privateKey, dsaEncoding: 'der' })),
  };
}

/** The GOST key that belongs to a word. */
export function gostTestKey(word: string): TestKey {
  const key = gostKey(streebog(new TextEncoder().encode(word)));
  return {
    spki: key.spki,
    algorithm: writeDer(0x30, derObjectId('1.2.398.3.10.1.1.2.3.2'), derNull),
    hash: '1.2.398.3.10.1.3.3',
    hashOf: (bytes) => streebog(bytes),
    sign: (bytes) => signGost(key, bytes),
  };
}
