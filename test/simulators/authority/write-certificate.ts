import { createHash } from 'node:crypto';
import type { Instant } from '#kernel/day.ts';
import {
  bits,
  objectId,
  octets,
  printable,
  sequence,
  setOf,
  small,
  tagged,
  truth,
  utcTime,
  utf8,
  wholeNumber,
} from '#test/simulators/authority/der.ts';
import type { TestKey } from '#test/simulators/authority/test-key.ts';

/** One part of a name. Country and serial number are written as PrintableString, all else as UTF-8, one RDN each. */
export type NamePart = readonly [attribute: keyof typeof nameOid, value: string];

const nameOid = {
  CN: '2.5.4.3',
  SURNAME: '2.5.4.4',
  serialNumber: '2.5.4.5',
  C: '2.5.4.6',
  L: '2.5.4.7',
  S: '2.5.4.8',
  O: '2.5.4.10',
  OU: '2.5.4.11',
  GN: '2.5.4.42',
} as const;

/** A Name, DER. */
export function writeName(parts: readonly NamePart[]): Uint8Array {
  return sequence(
    ...parts.map(([attribute, value]) => {
      const text = attribute === 'C' || attribute === 'serialNumber' ? printable(value) : utf8(value);
      return setOf(sequence(objectId(nameOid[attribute]), text));
    }),
  );
}

/** One extension, DER. */
export function extension(oid: string, value: Uint8Array, isCritical = false): Uint8Array {
  return sequence(objectId(oid), ...(isCritical ? [truth()] : []), octets(value));
}

const keyUsageBits = { digitalSignature: 0, nonRepudiation: 1, keyEncipherment: 2, keyCertSign: 5, cRLSign: 6 } as const;
export type TestKeyUsage = keyof typeof keyUsageBits;

/** Extension of key usage; the named bits fit into one byte. */
export function keyUsage(...uses: readonly TestKeyUsage[]): Uint8Array {
  const byte = uses.reduce((sum, use) => sum | (0x80 >> keyUsageBits[use]), 0);
  const unused = 7 - Math.max(...uses.map((use) => keyUsageBits[use]));
  return extension('2.5.29.15', bits(Uint8Array.of(byte), unused), true);
}

export function extendedKeyUsage(oids: readonly string[], isCritical = false): Uint8Array {
  return extension('2.5.29.37', sequence(...oids.map(objectId)), isCritical);
}

export function policies(oids: readonly string[]): Uint8Array {
  return extension('2.5.29.32', sequence(...oids.map((oid) => sequence(objectId(oid)))));
}

/** Basic constraints of an authority with at most `below` authorities under it. */
export function authorityMark(below: number): Uint8Array {
  return extension('2.5.29.19', sequence(truth(), small(below)), true);
}

/** What stands in a certificate. `serial` is hexadecimal with the first bit not set. */
export interface CertificateToWrite {
  readonly serial: string;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  readonly key: TestKey;
  readonly extensions: readonly Uint8Array[];
}

/** A certificate signed by `by`, DER. */
export function writeCertificate(given: CertificateToWrite, by: TestKey): Uint8Array {
  const keyId = createHash('sha1').update(given.key.spki).digest();
  const tbs = sequence(
    tagged(0, small(2)),
    wholeNumber(given.serial),
    by.signatureAlgorithm,
    given.issuer,
    sequence(utcTime(given.notBefore), utcTime(given.notAfter)),
    given.subject,
    given.key.spki,
    tagged(3, sequence(...given.extensions, extension('2.5.29.14', octets(keyId)))),
  );
  return sequence(tbs, by.signatureAlgorithm, bits(by.sign(tbs)));
}
