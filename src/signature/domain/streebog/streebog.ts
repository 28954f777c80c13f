import { matrix, roundConstants, substitution } from '#signature/domain/streebog/constants.ts';

/** Bits of the digest. Kazakhstan signs with 512. */
export type StreebogSize = 256 | 512;

/** A digest that is being made. After `digest` it must not be used again. */
export interface Streebog {
  readonly update: (bytes: Uint8Array) => Streebog;
  readonly digest: () => Uint8Array;
}

const blockBytes = 64;
const words = 16;

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16));
}

/**
 * Substitution and linear transformation in one look-up: `[byte of the word][value]`, the low and the high half of 64 bits one
 * after the other.
 */
function makeTable(): Int32Array {
  const [pi, rows] = [bytesOfHex(substitution), new DataView(bytesOfHex(matrix).buffer)];
  const made = new Int32Array(8 * 256 * 2);
  for (let place = 0; place < 8; place += 1) {
    for (let value = 0; value < 256; value += 1) {
      const at = (place * 256 + value) * 2;
      for (let bit = 0; bit < 8; bit += 1) {
        if ((((pi[value] ?? 0) >> bit) & 1) === 0) continue;
        const row = (63 - (8 * place + bit)) * 8;
        made[at] = (made[at] ?? 0) ^ rows.getInt32(row + 4);
        made[at + 1] = (made[at + 1] ?? 0) ^ rows.getInt32(row);
      }
    }
  }
  return made;
}

/** Least significant 32 bits first, as every vector in this file is kept. */
function wordsOfNumber(hex: string): Int32Array {
  const view = new DataView(bytesOfHex(hex).buffer);
  return Int32Array.from({ length: words }, (_, index) => view.getInt32(blockBytes - 4 - index * 4));
}

const table = makeTable();
const constants = roundConstants.map(wordsOfNumber);
const mixed = new Int32Array(words);

/**
 * X, S, P and L of the standard in one: `into` = LPS(left xor right). Byte `i` of word `j` goes to byte `j` of word `i`; a word is two
 * halves of 32 bits, so its low half gives the first four words and its high half the last four.
 */
function lps(left: Int32Array, right: Int32Array, into: Int32Array): void {
  for (let index = 0; index < words; index += 1) mixed[index] = (left[index] as number) ^ (right[index] as number);
  for (let word = 0; word < 8; word += 1) {
    const [half, shift] = [word >> 2, (word & 3) << 3];
    let [low, high] = [0, 0];
    for (let place = 0; place < 8; place += 1) {
      const value = ((mixed[(place << 1) + half] as number) >>> shift) & 0xff;
      const at = ((place << 8) + value) << 1;
      low ^= table[at] as number;
      high ^= table[at + 1] as number;
    }
    into[word << 1] = low;
    into[(word << 1) + 1] = high;
  }
}

const key = new Int32Array(words);
const state = new Int32Array(words);

/** The compression function (section 8): `hash` becomes g of `counter`, itself and `block`. */
function compress(hash: Int32Array, counter: Int32Array, block: Int32Array): void {
  lps(hash, counter, key);
  state.set(block);
  for (const constant of constants) {
    lps(state, key, state);
    lps(key, constant, key);
  }
  for (let index = 0; index < words; index += 1) {
    const sum = (state[index] as number) ^ (key[index] as number) ^ (block[index] as number);
    hash[index] = (hash[index] as number) ^ sum;
  }
}

/** `into` += `added` modulo 2^512. */
function add(into: Int32Array, added: Int32Array): void {
  let carry = 0;
  for (let index = 0; index < words; index += 1) {
    const sum = ((into[index] as number) >>> 0) + ((added[index] as number) >>> 0) + carry;
    into[index] = sum | 0;
    carry = sum > 0xffff_ffff ? 1 : 0;
  }
}

function bitCount(bits: number): Int32Array {
  const count = new Int32Array(words);
  count[0] = bits;
  return count;
}

const fullBlock = bitCount(blockBytes * 8);
const zero = new Int32Array(words);

function digestOf(hash: Int32Array, size: StreebogSize): Uint8Array {
  const whole = new Uint8Array(blockBytes);
  const view = new DataView(whole.buffer);
  for (const [index, word] of hash.entries()) view.setInt32(index * 4, word, true);
  return whole.slice(blockBytes - size / 8);
}

/**
 * Begins a Streebog digest, for what comes in pieces.
 *
 * @source GOST R 34.11-2012, RFC 6986; in Kazakhstan the hash 1.2.398.3.10.1.3.3 of GOST 34.10-2015 with 512 bits.
 * @example createStreebog(512).update(first).update(second).digest()
 */
export function createStreebog(size: StreebogSize): Streebog {
  const hash = new Int32Array(words).fill(size === 512 ? 0 : 0x0101_0101);
  const [counter, sum, block] = [new Int32Array(words), new Int32Array(words), new Int32Array(words)];
  const rest = new Uint8Array(blockBytes);
  const view = new DataView(rest.buffer);
  let filled = 0;
  const take = (bits: Int32Array): void => {
    for (let index = 0; index < words; index += 1) block[index] = view.getInt32(index * 4, true);
    compress(hash, counter, block);
    add(counter, bits);
    add(sum, block);
    filled = 0;
  };
  const made: Streebog = {
    update: (bytes) => {
      for (let at = 0; at < bytes.length; ) {
        const piece = bytes.subarray(at, at + blockBytes - filled);
        rest.set(piece, filled);
        filled += piece.length;
        at += piece.length;
        if (filled === blockBytes) take(fullBlock);
      }
      return made;
    },
    digest: () => {
      const last = bitCount(filled * 8);
      rest.fill(0, filled);
      rest[filled] = 1;
      take(last);
      compress(hash, zero, counter);
      compress(hash, zero, sum);
      return digestOf(hash, size);
    },
  };
  return made;
}

/**
 * Streebog of `bytes`, in the order of bytes in which signatures and certificates hold it.
 *
 * @param size - Bits of the digest.
 * @returns 64 or 32 bytes. Cost O(n), about 20 MB a second.
 */
export function streebog(bytes: Uint8Array, size: StreebogSize = 512): Uint8Array {
  return createStreebog(size).update(bytes).digest();
}
