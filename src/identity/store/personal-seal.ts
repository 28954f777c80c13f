import { createHash, createHmac } from 'node:crypto';
import type { KeyKeeper } from '#platform/crypto/key-keeper.ts';
import { open, seal } from '#platform/crypto/seal.ts';

/** Keeps what identifies a person unreadable in the database, and still findable by its exact value. */
export interface PersonalSeal {
  /** AES-256-GCM; `place` (table, column, row) is bound in, so a value moved elsewhere does not open. */
  readonly seal: (text: string, place: string) => Uint8Array;
  /** @throws SealBroken - Changed, moved, or sealed under another key. */
  readonly open: (sealed: Uint8Array, place: string) => string;
  /** HMAC-SHA-256: equal texts of one purpose give equal hashes, and only with the installation's key. */
  readonly keyedHash: (purpose: 'email' | 'iin' | 'code' | 'attempt', text: string) => Uint8Array;
}

/** Seal under two keys derived from the installation's key. */
export async function openPersonalSeal(keeper: KeyKeeper): Promise<PersonalSeal> {
  const [sealing, hashing] = await Promise.all([keeper.derive('identity seal'), keeper.derive('identity hash')]);
  return {
    seal: (text, place) => seal(sealing, Buffer.from(text), place),
    open: (sealed, place) => Buffer.from(open(sealing, sealed, place)).toString('utf8'),
    keyedHash: (purpose, text) => createHmac('sha256', hashing).update(`${purpose}\0${text}`).digest(),
  };
}

/** What is kept of a token with 256 bits of chance: nothing that opens a door. */
export function tokenHash(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}
