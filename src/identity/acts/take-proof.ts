import { limitAttempts } from '#identity/acts/limit-attempts.ts';
import type { Door, IdentityPorts, StoredProof } from '#identity/acts/ports.ts';
import { codeDigits, judgeCode, type ProofPurpose } from '#identity/domain/address-proof.ts';
import { err, ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/** A code with the token of the browser that asked for it. */
export interface CodeInput {
  readonly proofToken: string;
  readonly code: string;
  readonly from: string;
}

/**
 * Judges a code and counts a wrong one. The proof is not marked used here: what it opens does that.
 *
 * @error identity.code-wrong, identity.code-expired (also: unknown token, other purpose), identity.too-many-attempts
 */
export async function takeProof(
  ports: IdentityPorts,
  door: Door,
  input: CodeInput & { readonly purposes: readonly ProofPurpose[] },
): Promise<Result<StoredProof, readonly Refusal[]>> {
  const now = ports.clock.now();
  const refusals = await limitAttempts(door, now, { 'code-place': input.from });
  if (refusals.length > 0) return err(refusals);
  const proof = await door.proofs.byToken(input.proofToken);
  if (!proof || (proof.purpose !== 'nothing' && !input.purposes.includes(proof.purpose))) {
    return refuse('identity.code-expired', { field: 'code' });
  }
  const judged = judgeCode(proof, proof.isCode(codeDigits(input.code)), now);
  if (judged.ok) return ok(proof);
  await door.proofs.countWrongTry(proof.proofId);
  return judged;
}
