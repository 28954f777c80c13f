import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { hashOid, keyOid } from '#signature/acts/check/asn1/object-ids.ts';
import { streebog } from '#signature/domain/streebog/streebog.ts';
import { objectId, sequence } from '#test/simulators/authority/der.ts';
import { gostKey, signGost } from '#test/simulators/gost-keys.ts';

export type TestAlgorithm = 'rsa' | 'gost';

/** A key of a simulated authority or of one of its people, with all that a signature by it needs. */
export interface TestKey {
  readonly algorithm: TestAlgorithm;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Uint8Array;
  /** AlgorithmIdentifier of its signatures, DER. */
  readonly signatureAlgorithm: Uint8Array;
  /** Object identifier of the hash that goes with it. */
  readonly hashOid: string;
  readonly hash: (bytes: Uint8Array) => Uint8Array;
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

const rsaWithSha256 = '1.2.840.113549.1.1.11';
const noParameters = Uint8Array.of(0x05, 0x00);

function rsaTestKey(): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    algorithm: 'rsa',
    spki: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
    signatureAlgorithm: sequence(objectId(rsaWithSha256), noParameters),
    hashOid: hashOid.sha256,
    hash: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
    sign: (bytes) => new Uint8Array(sign('sha256', bytes, privateKey)),
  };
}

function gostTestKey(label: string): TestKey {
  const key = gostKey(streebog(Buffer.from(label)));
  return {
    algorithm: 'gost',
    spki: key.spki,
    signatureAlgorithm: sequence(objectId(keyOid.gostSignature)),
    hashOid: hashOid.streebog512,
    hash: (bytes) => streebog(bytes),
    sign: (bytes) => signGost(key, bytes),
  };
}

const drawn = new Map<string, TestKey>();

/** The key of this name, the same within one process. A GOST key follows from `label`, so that two runs have the same; an RSA key is drawn. */
export function testKey(algorithm: TestAlgorithm, label: string): TestKey {
  const name = `${algorithm} ${label}`;
  const key = drawn.get(name) ?? (algorithm === 'rsa' ? rsaTestKey() : gostTestKey(label));
  drawn.set(name, key);
  return key;
}
