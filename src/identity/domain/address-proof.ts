import { secondsAfter } from '#identity/domain/instant-arithmetic.ts';
import type { Instant } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import { ok, type Refusal, type Result, refuse } from '#kernel/result.ts';

/** Seconds for which a six-digit code counts. */
export const proofSeconds: number = 30 * 60;
/** Wrong codes after which a proof is spent: with six digits, one guess in 200,000 succeeds. */
export const proofTries: number = 5;

/** What follows when the address is proven. `nothing`: a letter went out that holds no code, so that answers look alike. */
export type ProofPurpose = 'register' | 'confirm' | 'reset' | 'nothing';

/** A code that was sent to an address and waits to be typed in. */
export interface AddressProof {
  readonly purpose: ProofPurpose;
  readonly accountId: PersonId | null;
  readonly wrongTries: number;
  readonly sentAt: Instant;
  readonly usedAt: Instant | null;
}

/**
 * Judges a code typed in for a proof.
 *
 * @param isCodeRight - Compared by the caller in constant time; always false for purpose `nothing`.
 * @error identity.code-expired - Too old, already used, or spent by wrong tries: ask for a new one.
 * @error identity.code-wrong - Not the code (`facts.triesLeft`).
 */
export function judgeCode(proof: AddressProof, isCodeRight: boolean, now: Instant): Result<ProofPurpose, readonly Refusal[]> {
  const isSpent = proof.usedAt !== null || proof.wrongTries >= proofTries;
  if (isSpent || now >= secondsAfter(proof.sentAt, proofSeconds)) return refuse('identity.code-expired', { field: 'code' });
  if (proof.purpose !== 'nothing' && isCodeRight) return ok(proof.purpose);
  const triesLeft = proofTries - proof.wrongTries - 1;
  return triesLeft > 0
    ? refuse('identity.code-wrong', { field: 'code', facts: { triesLeft } })
    : refuse('identity.code-expired', { field: 'code' });
}

/** The digits of a code as typed: people copy it with blanks. */
export function codeDigits(text: string): string {
  return text.slice(0, 40).replace(/[^0-9]/g, '');
}
