import type { Asn1Fields, Asn1Node } from '#signature/acts/check/asn1/asn1-node.ts';
import { Asn1Error, asn1Tag, childrenOf, fieldsOf, onlyChild, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { hexOfInteger, objectIdOf, octetsOf, smallInteger } from '#signature/acts/check/asn1/asn1-values.ts';
import type { AlgorithmFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { algorithmOf } from '#signature/acts/check/asn1/certificate-fields.ts';
import { cmsOid } from '#signature/acts/check/asn1/object-ids.ts';

/** An attribute with all its values. */
export interface AttributeFields {
  readonly oid: string;
  readonly values: readonly Asn1Node[];
}

/** How a signer names the certificate: by issuer and number, or by the identifier of its key. */
export type SignerId = { readonly issuer: Uint8Array; readonly serial: string } | { readonly keyId: Uint8Array };

/** One SignerInfo (RFC 5652 5.3). */
export interface SignerFields {
  readonly id: SignerId;
  readonly digest: AlgorithmFields;
  /** As they stand, with the tag `[0]`; null when there are none. */
  readonly signedRaw: Asn1Node | null;
  readonly signed: readonly AttributeFields[];
  readonly unsigned: readonly AttributeFields[];
  readonly algorithm: AlgorithmFields;
  readonly signature: Uint8Array;
}

/** A SignedData taken apart. `content` is null when the signature is detached. */
export interface CmsFields {
  readonly contentType: string;
  readonly content: Uint8Array | null;
  /** Hash functions named at the head. */
  readonly digests: readonly string[];
  readonly certificates: readonly Uint8Array[];
  /** Lists of revoked certificates and OCSP responses, as they stand. */
  readonly revocations: readonly Uint8Array[];
  readonly signers: readonly SignerFields[];
}

const versions: ReadonlySet<number> = new Set([1, 3, 4, 5]);

function attributesOf(node: Asn1Node | undefined): readonly AttributeFields[] {
  if (!node) return [];
  return childrenOf(node).map((attribute) => {
    const fields = fieldsOf(attribute, asn1Tag.sequence);
    const [oid, values] = [objectIdOf(fields.take()), childrenOf(fields.take(asn1Tag.set))];
    fields.end();
    return { oid, values };
  });
}

function signerIdOf(node: Asn1Node): SignerId {
  if (node.tag === 0x80) return { keyId: node.content };
  if (node.tag === 0xa0) return { keyId: octetsOf(onlyChild(node)) };
  const fields = fieldsOf(node, asn1Tag.sequence);
  const [issuer, serial] = [fields.take(asn1Tag.sequence).raw, hexOfInteger(fields.take())];
  fields.end();
  return { issuer, serial };
}

function signerOf(node: Asn1Node): SignerFields {
  const fields = fieldsOf(node, asn1Tag.sequence);
  if (!versions.has(smallInteger(fields.take()))) throw new Asn1Error('an unknown version');
  const [id, digest, signedRaw] = [signerIdOf(fields.take()), algorithmOf(fields.take()), fields.optional(0xa0) ?? null];
  const [algorithm, signature, unsigned] = [algorithmOf(fields.take()), octetsOf(fields.take()), fields.optional(0xa1)];
  fields.end();
  return { id, digest, signedRaw, signed: attributesOf(signedRaw ?? undefined), unsigned: attributesOf(unsigned), algorithm, signature };
}

function encapsulated(node: Asn1Node): Pick<CmsFields, 'contentType' | 'content'> {
  const fields = fieldsOf(node, asn1Tag.sequence);
  const contentType = objectIdOf(fields.take());
  const wrapped = fields.optional(0xa0);
  fields.end();
  return { contentType, content: wrapped ? octetsOf(onlyChild(wrapped)) : null };
}

/** A CRL as it stands, or the OCSP response inside an entry of another format. */
function revocationOf(node: Asn1Node): readonly Uint8Array[] {
  if (node.tag !== 0xa1) return [node.raw];
  const fields = fieldsOf(node);
  return objectIdOf(fields.take()) === cmsOid.ocspInCms ? [fields.take().raw] : [];
}

function listOf(fields: Asn1Fields, tag: number): readonly Asn1Node[] {
  const list = fields.optional(tag);
  return list ? childrenOf(list) : [];
}

/**
 * Takes a CMS apart (RFC 5652; DER and BER). What each part is worth is not looked at.
 *
 * @throws Asn1Error When it is no SignedData, or something stands before, between or behind.
 */
export function readCmsFields(bytes: Uint8Array): CmsFields {
  const outer = fieldsOf(readWhole(bytes, asn1Tag.sequence));
  if (objectIdOf(outer.take()) !== cmsOid.signedData) throw new Asn1Error('not a signature');
  const fields = fieldsOf(onlyChild(outer.take(0xa0)), asn1Tag.sequence);
  outer.end();
  if (!versions.has(smallInteger(fields.take()))) throw new Asn1Error('an unknown version');
  const digests = childrenOf(fields.take(asn1Tag.set)).map((digest) => algorithmOf(digest).oid);
  const content = encapsulated(fields.take());
  const certificates = listOf(fields, 0xa0).filter(({ tag }) => tag === asn1Tag.sequence);
  const revocations = listOf(fields, 0xa1).flatMap(revocationOf);
  const signers = childrenOf(fields.take(asn1Tag.set)).map(signerOf);
  fields.end();
  return { ...content, digests, certificates: certificates.map(({ raw }) => raw), revocations, signers };
}

/** The single value of an attribute that may stand once; undefined when it is absent, `null` when it stands twice or has several values. */
export function singleValue(attributes: readonly AttributeFields[], oid: string): Asn1Node | null | undefined {
  const found = attributes.filter((attribute) => attribute.oid === oid);
  if (found.length === 0) return undefined;
  const values = found.flatMap((attribute) => attribute.values);
  return found.length === 1 && values.length === 1 ? (values[0] ?? null) : null;
}
