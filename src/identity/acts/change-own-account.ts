import type { IdentityPorts } from '#identity/acts/ports.ts';
import { readOwnIin } from '#identity/domain/own-iin.ts';
import { readPersonName } from '#identity/domain/person-name.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import { err, ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/**
 * Changes name and number of one's own account. A number typed in here proves nothing and opens no invitation.
 *
 * @param change - `iin` empty takes an unproven number away.
 * @error identity.name-*, law.identifier-*, identity.iin-proven-already
 */
export async function changeOwnAccount(
  ports: IdentityPorts,
  viewer: Viewer,
  change: { readonly name: string; readonly iin: string },
): Promise<Result<null, readonly Refusal[]>> {
  const name = readPersonName(change.name);
  const iin = change.iin.trim() === '' ? ok(null) : readOwnIin(change.iin);
  if (!name.ok || !iin.ok) return err([name, iin].flatMap((read) => (read.ok ? [] : read.error)));
  return ports.open(async (door) => {
    const account = await door.accounts.byId(viewer.personId);
    const isSame = account?.iin === iin.value;
    if (!isSame && !(await door.accounts.saveTypedIin(viewer.personId, iin.value))) {
      return refuse('identity.iin-proven-already', { field: 'iin' });
    }
    await door.accounts.saveName(viewer.personId, name.value);
    return ok(null);
  });
}
