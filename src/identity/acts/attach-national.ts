import { limitAttempts } from '#identity/acts/limit-attempts.ts';
import type { NationalAnswer, NationalProof } from '#identity/acts/national-proof.ts';
import type { IdentityPorts } from '#identity/acts/ports.ts';
import { readOwnIin } from '#identity/domain/own-iin.ts';
import type { Viewer } from '#identity/domain/viewer.ts';
import type { Iin } from '#kernel/identifier.ts';
import { err, ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/** How the account remembers by what the number was proven. */
const provenBy = 'signature';

async function save(ports: IdentityPorts, viewer: Viewer, iin: Iin): Promise<Result<null, readonly Refusal[]>> {
  return ports.open(async (door) => {
    const holder = await door.accounts.byProvenIin(iin);
    if (holder) return holder.personId === viewer.personId ? ok(null) : refuse('identity.iin-of-another-account');
    const account = await door.accounts.byId(viewer.personId);
    if (account?.iinProvenBy) return refuse('identity.iin-proven-already');
    await door.accounts.saveProvenIin(viewer.personId, iin, { by: provenBy, at: ports.clock.now() });
    return ok(null);
  });
}

/**
 * Proves the number of one's own account by a national certificate; what was typed in before is replaced. The caller has asked for the
 * password just before: whoever finds an open session must not put their own number into it.
 *
 * @error identity.iin-of-another-account, identity.iin-proven-already, identity.too-many-attempts, law.identifier-* (the certificate holds
 *   no real number, as those of a test authority), and what the check of the signature says
 */
export async function attachNational(
  ports: IdentityPorts,
  proof: NationalProof,
  given: NationalAnswer & { readonly viewer: Viewer },
): Promise<Result<null, readonly Refusal[]>> {
  const refusals = await ports.open((door) => limitAttempts(door, ports.clock.now(), { 'sign-in-place': given.from }));
  if (refusals.length > 0) return err(refusals);
  const proven = await proof.check({ payload: given.signature, text: given.nonce, purpose: 'attach' });
  if (!proven.ok) return proven;
  const iin = readOwnIin(proven.value.iin);
  return iin.ok ? save(ports, given.viewer, iin.value) : iin;
}
