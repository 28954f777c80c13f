import { numberToBytesLE } from '@noble/curves/utils.js';
import { describe, expect, it } from 'vitest';
import type { GostSignature } from '#signature/acts/check/cryptography/gost-signature.ts';
import { gostDigestNumber, gostPoint, verifyGost } from '#signature/acts/check/cryptography/gost-signature.ts';
import { streebog } from '#signature/domain/streebog/streebog.ts';
import vectors from '#test/golden/kz-signatures.json' with { type: 'json' };
import { gostKey, signGost, signGostDigest } from '../../../../../test/simulators/gost-keys.ts';

const { message, publicKeyXYLittleEndianHex, rHex, sHex } = vectors.gost.crossCheck;
const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const digest = streebog(Buffer.from(message, 'base64'));
const good: GostSignature = {
  publicKey: bytesOf(publicKeyXYLittleEndianHex),
  digest,
  // The vector gives the numbers as they are read, most significant digit first.
  signature: Uint8Array.from([...bytesOf(rHex).reverse(), ...bytesOf(sHex).reverse()]),
};

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

describe('a signature by GOST 34.10-2015', () => {
  it('that another program accepts is accepted here', () => {
    expect(verifyGost(good)).toBe(true);
  });

  it('is refused with any bit of the two numbers or of the digest changed', { timeout: 60_000 }, () => {
    const accepted: string[] = [];
    for (let bit = 0; bit < 1024; bit += 1) {
      if (verifyGost({ ...good, signature: flipped(good.signature, bit) })) accepted.push(`signature ${bit}`);
      if (bit < 512 && verifyGost({ ...good, digest: flipped(digest, bit) })) accepted.push(`digest ${bit}`);
    }
    expect(accepted).toEqual([]);
  });

  it('is refused for a key with any byte changed: hardly one of them is a point of the curve', () => {
    for (let at = 0; at < 128; at += 1) expect(verifyGost({ ...good, publicKey: flipped(good.publicKey, at * 8) })).toBe(false);
  });

  it('is refused when a number is zero, the order of the group, or of another length', () => {
    const order = Uint8Array.from(Buffer.from(gostPoint.CURVE().n.toString(16), 'hex')).reverse();
    const half = good.signature.slice(0, 64);
    const wrong = [
      [...half, ...new Uint8Array(64)],
      [...new Uint8Array(64), ...half],
      [...half, ...order],
      [...half],
      [...good.signature, 0],
    ];
    for (const signature of wrong) expect(verifyGost({ ...good, signature: Uint8Array.from(signature) })).toBe(false);
    expect(verifyGost({ ...good, publicKey: new Uint8Array(128) })).toBe(false);
    expect(verifyGost({ ...good, digest: digest.slice(1) })).toBe(false);
  });

  it('is refused when the order of the group was added to a number: no second form of a signature is good', () => {
    const order = gostPoint.CURVE().n;
    const inBytes = (value: bigint): Uint8Array => numberToBytesLE(value, 64);
    const r = gostPoint.BASE.multiply(7n).toAffine().x % order;
    // A secret for which the second number becomes 5, small enough that the order can be added.
    const secret = gostPoint.Fn.mul(gostPoint.Fn.create(5n - 7n * gostDigestNumber(digest)), gostPoint.Fn.inv(r));
    const key = gostKey(inBytes(secret));
    const signature = signGostDigest(key, digest, inBytes(7n));
    expect([...signature.slice(64, 66)]).toEqual([5, 0]);
    expect(verifyGost({ publicKey: key.publicKey, digest, signature })).toBe(true);
    const second = Uint8Array.from([...signature.slice(0, 64), ...inBytes(order + 5n)]);
    expect(verifyGost({ publicKey: key.publicKey, digest, signature: second })).toBe(false);
  });

  it('made by a test key belongs to that key and to those bytes', () => {
    const keyOf = (word: string) => gostKey(streebog(Buffer.from(word)));
    const [key, other] = [keyOf('one'), keyOf('two')];
    const bytes = Buffer.from('келісім');
    const signature = signGost(key, bytes);
    expect(verifyGost({ publicKey: key.publicKey, digest: streebog(bytes), signature })).toBe(true);
    expect(verifyGost({ publicKey: other.publicKey, digest: streebog(bytes), signature })).toBe(false);
    expect(verifyGost({ publicKey: key.publicKey, digest: streebog(Buffer.from('келісім ')), signature })).toBe(false);
  });
});
