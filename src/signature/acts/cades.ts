import type { Instant } from '#kernel/day.ts';
import { instantOf, octetsOf } from '#signature/acts/check/asn1/asn1-values.ts';
import { readCmsFields, singleValue } from '#signature/acts/check/asn1/cms-fields.ts';
import { cmsOid } from '#signature/acts/check/asn1/object-ids.ts';
import {
  attribute,
  bytesOfAttributes,
  contentTypeAttribute,
  messageDigestAttribute,
  signingCertificateAttribute,
  signingTimeAttribute,
  writeSignedData,
} from '#signature/acts/making/cms-writer.ts';

/** What the signer's key signs: which file, when, with which certificate. */
export interface SignedFacts {
  readonly sha256: Uint8Array;
  readonly certDer: Uint8Array;
  /** Absent inside a PDF, where the signature dictionary claims the time. */
  readonly signedAt?: Instant;
  /** Where the blocks of the file stand, to name the place of a change; DER. Absent in signatures made before there was one. */
  readonly blockMap?: Uint8Array;
}

/** The parts of a detached CAdES signature by one signer: B without a time stamp, T with one. */
export interface CadesParts extends SignedFacts {
  /** ECDSA over P-256, DER. */
  readonly signature: Uint8Array;
  /** RFC 3161 token over the signature. */
  readonly timeStamp?: Uint8Array;
}

function signedAttributes({ sha256, certDer, signedAt, blockMap }: SignedFacts): readonly Uint8Array[] {
  return [
    contentTypeAttribute(cmsOid.data),
    ...(signedAt === undefined ? [] : [signingTimeAttribute(signedAt)]),
    messageDigestAttribute(sha256),
    signingCertificateAttribute(certDer),
    ...(blockMap === undefined ? [] : [attribute(cmsOid.blockMap, blockMap)]),
  ];
}

/** The bytes over which the signer's key signs. */
export function bytesToSign(facts: SignedFacts): Uint8Array {
  return bytesOfAttributes(signedAttributes(facts));
}

/**
 * Detached CAdES (ETSI EN 319 122-1) as DER. The same parts give the same bytes, so a reader can demand that not one byte
 * differs from what the parts say.
 */
export function encodeCades(parts: CadesParts): Uint8Array {
  return writeSignedData({
    contentType: cmsOid.data,
    certDer: parts.certDer,
    attributes: signedAttributes(parts),
    signature: parts.signature,
    ...(parts.timeStamp === undefined ? {} : { unsigned: [attribute(cmsOid.signatureTimeStamp, parts.timeStamp)] }),
  });
}

/**
 * Takes a signature apart.
 *
 * @returns Nothing when the bytes are not exactly a signature of the kind that `encodeCades` writes: one signer, its own
 *   attributes, nothing before, between or behind.
 */
export function readCades(der: Uint8Array): CadesParts | undefined {
  try {
    const { signers, certificates } = readCmsFields(der);
    const [signer, certDer] = [signers[0], certificates[0]];
    if (!signer || !certDer) return undefined;
    const value = (oid: string, of: 'signed' | 'unsigned' = 'signed') => singleValue(signer[of], oid) ?? undefined;
    const [digest, time, map, stamp] = [
      value(cmsOid.messageDigest),
      value(cmsOid.signingTime),
      value(cmsOid.blockMap),
      value(cmsOid.signatureTimeStamp, 'unsigned'),
    ];
    if (!digest) return undefined;
    const parts: CadesParts = {
      sha256: octetsOf(digest),
      certDer,
      signature: signer.signature,
      ...(time ? { signedAt: instantOf(time) } : {}),
      ...(map ? { blockMap: map.raw } : {}),
      ...(stamp ? { timeStamp: stamp.raw } : {}),
    };
    return Buffer.compare(encodeCades(parts), der) === 0 ? parts : undefined;
  } catch {
    // The bytes come from outside; whatever the reader dislikes is no signature of ours.
    return undefined;
  }
}
