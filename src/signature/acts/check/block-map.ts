import { asn1Tag, fieldsOf, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { octetsOf, smallInteger } from '#signature/acts/check/asn1/asn1-values.ts';
import { derInteger, writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { sha256 } from '#signature/acts/check/cryptography/digest.ts';
import type { Place } from '#signature/domain/signature-report.ts';

/** Short hashes of the blocks of a signed file. They prove nothing; they tell where a file differs from the one that was signed. */
export interface BlockMap {
  /** Bytes of a block, a power of two. The last block may be shorter. */
  readonly blockSize: number;
  /** First eight bytes of the SHA-256 of each block. */
  readonly tags: Uint8Array;
}

const tagBytes = 8;
const mostBlocks = 256;
const smallestBlock = 1024;

function blockSizeFor(length: number): number {
  let size = smallestBlock;
  while (size * mostBlocks < length) size *= 2;
  return size;
}

async function tagsOf(content: Uint8Array, blockSize: number): Promise<Uint8Array> {
  const count = Math.ceil(content.length / blockSize);
  const tags = new Uint8Array(count * tagBytes);
  for (let index = 0; index < count; index += 1) {
    const digest = await sha256(content.subarray(index * blockSize, (index + 1) * blockSize));
    tags.set(digest.subarray(0, tagBytes), index * tagBytes);
  }
  return tags;
}

/** The block map of a file as DER: SEQUENCE { INTEGER blockSize, OCTET STRING tags }. At most 256 blocks, about 2 KB. */
export async function encodeBlockMap(content: Uint8Array): Promise<Uint8Array> {
  const blockSize = blockSizeFor(content.length);
  const tags = await tagsOf(content, blockSize);
  return writeDer(asn1Tag.sequence, derInteger(blockSize), writeDer(asn1Tag.octetString, tags));
}

/** Reads a block map; null when it is not one that `encodeBlockMap` could have written. */
export function decodeBlockMap(der: Uint8Array): BlockMap | null {
  try {
    const fields = fieldsOf(readWhole(der, asn1Tag.sequence));
    const [blockSize, tags] = [smallInteger(fields.take()), octetsOf(fields.take())];
    fields.end();
    const isSound = blockSize >= smallestBlock && Number.isInteger(Math.log2(blockSize)) && tags.length % tagBytes === 0;
    return isSound && tags.length <= mostBlocks * tagBytes ? { blockSize, tags } : null;
  } catch {
    // Written by whoever signed; anything else than a map is no map.
    return null;
  }
}

function tagsDiffer(left: Uint8Array, right: Uint8Array, block: number): boolean {
  for (let at = block * tagBytes; at < (block + 1) * tagBytes; at += 1) if (left[at] !== right[at]) return true;
  return false;
}

/**
 * Where a file differs from the one that the map was made of: from the first to the last byte of the blocks that differ, in the file as
 * it is now. When its end is missing, the place begins right behind its last byte.
 *
 * @returns Null when every block fits.
 */
export async function placeOfChange(map: BlockMap, content: Uint8Array): Promise<Place | null> {
  const { blockSize, tags } = map;
  // A file far longer than what was signed differs from its end on; hashing all of it would tell no more.
  const now = await tagsOf(content.subarray(0, (mostBlocks + 1) * blockSize), blockSize);
  const count = Math.max(tags.length, now.length) / tagBytes;
  const differing = Array.from({ length: count }, (_, block) => block).filter((block) => tagsDiffer(tags, now, block));
  const [first, last] = [differing[0], differing.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isLongest = last === count - 1;
  const from = Math.min(first * blockSize, content.length);
  const to = isLongest ? content.length - 1 : (last + 1) * blockSize - 1;
  return { from, to: Math.max(from, to) };
}
