import type { Json } from '#kernel/result.ts';
import type { KeyKeeper } from '#platform/crypto/key-keeper.ts';
import type { SecretKey } from '#platform/crypto/seal.ts';
import { newKey, openJson, sealJson } from '#platform/crypto/seal.ts';

/** Seals and opens what is said in rooms. Keys of rooms leave the database wrapped and are unwrapped here only. */
export interface Vault {
  /** A fresh key for a room, wrapped for storage. */
  readonly newRoomKey: (roomId: string) => Promise<Uint8Array>;
  readonly roomKey: (roomId: string, wrapped: Uint8Array) => Promise<SecretKey>;
  /** `boundTo` is the id of the row: a ciphertext moved to another row does not open. */
  readonly seal: (key: SecretKey, content: Json, boundTo: string) => Uint8Array;
  readonly open: (key: SecretKey, sealed: Uint8Array, boundTo: string) => unknown;
  readonly keeper: KeyKeeper;
}

/** How many unwrapped keys stay in memory. */
const remembered = 5000;

/** A vault over the installation's keeper; unwrapped keys are remembered for a while, by their wrapped form. */
export function vaultOf(keeper: KeyKeeper): Vault {
  const known = new Map<string, SecretKey>();
  return {
    newRoomKey: (roomId) => keeper.wrap(newKey(), `room:${roomId}`),
    roomKey: async (roomId, wrapped) => {
      const name = `${roomId}:${Buffer.from(wrapped).toString('base64')}`;
      const found = known.get(name);
      if (found) return found;
      const key = await keeper.unwrap(wrapped, `room:${roomId}`);
      if (known.size >= remembered) known.clear();
      known.set(name, key);
      return key;
    },
    seal: (key, content, boundTo) => sealJson(key, content, boundTo),
    open: (key, sealed, boundTo) => openJson(key, sealed, boundTo),
    keeper,
  };
}
