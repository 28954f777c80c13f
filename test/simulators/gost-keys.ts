import { bytesToNumberLE, concatBytes, numberToBytesLE } from '@noble/curves/utils.js';
import { hashOid, keyOid } from '#signature/acts/check/asn1/object-ids.ts';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { gostDigestNumber, gostOrder, gostPoint } from '#signature/acts/check/cryptography/gost-signature.ts';
import { streebog } from '#signature/domain/streebog/streebog.ts';

/** A key of GOST 34.10-2015 with 512 bits. For tests and demonstrations only: the arithmetic takes a time that depends on the secret. */
export interface GostKey {
  readonly secret: bigint;
  /** X‖Y, little-endian, 128 bytes. */
  readonly publicKey: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Uint8Array;
}

const numberBytes = 64;

/** An object identifier, DER. Arcs stay below 2^31 here. */
export function derObjectId(dotted: string): Uint8Array {
  const [root = 0, second = 0, ...others] = dotted.split('.').map(Number);
  const arc = (value: number): readonly number[] => {
    const bytes = [value % 128];
    for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift(128 + (left % 128));
    return bytes;
  };
  return writeDer(0x06, Uint8Array.from([root * 40 + second, ...others].flatMap(arc)));
}

function spkiOf(publicKey: Uint8Array): Uint8Array {
  const parameters = writeDer(0x30, derObjectId(keyOid.gostCurve), derObjectId(hashOid.streebog512));
  const algorithm = writeDer(0x30, derObjectId(keyOid.gost), parameters);
  return writeDer(0x30, algorithm, writeDer(0x03, Uint8Array.from([0]), writeDer(0x04, publicKey)));
}

/** The key pair of a secret of 64 bytes (little-endian; taken modulo the order of the group). */
export function gostKey(secretBytes: Uint8Array): GostKey {
  const secret = bytesToNumberLE(secretBytes) % gostOrder;
  const { x, y } = gostPoint.BASE.multiply(secret).toAffine();
  const publicKey = concatBytes(numberToBytesLE(x, numberBytes), numberToBytesLE(y, numberBytes));
  return { secret, publicKey, spki: spkiOf(publicKey) };
}

/**
 * Signs a digest of 64 bytes.
 *
 * @param nonce - 64 bytes, never the same for two digests: with two the secret can be computed.
 * @returns r‖s, each 64 bytes little-endian.
 */
export function signGostDigest(key: GostKey, digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  const k = bytesToNumberLE(nonce) % gostOrder;
  const r = gostPoint.BASE.multiply(k).toAffine().x % gostOrder;
  const s = (r * key.secret + k * gostDigestNumber(digest)) % gostOrder;
  if (r === 0n || s === 0n) throw new Error('this nonce gives no signature');
  return concatBytes(numberToBytesLE(r, numberBytes), numberToBytesLE(s, numberBytes));
}

/** Signs bytes: their Streebog-512, with a nonce made from the secret and the digest, so that the same bytes give the same signature. */
export function signGost(key: GostKey, bytes: Uint8Array): Uint8Array {
  const digest = streebog(bytes);
  const nonce = streebog(concatBytes(numberToBytesLE(key.secret, numberBytes), digest));
  return signGostDigest(key, digest, nonce);
}
