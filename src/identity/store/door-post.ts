import type { DoorLetter } from '#identity/domain/door-letter.ts';
import type { Clock } from '#kernel/ports.ts';
import type { SecretKey } from '#platform/crypto/seal.ts';
import type { Tx } from '#platform/database/database.ts';
import { writeLetter } from '#platform/mail/letter.ts';

/**
 * Puts letters of the door into the outbox, in the transaction of their cause.
 *
 * @param sealing - `keeper.derive('letter')`.
 */
export function doorPost(sealing: SecretKey, clock: Clock): (tx: Tx, letter: DoorLetter) => Promise<void> {
  return (tx, { address, ...letter }) => writeLetter(tx, { ...letter, to: address }, { now: clock.now(), sealing });
}
