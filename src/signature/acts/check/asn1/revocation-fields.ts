import type { Instant } from '#kernel/day.ts';
import type { Asn1Fields, Asn1Node } from '#signature/acts/check/asn1/asn1-node.ts';
import { Asn1Error, asn1Tag, childrenOf, fieldsOf, onlyChild, readNode, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { bytesOfBits, hexOfInteger, instantOf, objectIdOf, octetsOf, smallInteger } from '#signature/acts/check/asn1/asn1-values.ts';
import type { AlgorithmFields } from '#signature/acts/check/asn1/certificate-fields.ts';
import { algorithmOf } from '#signature/acts/check/asn1/certificate-fields.ts';
import type { ExtensionFields } from '#signature/acts/check/asn1/extension-fields.ts';
import { extensionsOf } from '#signature/acts/check/asn1/extension-fields.ts';
import { cmsOid } from '#signature/acts/check/asn1/object-ids.ts';

/** What is signed, by what, over which bytes. */
interface Signed {
  readonly tbs: Uint8Array;
  readonly algorithm: AlgorithmFields;
  readonly signature: Uint8Array;
}

/** A list of revoked certificates. `entries` are looked through only when one number is asked for. */
export interface CrlFields extends Signed {
  readonly kind: 'crl';
  readonly issuer: Uint8Array;
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant | undefined;
  readonly entries: Asn1Node | undefined;
  readonly extensions: ReadonlyMap<string, ExtensionFields>;
}

/** What an OCSP response says of one certificate. */
export interface OcspAnswer {
  readonly hash: string;
  readonly issuerNameHash: Uint8Array;
  readonly issuerKeyHash: Uint8Array;
  readonly serial: string;
  readonly says: 'good' | 'unknown' | { readonly revokedAt: Instant };
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant | undefined;
}

export interface OcspFields extends Signed {
  readonly kind: 'ocsp';
  readonly producedAt: Instant;
  readonly answers: readonly OcspAnswer[];
  readonly certificates: readonly Uint8Array[];
}

const utcTime = 0x17;
const generalizedTime = 0x18;

function optionalTime(fields: Asn1Fields): Instant | undefined {
  const node = fields.optional(utcTime) ?? fields.optional(generalizedTime);
  return node ? instantOf(node) : undefined;
}

function readCrl(node: Asn1Node): CrlFields {
  const outer = fieldsOf(node, asn1Tag.sequence);
  const tbs = outer.take(asn1Tag.sequence);
  const [algorithm, signature] = [algorithmOf(outer.take()), bytesOfBits(outer.take())];
  outer.end();
  const fields = fieldsOf(tbs);
  fields.optional(asn1Tag.integer);
  algorithmOf(fields.take());
  const issuer = fields.take(asn1Tag.sequence).raw;
  const thisUpdate = instantOf(fields.take());
  const nextUpdate = optionalTime(fields);
  const [entries, wrapped] = [fields.optional(asn1Tag.sequence), fields.optional(0xa0)];
  fields.end();
  const extensions = wrapped ? extensionsOf(onlyChild(wrapped)) : new Map<string, ExtensionFields>();
  return { kind: 'crl', tbs: tbs.raw, algorithm, signature, issuer, thisUpdate, nextUpdate, entries, extensions };
}

/** When the certificate with this number was revoked, by a list; undefined when it is not on it. */
export function revokedOnList({ entries }: CrlFields, serial: string): Instant | undefined {
  if (!entries) return undefined;
  for (let at = 0; at < entries.content.length; ) {
    const entry = readNode(entries.content, at, entries.depth + 1);
    const fields = fieldsOf(entry, asn1Tag.sequence);
    if (hexOfInteger(fields.take()) === serial) return instantOf(fields.take());
    at += entry.raw.length;
  }
  return undefined;
}

function statusOf(node: Asn1Node): OcspAnswer['says'] {
  if (node.tag === 0x80) return 'good';
  if (node.tag === 0x82) return 'unknown';
  return { revokedAt: instantOf(fieldsOf(node, 0xa1).take()) };
}

function answerOf(node: Asn1Node): OcspAnswer {
  const fields = fieldsOf(node, asn1Tag.sequence);
  const id = fieldsOf(fields.take(), asn1Tag.sequence);
  const [hash, issuerNameHash, issuerKeyHash] = [algorithmOf(id.take()).oid, octetsOf(id.take()), octetsOf(id.take())];
  const serial = hexOfInteger(id.take());
  id.end();
  const [says, thisUpdate, next] = [statusOf(fields.take()), instantOf(fields.take(generalizedTime)), fields.optional(0xa0)];
  return { hash, issuerNameHash, issuerKeyHash, serial, says, thisUpdate, nextUpdate: next ? instantOf(onlyChild(next)) : undefined };
}

function readBasic(node: Asn1Node): OcspFields {
  const outer = fieldsOf(node, asn1Tag.sequence);
  const tbs = outer.take(asn1Tag.sequence);
  const [algorithm, signature, wrapped] = [algorithmOf(outer.take()), bytesOfBits(outer.take()), outer.optional(0xa0)];
  outer.end();
  const fields = fieldsOf(tbs);
  fields.optional(0xa0);
  // Who answers is found by whose key signed, so the name is passed over.
  fields.take();
  const producedAt = instantOf(fields.take(generalizedTime));
  const answers = childrenOf(fields.take(asn1Tag.sequence)).map(answerOf);
  const certificates = wrapped ? childrenOf(onlyChild(wrapped)).map(({ raw }) => raw) : [];
  return { kind: 'ocsp', tbs: tbs.raw, algorithm, signature, producedAt, answers, certificates };
}

function readOcspResponse(node: Asn1Node): OcspFields {
  const outer = fieldsOf(node, asn1Tag.sequence);
  if (smallInteger(outer.take(), asn1Tag.enumerated) !== 0) throw new Asn1Error('the responder refused to answer');
  const bytes = fieldsOf(onlyChild(outer.take(0xa0)), asn1Tag.sequence);
  if (objectIdOf(bytes.take()) !== cmsOid.ocspBasic) throw new Asn1Error('another kind of answer');
  return readBasic(readWhole(octetsOf(bytes.take())));
}

/** Reads a list of revoked certificates or an OCSP response, whole or its inner part; null for anything else. */
export function readRevocationFields(der: Uint8Array): CrlFields | OcspFields | null {
  try {
    const whole = readWhole(der, asn1Tag.sequence);
    const [first] = childrenOf(whole);
    if (first?.tag === asn1Tag.enumerated) return readOcspResponse(whole);
    const inner = first ? childrenOf(first)[0]?.tag : undefined;
    return inner === asn1Tag.integer || inner === asn1Tag.sequence ? readCrl(whole) : readBasic(whole);
  } catch {
    // Bytes from outside: whatever the reader dislikes proves nothing.
    return null;
  }
}
