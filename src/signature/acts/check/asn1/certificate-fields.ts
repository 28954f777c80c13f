import type { Instant } from '#kernel/day.ts';
import type { Asn1Fields, Asn1Node } from '#signature/acts/check/asn1/asn1-node.ts';
import { Asn1Error, asn1Tag, childrenOf, fieldsOf, onlyChild, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { bytesOfBits, hexOfInteger, instantOf, objectIdOf, smallInteger, textOf } from '#signature/acts/check/asn1/asn1-values.ts';
import { bytesEqual } from '#signature/acts/check/asn1/byte-text.ts';
import type { ExtensionFields, UsageFields } from '#signature/acts/check/asn1/extension-fields.ts';
import { extensionsOf, usageOf } from '#signature/acts/check/asn1/extension-fields.ts';

/** Which algorithm, with its parameters as they stand. */
export interface AlgorithmFields {
  readonly oid: string;
  readonly parameters: Asn1Node | undefined;
  readonly raw: Uint8Array;
}

/** A distinguished name. However it groups its parts (one set of all, or one set each), they are read in order. */
export interface NameFields {
  readonly raw: Uint8Array;
  readonly parts: readonly { readonly oid: string; readonly text: string }[];
}

/** A public key as the certificate holds it. */
export interface KeyFields {
  readonly spki: Uint8Array;
  readonly algorithm: AlgorithmFields;
  readonly bits: Uint8Array;
}

/** A certificate taken apart. `tbs` are the bytes that its issuer signed. */
export interface CertificateFields {
  readonly der: Uint8Array;
  readonly tbs: Uint8Array;
  readonly serial: string;
  readonly issuer: NameFields;
  readonly subject: NameFields;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly key: KeyFields;
  readonly extensions: ReadonlyMap<string, ExtensionFields>;
  readonly usage: UsageFields;
  readonly algorithm: AlgorithmFields;
  readonly signature: Uint8Array;
}

/** Larger certificates are not read. */
export const largestCertificate: number = 64 * 1024;

const parameterTags: readonly number[] = [asn1Tag.objectId, asn1Tag.sequence];

/** Reads an AlgorithmIdentifier. */
export function algorithmOf(node: Asn1Node): AlgorithmFields {
  const fields = fieldsOf(node, asn1Tag.sequence);
  const oid = objectIdOf(fields.take());
  const [parameters, ...others] = fields.rest();
  if (others.length > 0) throw new Asn1Error('a field too many');
  // Nobody signs the parameters inside a CMS: anything that no algorithm has must not pass for nothing.
  const isUsual =
    !parameters || parameterTags.includes(parameters.tag) || (parameters.tag === asn1Tag.null && parameters.content.length === 0);
  if (!isUsual) throw new Asn1Error('unusual parameters');
  return { oid, parameters, raw: node.raw };
}

/** Reads a Name. */
export function nameOf(node: Asn1Node): NameFields {
  if (node.tag !== asn1Tag.sequence) throw new Asn1Error('not a name');
  const parts = childrenOf(node)
    .flatMap(childrenOf)
    .map((part) => {
      const fields = fieldsOf(part, asn1Tag.sequence);
      const [oid, text] = [objectIdOf(fields.take(asn1Tag.objectId)), textOf(fields.take())];
      fields.end();
      return { oid, text };
    });
  return { raw: node.raw, parts };
}

function keyOf(node: Asn1Node): KeyFields {
  const fields = fieldsOf(node, asn1Tag.sequence);
  const [algorithm, bits] = [algorithmOf(fields.take()), bytesOfBits(fields.take())];
  fields.end();
  return { spki: node.raw, algorithm, bits };
}

function validityOf(node: Asn1Node): Pick<CertificateFields, 'notBefore' | 'notAfter'> {
  const fields = fieldsOf(node, asn1Tag.sequence);
  const [notBefore, notAfter] = [instantOf(fields.take()), instantOf(fields.take())];
  fields.end();
  return { notBefore, notAfter };
}

function skipUniqueIds(fields: Asn1Fields): void {
  fields.optional(0x81);
  fields.optional(0x82);
}

function readTbs(node: Asn1Node): Omit<CertificateFields, 'der' | 'algorithm' | 'signature'> & { readonly inner: AlgorithmFields } {
  const fields = fieldsOf(node, asn1Tag.sequence);
  const version = fields.optional(0xa0);
  if (version && smallInteger(onlyChild(version)) > 2) throw new Asn1Error('an unknown version');
  const [serial, inner, issuer] = [hexOfInteger(fields.take()), algorithmOf(fields.take()), nameOf(fields.take())];
  const [validity, subject, key] = [validityOf(fields.take()), nameOf(fields.take()), keyOf(fields.take())];
  skipUniqueIds(fields);
  const wrapped = fields.optional(0xa3);
  fields.end();
  const extensions = wrapped ? extensionsOf(onlyChild(wrapped)) : new Map<string, ExtensionFields>();
  return { tbs: node.raw, serial, issuer, subject, ...validity, key, extensions, usage: usageOf(extensions), inner };
}

/**
 * Takes a certificate apart (X.509, RFC 5280).
 *
 * @throws Asn1Error
 */
export function readCertificateFields(der: Uint8Array): CertificateFields {
  if (der.length > largestCertificate) throw new Asn1Error('too large');
  const fields = fieldsOf(readWhole(der, asn1Tag.sequence));
  const { inner, ...certificate } = readTbs(fields.take());
  const [algorithm, signature] = [algorithmOf(fields.take()), bytesOfBits(fields.take())];
  fields.end();
  // RFC 5280 4.1.1.2: both must be the same, else the outer one could be exchanged.
  if (!bytesEqual(inner.raw, algorithm.raw)) throw new Asn1Error('two different algorithms');
  return { der, ...certificate, algorithm, signature };
}

/** The same, with nothing for what is no certificate. */
export function tryCertificateFields(der: Uint8Array): CertificateFields | null {
  try {
    return readCertificateFields(der);
  } catch {
    // Bytes from outside: whatever the reader dislikes is no certificate.
    return null;
  }
}
