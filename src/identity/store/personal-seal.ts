import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps what identifies a person unreadable in the database, and still findable by its exact value. */
export interface PersonalSeal {
  /** AES-256-GCM; `place` (table, column, row) is bound in, so a value moved elsewhere does not open. */
  readonly seal: (text: string, place: string) => Uint8Array;
  /** @throws When the value was changed, moved, or sealed under another key. */
  readonly open: (sealed: Uint8Array, place: string) => string;
  /** HMAC-SHA-256 under a key of its own for each purpose: equal texts give equal hashes, and only with the key. */
  readonly keyedHash: (purpose: string, text: string) => Uint8Array;
}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seal under keys derived from the installation's key (HKDF-SHA-256).
 *
 * @param installationKey - 32 bytes.
 */
export function personalSeal(installationKey: Uint8Array): PersonalSeal {
  const derive = (purpose: string): Uint8Array => new Uint8Array(hkdfSync('sha256', installationKey, 'bitim', `identity ${purpose}`, 32));
  const sealingKey = derive('seal');
  const hashKeys = new Map<string, Uint8Array>();
  return {
    seal: (text, place) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce).setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open: (sealed, place) => {
      const [nonce, tag] = [sealed.subarray(0, nonceBytes), sealed.subarray(nonceBytes, nonceBytes + tagBytes)];
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(place));
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]).toString('utf8');
    },
    keyedHash: (purpose, text) => {
      const key = hashKeys.get(purpose) ?? derive(`hash ${purpose}`);
      hashKeys.set(purpose, key);
      return createHmac('sha256', key).update(text).digest();
    },
  };
}

/** What is kept of a token with 256 bits of chance: nothing that opens a door. */
export function tokenHash(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}
