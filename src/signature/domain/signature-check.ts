import type { Instant } from '#kernel/day.ts';
import type { Signer } from '#signature/domain/signature-provider.ts';
import type { CertifiedIdentity, Check, Place, SignatureReport } from '#signature/domain/signature-report.ts';

/** Whose root this is: what a chain that ends in it is worth. */
export type AnchorKind = 'platform' | 'national' | 'simulated';

/** A certificate that is trusted without asking anybody. */
export interface TrustAnchor {
  readonly of: AnchorKind;
  readonly certDer: Uint8Array;
}

/** What a check is made with. Whatever is absent is reported as not checked, never as good. */
export interface CheckSettings {
  readonly anchors: readonly TrustAnchor[];
  /** Certificates between a signer and an anchor, besides those that the signature carries. */
  readonly intermediates?: readonly Uint8Array[];
  /** OCSP responses and lists of revoked certificates (DER), besides those that the signature carries. */
  readonly revocations?: readonly Uint8Array[];
  readonly expected?: Partial<Signer>;
  /** The moment for which validity is asked: the time stamp's moment, else the claimed moment of signing, when absent. */
  readonly at?: Instant;
}

export type KeyAlgorithm = 'rsa' | 'ecdsa' | 'gost-2015-512' | 'unknown';

/** Whom a national certificate speaks for, from its extended key usage. */
export type CertifiedRole = 'individual' | 'organisation' | 'first-head' | 'right-to-sign' | 'financial' | 'human-resources' | 'employee';

/** What stands in a certificate. */
export interface CertificateFacts {
  readonly subject: CertifiedIdentity & { readonly surname?: string; readonly patronymic?: string; readonly country?: string };
  /** Common name of the issuer. */
  readonly issuer: string;
  /** Lower-case hexadecimal. */
  readonly serialNumber: string;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly keyUsage: readonly string[];
  readonly extendedKeyUsage: readonly string[];
  readonly policies: readonly string[];
  readonly algorithm: KeyAlgorithm;
  readonly roles: readonly CertifiedRole[];
  /** `both`: the newer national keys sign and log in with one certificate. */
  readonly purpose: 'signing' | 'log-in' | 'both' | 'unknown';
  /** Whether the identity numbers in it have a right check digit; a warning only, test authorities print invented numbers. */
  readonly numbersAreWellFormed: boolean;
}

/** What was found about one signer of a CMS. */
export interface SignerCheck {
  readonly report: SignatureReport;
  readonly certificate?: CertificateFacts;
  readonly certDer?: Uint8Array;
  /** From the issuer of the signer's certificate up to the anchor, as far as it could be built. */
  readonly chain: readonly Uint8Array[];
  /** Claimed by the signer; only a time stamp proves it. */
  readonly claimedAt?: Instant;
  /** SHA-256 of the signature value: what a time stamp is made over. */
  readonly signatureSha256?: string;
  readonly timeStampDer?: Uint8Array;
  /** CAdES level of what is there. */
  readonly format?: 'cms' | 'cades-b' | 'cades-t';
}

/** A whole CMS. No signers means that `problem` says why, and never that all is well. */
export interface CmsCheck {
  readonly signers: readonly SignerCheck[];
  /** Message `signature.check.<problem>` for what could not even be read. */
  readonly problem?: string;
  /** The signed bytes, when the CMS holds them itself. */
  readonly content?: Uint8Array;
}

/** One signature inside a PDF. */
export interface PdfSignatureCheck extends SignerCheck {
  /** Bytes of the file that this signature covers, without the gap that holds the signature. */
  readonly covers: readonly Place[];
  /** Whether it covers the whole file, or only the file as it was before later signatures were added. */
  readonly isWhole: boolean;
}

/** A whole PDF. */
export interface PdfCheck {
  readonly signatures: readonly PdfSignatureCheck[];
  /** The last signature covers every byte of the file. */
  readonly coverage: Check;
  /** What was added after each signature holds signatures and nothing else. */
  readonly additions: Check;
  readonly problem?: string;
}

/** An RFC 3161 token. */
export interface TimeStampCheck {
  readonly status: Check;
  readonly time?: Instant;
  readonly imprintMatches: boolean;
  readonly chainOk: boolean;
  readonly authority?: CertificateFacts;
}
