import { createHash } from 'node:crypto';
import type { Instant } from '#kernel/day.ts';
import { asn1Tag } from '#signature/acts/check/asn1/asn1-node.ts';
import { cmsOid, hashOid } from '#signature/acts/check/asn1/object-ids.ts';
import { derInteger, writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { derObjectId } from '#signature/acts/making/der-object-id.ts';
import { certificateName } from '#signature/acts/making/issued-certificate.ts';

const ecdsaWithSha256 = '1.2.840.10045.4.3.2';

/** An attribute of a signer with one value. */
export function attribute(oid: string, value: Uint8Array): Uint8Array {
  return writeDer(asn1Tag.sequence, derObjectId(oid), writeDer(asn1Tag.set, value));
}

/** RFC 5652 11.3: UTCTime up to 2049, GeneralizedTime after. Whole seconds. */
export function signingTimeAttribute(instant: Instant): Uint8Array {
  const digits = instant.slice(0, 19).replace(/[-:T]/g, '');
  const isShort = Number(digits.slice(0, 4)) < 2050;
  const text = `${isShort ? digits.slice(2) : digits}Z`;
  return attribute(cmsOid.signingTime, writeDer(isShort ? 0x17 : 0x18, new TextEncoder().encode(text)));
}

/** Names the signer's certificate by its SHA-256 (RFC 5035); the hash algorithm is left out, as that is the standard one. */
export function signingCertificateAttribute(certDer: Uint8Array): Uint8Array {
  const hash = writeDer(asn1Tag.octetString, createHash('sha256').update(certDer).digest());
  const wrapped = writeDer(asn1Tag.sequence, writeDer(asn1Tag.sequence, writeDer(asn1Tag.sequence, hash)));
  return attribute(cmsOid.signingCertificateV2, wrapped);
}

export function messageDigestAttribute(sha256: Uint8Array): Uint8Array {
  return attribute(cmsOid.messageDigest, writeDer(asn1Tag.octetString, sha256));
}

export function contentTypeAttribute(oid: string): Uint8Array {
  return attribute(cmsOid.contentType, derObjectId(oid));
}

function inOrder(attributes: readonly Uint8Array[]): readonly Uint8Array[] {
  return [...attributes].sort(Buffer.compare);
}

/** The bytes over which the signer's key signs (RFC 5652 5.4: the attributes as an explicit SET, in the order of DER). */
export function bytesOfAttributes(attributes: readonly Uint8Array[]): Uint8Array {
  return writeDer(asn1Tag.set, ...inOrder(attributes));
}

/** A CMS by one signer with ECDSA over P-256 and SHA-256. */
export interface SignedDataPlan {
  readonly contentType: string;
  /** The signed bytes where the CMS holds them itself; absent when it is detached. */
  readonly content?: Uint8Array;
  readonly certDer: Uint8Array;
  readonly attributes: readonly Uint8Array[];
  /** DER of the two numbers. */
  readonly signature: Uint8Array;
  readonly unsigned?: readonly Uint8Array[];
}

function algorithm(oid: string): Uint8Array {
  return writeDer(asn1Tag.sequence, derObjectId(oid));
}

function signerInfo({ certDer, attributes, signature, unsigned = [] }: SignedDataPlan): Uint8Array {
  const { issuer, serial } = certificateName(certDer);
  return writeDer(
    asn1Tag.sequence,
    derInteger(1),
    writeDer(asn1Tag.sequence, issuer, serial),
    algorithm(hashOid.sha256),
    writeDer(0xa0, ...inOrder(attributes)),
    algorithm(ecdsaWithSha256),
    writeDer(asn1Tag.octetString, signature),
    ...(unsigned.length > 0 ? [writeDer(0xa1, ...inOrder(unsigned))] : []),
  );
}

/**
 * A SignedData (RFC 5652) as DER. The same plan gives the same bytes.
 *
 * @throws When the certificate cannot be read: it was made here.
 */
export function writeSignedData(plan: SignedDataPlan): Uint8Array {
  const inner = plan.content === undefined ? [] : [writeDer(0xa0, writeDer(asn1Tag.octetString, plan.content))];
  const signed = writeDer(
    asn1Tag.sequence,
    // RFC 5652 5.1: version 3 when the content is not plain data.
    derInteger(plan.contentType === cmsOid.data ? 1 : 3),
    writeDer(asn1Tag.set, algorithm(hashOid.sha256)),
    writeDer(asn1Tag.sequence, derObjectId(plan.contentType), ...inner),
    writeDer(0xa0, plan.certDer),
    writeDer(asn1Tag.set, signerInfo(plan)),
  );
  return writeDer(asn1Tag.sequence, derObjectId(cmsOid.signedData), writeDer(0xa0, signed));
}
