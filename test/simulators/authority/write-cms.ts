import { createHash } from 'node:crypto';
import type { Instant } from '#kernel/day.ts';
import { cmsOid } from '#signature/acts/check/asn1/object-ids.ts';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { objectId, octets, sequence, setOf, small, tagged, utcTime, wholeNumber } from '#test/simulators/authority/der.ts';
import type { TestKey } from '#test/simulators/authority/test-key.ts';

/** Who signs a CMS, as far as the CMS tells. */
export interface CmsSigner {
  readonly key: TestKey;
  readonly certDer: Uint8Array;
  /** Name of the issuer of the certificate, DER, and its number, hexadecimal. */
  readonly issuer: Uint8Array;
  readonly serial: string;
}

/** A CMS to write. `digest` stands for the content where only its hash was given. */
export interface CmsToWrite {
  readonly contentType?: string;
  readonly content: Uint8Array;
  readonly digest?: Uint8Array;
  readonly isEncapsulated: boolean;
  readonly signedAt?: Instant;
  readonly certificates: readonly Uint8Array[];
  /** A time stamp over the signature value, where one is asked for. */
  readonly stamp?: (signature: Uint8Array) => Uint8Array;
}

const attribute = (oid: string, value: Uint8Array): Uint8Array => sequence(objectId(oid), setOf(value));

/** The attributes that the national program writes: type, time, digest, certificate (SHA-256, the hash function left out as the default). */
function signedAttributes(given: CmsToWrite, { certDer, key }: CmsSigner): readonly Uint8Array[] {
  const certHash = createHash('sha256').update(certDer).digest();
  return [
    attribute(cmsOid.contentType, objectId(given.contentType ?? cmsOid.data)),
    ...(given.signedAt ? [attribute(cmsOid.signingTime, utcTime(given.signedAt))] : []),
    attribute(cmsOid.messageDigest, octets(given.digest ?? key.hash(given.content))),
    attribute(cmsOid.signingCertificateV2, sequence(sequence(sequence(octets(certHash))))),
  ].toSorted((left, right) => Buffer.compare(left, right));
}

function signerInfo(given: CmsToWrite, signer: CmsSigner): Uint8Array {
  const { key } = signer;
  const attributes = signedAttributes(given, signer);
  const signature = key.sign(writeDer(0x31, ...attributes));
  const token = given.stamp?.(signature);
  return sequence(
    small(1),
    sequence(signer.issuer, wholeNumber(signer.serial)),
    sequence(objectId(key.hashOid)),
    tagged(0, ...attributes),
    key.signatureAlgorithm,
    octets(signature),
    ...(token ? [tagged(1, attribute(cmsOid.signatureTimeStamp, token))] : []),
  );
}

/** SignedData by `signers`, DER: CAdES-BES, with a time stamp CAdES-T. */
export function writeCms(given: CmsToWrite, signers: readonly CmsSigner[]): Uint8Array {
  const type = given.contentType ?? cmsOid.data;
  const content = given.isEncapsulated ? [tagged(0, octets(given.content))] : [];
  const hashes = [...new Set(signers.map(({ key }) => key.hashOid))];
  const signed = sequence(
    small(type === cmsOid.data ? 1 : 3),
    setOf(...hashes.map((oid) => sequence(objectId(oid)))),
    sequence(objectId(type), ...content),
    tagged(0, ...given.certificates),
    setOf(...signers.map((signer) => signerInfo(given, signer))),
  );
  return sequence(objectId(cmsOid.signedData), tagged(0, signed));
}
