import type { Refusal, Result } from '#kernel/result.ts';

/** What a signed text is for. */
export type NationalProofPurpose = 'sign-in' | 'attach';

/** Who signed, as a national certificate says. The number is as it stands there, not checked for its form. */
export interface NationallyProven {
  readonly iin: string;
  readonly name: string | null;
}

/** Proof of a person by a national certificate. Joined in `main` with the room of signatures, which knows how to check one. */
export interface NationalProof {
  /** A text that is given out once. */
  readonly issue: (purpose: NationalProofPurpose) => Promise<{ readonly text: string }>;
  /** Who signed that text; any refusal of the check otherwise. */
  readonly check: (answer: {
    readonly payload: string;
    readonly text: string;
    readonly purpose: NationalProofPurpose;
  }) => Promise<Result<NationallyProven, readonly Refusal[]>>;
}

/** What a form with a national signature sends. */
export interface NationalAnswer {
  readonly signature: string;
  readonly nonce: string;
  /** Network address of the request; counted, kept only as a keyed hash. */
  readonly from: string;
}
