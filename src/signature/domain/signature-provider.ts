import type { Instant } from '#kernel/day.ts';
import type { Json, Refusal, Result } from '#kernel/result.ts';
import type { SignatureReport } from '#signature/domain/signature-report.ts';

/** CAdES: a detached CMS beside the file; PAdES: one inside a PDF (B without, T with a time stamp). */
export type SignatureFormat = 'cades-b' | 'cades-t' | 'pades-b' | 'pades-t';

/** What a way of signing can do. `qualified` is true only for a national electronic digital signature. */
export interface SignatureCapabilities {
  readonly formats: readonly SignatureFormat[];
  readonly needsBrowser: boolean;
  readonly qualified: boolean;
  readonly algorithms: readonly string[];
}

/** The stored file that is signed: exactly these bytes. `sha256` is lower-case hexadecimal. */
export interface FileToSign {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
  /** The file as others have signed it inside so far; the file itself when absent. */
  readonly copy?: Uint8Array;
  /** Number of the document; nothing personal. */
  readonly number?: string;
  readonly title: { readonly kk: string; readonly ru: string; readonly en: string };
}

export type SignerRole = 'party' | 'representative' | 'mediator' | 'clerk';

/** Who signs. Names may hold any letters and quotation marks; numbers are 12 digits, checked before. */
export interface Signer {
  readonly name: string;
  readonly role: SignerRole;
  readonly iin?: string;
  readonly organisation?: string;
  readonly bin?: string;
}

/** A signing that was begun. `wants` tells the page what to do next; `request` is what a program in the browser is asked. */
export interface Challenge {
  readonly id: string;
  readonly providerId: string;
  readonly sha256: string;
  readonly expiresAt: Instant;
  readonly wants: 'confirmation' | 'browser-program' | 'phone';
  readonly request?: Json;
}

/** A finished signature, to be kept beside the file. Certificates and signature are DER. */
export interface SignatureArtifact {
  readonly providerId: string;
  readonly format: SignatureFormat;
  /** SHA-256 of the signed file. */
  readonly sha256: string;
  readonly signedAt: Instant;
  readonly der: Uint8Array;
  readonly certDer: Uint8Array;
  /** From the issuer of the signer's certificate up to the root. */
  readonly chain: readonly Uint8Array[];
  /** RFC 3161 token. */
  readonly tst?: Uint8Array;
  /** The same signer's signature inside the PDF: what is added behind the copy with this SHA-256. */
  readonly pades?: { readonly after: string; readonly increment: Uint8Array };
  /** What authorities answered at the moment of signing, kept so that it can be checked when they answer no more. */
  readonly validation?: SignatureValidation;
}

/** Answers about the signer's certificate: OCSP responses and lists of revoked certificates (DER), and another verifier's verdict (JSON). */
export interface SignatureValidation {
  readonly ocsp?: readonly Uint8Array[];
  readonly crl?: readonly Uint8Array[];
  readonly ncanode?: string;
}

/** What the checker expects. Whatever is absent is reported as not checked, never as good. */
export interface VerificationPolicy {
  readonly expected?: Partial<Signer>;
}

/**
 * One way of signing: the platform's own certificate, a national one, a phone. All are used alike.
 *
 * @error begin `signature.file-differs` - The bytes do not have the hash that was given.
 * @error complete `signature.challenge-unknown` - Never begun, already completed, or begun before a restart.
 * @error complete `signature.challenge-expired` · `signature.confirmation-needed` (re-authenticate first)
 */
export interface SignatureProvider {
  readonly id: string;
  readonly capabilities: SignatureCapabilities;
  readonly begin: (file: FileToSign, signer: Signer) => Promise<Result<Challenge, readonly Refusal[]>>;
  readonly complete: (challengeId: string, payload: unknown) => Promise<Result<SignatureArtifact, readonly Refusal[]>>;
  /** Never throws for a bad signature and never answers with a bare yes. `at` is the moment for which validity is asked. */
  readonly verify: (input: VerificationInput, policy: VerificationPolicy, at?: Instant) => Promise<SignatureReport>;
}

/** A signature and the file that it is said to belong to. */
export interface VerificationInput {
  readonly artifact: SignatureArtifact;
  readonly bytes: Uint8Array;
}
