import type { IdentityPorts } from '#identity/acts/ports.ts';
import { startSession } from '#identity/acts/start-session.ts';
import { type CodeInput, takeProof } from '#identity/acts/take-proof.ts';
import { asId, type PersonId } from '#kernel/id.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/**
 * Takes the code of a registration, which opens the account and signs it in, or of an address to be confirmed.
 *
 * @returns A session token after a registration, null after a confirmation.
 * @error identity.code-wrong, identity.code-expired, identity.too-many-attempts
 */
export function verifyAddress(
  ports: IdentityPorts,
  input: CodeInput & { readonly device: string },
): Promise<Result<string | null, readonly Refusal[]>> {
  return ports.open(async (door) => {
    const taken = await takeProof(ports, door, { ...input, purposes: ['register', 'confirm'] });
    if (!taken.ok) return taken;
    const now = ports.clock.now();
    await door.proofs.markUsed(taken.value.proofId, now);
    if (taken.value.accountId !== null) {
      await door.accounts.saveEmailVerified(taken.value.accountId, now);
      return ok(null);
    }
    const draft = taken.value.draft;
    const personId = draft && (await door.accounts.insertVerified(asId<PersonId>(ports.chance.id()), draft, now));
    if (personId === null) return refuse('identity.code-expired', { field: 'code' });
    return ok(await startSession(ports, door, { personId, device: input.device }));
  });
}
