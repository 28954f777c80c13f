import type { IdentityPorts } from '#identity/acts/ports.ts';
import type { Account } from '#identity/domain/account.ts';
import type { Viewer } from '#identity/domain/viewer.ts';

/** The account of the signed-in person, opened for that person. Null when it is gone. */
export function readOwnAccount(ports: IdentityPorts, viewer: Viewer): Promise<Account | null> {
  return ports.open(async (door) => {
    const known = await door.accounts.byId(viewer.personId);
    if (!known) return null;
    const { passwordHash: _kept, ...account } = known;
    return account;
  });
}
