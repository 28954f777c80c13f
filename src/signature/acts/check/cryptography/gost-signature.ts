import { weierstrass } from '@noble/curves/abstract/weierstrass.js';
import { bytesToNumberLE } from '@noble/curves/utils.js';

/** Curve id-tc26-gost-3410-12-512-paramSetA (RFC 7836 A.1); in Kazakhstan 1.2.398.3.10.1.1.2.2.1. */
const parameters = {
  p: 2n ** 512n - 569n,
  n: 0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff27e69532f48d89116ff22b8d4e0560609b4b38abfad2b85dcacdb1411f10b275n,
  h: 1n,
  a: 2n ** 512n - 572n,
  b: 0xe8c2505dedfc86ddc1bd0b2b6667f1da34b82574761cb0e879bd081cfd0b6265ee3cb090f30d27614cb4574010da90dd862ef9d4ebee4761503190785a71c760n,
  Gx: 3n,
  Gy: 0x7503cfe87a836ae3a61b8816e25450e6ce5e1c93acf1abc1778064fdcbefa921df1626be4fd036e93d75e6a50e3a41e98028fe5fc235f5b889a589cb5215f2a4n,
} as const;

/** Points of the curve, and the order of the group, for who makes test keys. */
export const gostPoint = weierstrass(parameters);
export const gostOrder: bigint = parameters.n;

const numberBytes = 64;

/** A signature, what it is over and the key, in the encoding of Kazakhstan: every number 64 bytes, least significant byte first. */
export interface GostSignature {
  /** X‖Y, 128 bytes. */
  readonly publicKey: Uint8Array;
  /** Streebog-512, 64 bytes. */
  readonly digest: Uint8Array;
  /** r‖s, 128 bytes. */
  readonly signature: Uint8Array;
}

/** The number that a digest stands for in the equations; zero counts as one. */
export function gostDigestNumber(digest: Uint8Array): bigint {
  return bytesToNumberLE(digest) % gostOrder || 1n;
}

function pair(bytes: Uint8Array): readonly [bigint, bigint] | null {
  if (bytes.length !== 2 * numberBytes) return null;
  return [bytesToNumberLE(bytes.slice(0, numberBytes)), bytesToNumberLE(bytes.slice(numberBytes))];
}

function publicPoint(publicKey: Uint8Array): InstanceType<typeof gostPoint> | null {
  const xy = pair(publicKey);
  if (!xy) return null;
  try {
    const point = gostPoint.fromAffine({ x: xy[0], y: xy[1] });
    point.assertValidity();
    return point;
  } catch {
    // Coordinates from outside that are no point of the curve.
    return null;
  }
}

/**
 * Verifies GOST 34.10-2015 with 512 bits as Kazakhstan encodes it. The first call takes about 200 ms, each further about 30 ms.
 *
 * @source GOST R 34.10-2012 6.2 (RFC 7091); the encoding was found from published certificates of the national test authority.
 */
export function verifyGost({ publicKey, digest, signature }: GostSignature): boolean {
  const [point, rs] = [publicPoint(publicKey), pair(signature)];
  if (!point || !rs || digest.length !== numberBytes) return false;
  const [r, s] = rs;
  if (r === 0n || s === 0n || r >= gostOrder || s >= gostOrder) return false;
  const inverse = gostPoint.Fn.inv(gostDigestNumber(digest));
  const [z1, z2] = [gostPoint.Fn.mul(s, inverse), gostPoint.Fn.mul(gostOrder - r, inverse)];
  const sum = gostPoint.BASE.multiplyUnsafe(z1).add(point.multiplyUnsafe(z2));
  return !sum.is0() && sum.toAffine().x % gostOrder === r;
}
