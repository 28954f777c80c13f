import type { Door } from '#identity/acts/ports.ts';
import type { DoorLetter } from '#identity/domain/door-letter.ts';
import { accountStore } from '#identity/store/account-store.ts';
import { attemptStore } from '#identity/store/attempt-store.ts';
import { asService } from '#identity/store/borrowed-role.ts';
import { invitationStore } from '#identity/store/invitation-store.ts';
import type { PersonalSeal } from '#identity/store/personal-seal.ts';
import { proofStore } from '#identity/store/proof-store.ts';
import { sessionStore } from '#identity/store/session-store.ts';
import type { IdentityTables } from '#identity/store/tables.ts';
import { viewerStore } from '#identity/store/viewer-store.ts';
import type { Chance } from '#kernel/ports.ts';
import type { Database, Tx } from '#platform/database/database.ts';

/** What the stores of this concept are made of. */
export interface IdentityParts {
  readonly database: Database;
  readonly seal: PersonalSeal;
  readonly chance: Chance;
  /** Queues a letter; called with the transaction standing as `bitim_steward`. */
  readonly sendLetter: (tx: Tx, letter: DoorLetter) => Promise<void>;
}

/**
 * Opens the door: one transaction under the only role that reads accounts, sessions and invitations.
 *
 * @example const ports: IdentityPorts = { open: identityDoor(parts), clock, chance, passwords: scryptPasswords() };
 */
export function identityDoor(parts: IdentityParts): <T>(work: (door: Door) => Promise<T>) => Promise<T> {
  const { database, seal, chance, sendLetter } = parts;
  return (work) =>
    database.as({ role: 'bitim_door' }, (plain) => {
      const tx = plain.withTables<IdentityTables>();
      return work({
        accounts: accountStore(tx, seal),
        sessions: sessionStore(tx),
        viewers: viewerStore(tx, seal),
        proofs: proofStore(tx, seal, chance),
        attempts: attemptStore(tx, seal),
        invitations: invitationStore(tx),
        sendLetter: (letter) => asService(plain, 'bitim_steward', () => sendLetter(plain, letter)),
      });
    });
}
