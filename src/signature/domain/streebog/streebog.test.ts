import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrix, roundConstants, substitution } from '#signature/domain/streebog/constants.ts';
import type { StreebogSize } from '#signature/domain/streebog/streebog.ts';
import { createStreebog, streebog } from '#signature/domain/streebog/streebog.ts';
import vectors from '#test/golden/kz-signatures.json' with { type: 'json' };

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const modulus = 2n ** 512n;
const pi = Buffer.from(substitution, 'hex');
const rows = Array.from({ length: 64 }, (_, row) => BigInt(`0x${matrix.slice(row * 16, row * 16 + 16)}`));

/** S, P and L of the standard on a number of 512 bits. */
function slowLps(value: bigint): bigint {
  const bytes = Buffer.from(value.toString(16).padStart(128, '0'), 'hex').map((byte) => pi[byte] ?? 0);
  const turned = bytes.map((_, index) => bytes[(index % 8) * 8 + Math.floor(index / 8)] ?? 0);
  let result = 0n;
  for (let word = 0; word < 8; word += 1) {
    const bits = BigInt(`0x${Buffer.from(turned.subarray(word * 8, word * 8 + 8)).toString('hex')}`);
    const row = rows.reduce((sum, line, index) => ((bits >> BigInt(63 - index)) & 1n ? sum ^ line : sum), 0n);
    result = (result << 64n) | row;
  }
  return result;
}

function slowCompress(hash: bigint, block: bigint, counter: bigint): bigint {
  let key = slowLps(hash ^ counter);
  let state = block;
  for (const constant of roundConstants) {
    state = slowLps(state ^ key);
    key = slowLps(key ^ BigInt(`0x${constant}`));
  }
  return state ^ key ^ hash ^ block;
}

function slowStreebog(bytes: Uint8Array, size: StreebogSize): string {
  let [hash, counter, sum] = [size === 512 ? 0n : BigInt(`0x${'01'.repeat(64)}`), 0n, 0n];
  for (let at = 0; at <= bytes.length; at += 64) {
    const piece = Buffer.from(bytes.subarray(at, at + 64)).reverse();
    const block = BigInt(`0x${`${piece.length < 64 ? '01' : ''}${piece.toString('hex')}`}`);
    hash = slowCompress(hash, block, counter);
    counter = (counter + BigInt(piece.length * 8)) % modulus;
    sum = (sum + block) % modulus;
  }
  const last = slowCompress(slowCompress(hash, counter, 0n), sum, 0n);
  return Buffer.from(last.toString(16).padStart(128, '0'), 'hex')
    .subarray(0, size / 8)
    .reverse()
    .toString('hex');
}

describe('the hash of GOST 34.11', () => {
  it.each(vectors.streebog)('gives the digest of the standard for $name', ({ message, digest512, digest256 }) => {
    const bytes = Buffer.from(message, 'hex');
    expect(hex(streebog(bytes))).toBe(digest512);
    expect(hex(streebog(bytes, 256))).toBe(digest256);
  });

  it('gives the digest that an independent program gave for a text in Kazakh', () => {
    expect(hex(streebog(Buffer.from(vectors.gost.dataBase64, 'base64')))).toBe(vectors.gost.streebog512OfData);
  });

  it('is the same whether bytes come whole or in pieces', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, fc.constantFrom(256 as const, 512 as const), (given, size) => {
        const inPieces = given.reduce((made, piece) => made.update(piece), createStreebog(size)).digest();
        expect(hex(inPieces)).toBe(hex(streebog(Buffer.concat(given), size)));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same as by the slow way of the standard, step by step on whole numbers', () => {
    const lengths = fc.oneof(fc.nat(200), fc.constantFrom(63, 64, 65, 127, 128, 129));
    const full = lengths.map((length) => new Uint8Array(length).fill(0xff));
    const bytes = fc.oneof(
      lengths.chain((length) => fc.uint8Array({ minLength: length, maxLength: length })),
      full,
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(256 as const, 512 as const), (given, size) => {
        expect(hex(streebog(given, size))).toBe(slowStreebog(given, size));
      }),
      { numRuns: 60 },
    );
  });
});
