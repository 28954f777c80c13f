import type { SignerCheck } from '#signature/domain/signature-check.ts';

/** How the hash of a time stamp, as another verifier tells it, relates to this signature. */
export type StampHash = 'of-this-signature' | 'of-another' | 'absent' | 'not-comparable';

/** What another verifier said of one signer. */
export interface OtherSigner {
  readonly certificates: number;
  readonly iin?: string;
  readonly bin?: string;
  /** Lower-case hexadecimal, without zeros in front. */
  readonly serialNumber?: string;
  readonly isCertificateValid: boolean;
  /** Null when it did not ask or got no answer. */
  readonly isRevoked: boolean | null;
  readonly stampHash: StampHash;
}

/** What another verifier said of a whole signature. */
export interface OtherVerdict {
  readonly isValid: boolean;
  readonly signers: readonly OtherSigner[];
}

/** On what two verifiers differ, or what one of them called good that nobody may call good. */
export type Difference =
  | 'no-signers'
  | 'several-signers'
  | 'no-certificate'
  | 'other-certificate'
  | 'other-person'
  | 'other-organisation'
  | 'validity'
  | 'revocation'
  | 'time-stamp';

export type Agreement = { readonly agree: true } | { readonly agree: false; readonly differences: readonly Difference[] };

/** Whether our own check finds nothing wrong with what both verifiers look at: neither asks here for whom the certificate was meant. */
function isGoodHere({ report }: SignerCheck): boolean {
  const { integrity, chain, validity, revocation, timeStamp } = report;
  const areRight = [integrity, chain, validity].every(({ status }) => status === 'ok');
  return areRight && revocation.status !== 'failed' && timeStamp.status !== 'failed';
}

const serialOf = (text: string | undefined): string | undefined => text?.toLowerCase().replace(/^0+(?=.)/, '');

function identityDifferences({ certificate }: SignerCheck, other: OtherSigner): readonly Difference[] {
  const subject = certificate?.subject;
  return [
    ...(serialOf(other.serialNumber) === serialOf(certificate?.serialNumber) ? [] : ['other-certificate' as const]),
    ...(other.iin === subject?.iin ? [] : ['other-person' as const]),
    ...(other.bin === subject?.bin ? [] : ['other-organisation' as const]),
  ];
}

function stampDiffers({ report }: SignerCheck, { stampHash }: OtherSigner): boolean {
  const isStampedHere = report.timeStamp.status === 'ok';
  return stampHash === 'of-another' || (stampHash === 'absent' && isStampedHere) || (stampHash === 'of-this-signature' && !isStampedHere);
}

function revocationDiffers({ report }: SignerCheck, { isRevoked }: OtherSigner): boolean {
  const { status } = report.revocation;
  return isRevoked !== null && status !== 'not-checked' && isRevoked !== (status === 'failed');
}

function signerDifferences(own: SignerCheck, other: OtherSigner, isValid: boolean): readonly Difference[] {
  return [
    ...(isValid === isGoodHere(own) && other.isCertificateValid === isValid ? [] : ['validity' as const]),
    ...identityDifferences(own, other),
    ...(revocationDiffers(own, other) ? ['revocation' as const] : []),
    ...(stampDiffers(own, other) ? ['time-stamp' as const] : []),
  ];
}

/**
 * Compares our own check with another verifier's verdict on the same signature.
 *
 * Where the other calls a signature good that has no signer, no certificate or a second signer, that alone is a difference: verifiers in
 * the field are known to do so. Where both find it bad, they agree, for whatever reasons. It was asked at the moment of signing, so it
 * makes no difference that some verifiers judge validity by today only.
 */
export function compareVerifiers(own: SignerCheck, other: OtherVerdict): Agreement {
  if (!other.isValid && !isGoodHere(own)) return { agree: true };
  const [signer, ...others] = other.signers;
  if (!signer) return { agree: false, differences: [other.isValid ? 'no-signers' : 'validity'] };
  if (others.length > 0) return { agree: false, differences: ['several-signers'] };
  if (signer.certificates === 0) return { agree: false, differences: ['no-certificate'] };
  const differences = signerDifferences(own, signer, other.isValid);
  return differences.length === 0 ? { agree: true } : { agree: false, differences };
}
