import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Json } from '#kernel/result.ts';

/** 32 secret bytes for AES-256-GCM. */
export type SecretKey = Uint8Array;

/** A sealed thing was changed, cut, moved to another row, or sealed under another key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  readonly code = 'platform.seal-broken';
}

const version = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** A new key. */
export function newKey(): SecretKey {
  return randomBytes(32);
}

/**
 * Encrypts bytes and binds them to their place.
 *
 * @param place - Where they belong, such as `letter.to:<row id>`; opening needs the same.
 * @returns Version (1 byte), nonce (12), tag (16), ciphertext.
 */
export function seal(key: SecretKey, plaintext: Uint8Array, place: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  return Buffer.concat([Uint8Array.of(version), nonce, cipher.getAuthTag(), body]);
}

/**
 * Decrypts what `seal` made.
 *
 * @throws SealBroken - Changed, elsewhere, or under another key.
 */
export function open(key: SecretKey, sealed: Uint8Array, place: string): Uint8Array {
  const headBytes = 1 + nonceBytes + tagBytes;
  if (sealed.length < headBytes || sealed[0] !== version) throw new SealBroken('seal broken');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceBytes), { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(1 + nonceBytes, headBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(headBytes)), decipher.final()]);
  } catch (problem) {
    throw new SealBroken('seal broken', { cause: problem });
  }
}

/** Seals a value as JSON. */
export function sealJson(key: SecretKey, value: Json, place: string): Uint8Array {
  return seal(key, Buffer.from(JSON.stringify(value)), place);
}

/** Opens what `sealJson` sealed; the caller knows its shape. */
export function openJson(key: SecretKey, sealed: Uint8Array, place: string): Json {
  return JSON.parse(Buffer.from(open(key, sealed, place)).toString('utf8')) as Json;
}
