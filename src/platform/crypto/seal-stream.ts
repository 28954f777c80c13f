import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from '#platform/crypto/key-keeper.ts';
import { SealBroken, type SecretKey } from '#platform/crypto/seal.ts';

const chunkBytes = 64 * 1024;
const tagBytes = 16;
const saltBytes = 32;
const version = 2;

/** Nonce of a chunk: its number and whether it is the last (the STREAM construction, Hoang et al., CRYPTO 2015). */
function nonceOf(index: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Cuts a stream into pieces of one size and marks the last one, which may be shorter or empty. */
async function* pieces(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly piece: Buffer; readonly isLast: boolean }> {
  let rest = Buffer.alloc(0);
  for await (const part of source) {
    rest = rest.length === 0 ? Buffer.from(part) : Buffer.concat([rest, part]);
    while (rest.length > size) {
      yield { piece: rest.subarray(0, size), isLast: false };
      rest = rest.subarray(size);
    }
  }
  yield { piece: rest, isLast: true };
}

/**
 * Encrypts a stream in chunks, each authenticated, in an order that cannot be changed and with an end that cannot be cut off.
 *
 * @param place - What the stream belongs to, such as `file:<id>`.
 */
export async function* sealStream(source: AsyncIterable<Uint8Array>, key: SecretKey, place: string): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(saltBytes);
  const own = deriveKey(key, `stream:${salt.toString('hex')}`);
  yield Buffer.concat([Uint8Array.of(version), salt]);
  let index = 0;
  for await (const { piece, isLast } of pieces(source, chunkBytes)) {
    const cipher = createCipheriv('aes-256-gcm', own, nonceOf(index, isLast)).setAAD(Buffer.from(place));
    const body = Buffer.concat([cipher.update(piece), cipher.final()]);
    yield Buffer.concat([body, cipher.getAuthTag()]);
    index += 1;
  }
}

function openChunk(own: SecretKey, piece: Buffer, bound: { readonly nonce: Buffer; readonly place: string }): Uint8Array {
  if (piece.length < tagBytes) throw new SealBroken('stream cut');
  const decipher = createDecipheriv('aes-256-gcm', own, bound.nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(bound.place)).setAuthTag(piece.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(piece.subarray(0, -tagBytes)), decipher.final()]);
  } catch (problem) {
    throw new SealBroken('stream broken', { cause: problem });
  }
}

/**
 * Decrypts what `sealStream` made; each yielded part is already proved.
 *
 * @throws SealBroken - At the first chunk that is changed, moved, missing or under another key.
 */
export async function* openStream(source: AsyncIterable<Uint8Array>, key: SecretKey, place: string): AsyncGenerator<Uint8Array> {
  const parts = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < 1 + saltBytes) {
    const next = await parts.next();
    if (next.done) throw new SealBroken('stream cut');
    head = Buffer.concat([head, next.value]);
  }
  if (head[0] !== version) throw new SealBroken('unknown stream');
  const own = deriveKey(key, `stream:${head.subarray(1, 1 + saltBytes).toString('hex')}`);
  const rest = after(head.subarray(1 + saltBytes), parts);
  let index = 0;
  for await (const { piece, isLast } of pieces(rest, chunkBytes + tagBytes)) {
    yield openChunk(own, piece, { nonce: nonceOf(index, isLast), place });
    index += 1;
  }
}

async function* after(first: Uint8Array, parts: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await parts.next(); !next.done; next = await parts.next()) yield next.value;
}
