import type { Asn1Node } from '#signature/acts/check/asn1/asn1-node.ts';
import { Asn1Error, asn1Tag, childrenOf, fieldsOf, readWhole } from '#signature/acts/check/asn1/asn1-node.ts';
import { booleanOf, objectIdOf, octetsOf, setBits, smallInteger } from '#signature/acts/check/asn1/asn1-values.ts';
import { extensionOid } from '#signature/acts/check/asn1/object-ids.ts';

/** One extension. Who does not know a critical one must not rely on what holds it. */
export interface ExtensionFields {
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** What the extensions say that a certificate may be used for. Absent lists are absent extensions. */
export interface UsageFields {
  readonly isAuthority: boolean;
  readonly pathLength?: number;
  readonly keyUsage?: readonly string[];
  readonly extendedKeyUsage?: readonly string[];
  readonly policies?: readonly string[];
}

const keyUsageNames = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;

/** Reads Extensions; one that stands twice makes the whole unreadable. */
export function extensionsOf(node: Asn1Node): ReadonlyMap<string, ExtensionFields> {
  const extensions = new Map<string, ExtensionFields>();
  for (const child of childrenOf(node)) {
    const fields = fieldsOf(child, asn1Tag.sequence);
    const oid = objectIdOf(fields.take());
    const mark = fields.optional(asn1Tag.boolean);
    const value = octetsOf(fields.take());
    fields.end();
    if (extensions.has(oid)) throw new Asn1Error('an extension stands twice');
    extensions.set(oid, { critical: mark ? booleanOf(mark) : false, value });
  }
  return extensions;
}

function basicConstraints(value: Uint8Array | undefined): Pick<UsageFields, 'isAuthority' | 'pathLength'> {
  if (!value) return { isAuthority: false };
  const fields = fieldsOf(readWhole(value), asn1Tag.sequence);
  const mark = fields.optional(asn1Tag.boolean);
  const limit = fields.optional(asn1Tag.integer);
  fields.end();
  return { isAuthority: mark ? booleanOf(mark) : false, ...(limit ? { pathLength: smallInteger(limit) } : {}) };
}

/** Reads what a certificate may be used for. */
export function usageOf(extensions: ReadonlyMap<string, ExtensionFields>): UsageFields {
  const value = (oid: string): Asn1Node | undefined => {
    const found = extensions.get(oid);
    return found ? readWhole(found.value) : undefined;
  };
  const [bits, extended, policies] = [extensionOid.keyUsage, extensionOid.extendedKeyUsage, extensionOid.policies].map(value);
  return {
    ...basicConstraints(extensions.get(extensionOid.basicConstraints)?.value),
    ...(bits ? { keyUsage: setBits(bits).flatMap((bit) => keyUsageNames[bit] ?? []) } : {}),
    ...(extended ? { extendedKeyUsage: childrenOf(extended).map(objectIdOf) } : {}),
    ...(policies ? { policies: childrenOf(policies).map((policy) => objectIdOf(fieldsOf(policy).take())) } : {}),
  };
}
