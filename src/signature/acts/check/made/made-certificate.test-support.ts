import type { Instant } from '#kernel/day.ts';
import { derInteger, writeDer } from '#signature/acts/check/asn1/write-der.ts';
import type { TestKey } from '#signature/acts/check/made/test-key.test-support.ts';
import { derObjectId } from '../../../../../test/simulators/gost-keys.ts';

/** A certificate with its key: who can sign, or issue. */
export interface Holder {
  readonly der: Uint8Array;
  readonly name: Uint8Array;
  readonly issuer: Uint8Array;
  readonly serial: number;
  readonly key: TestKey;
}

/** How a certificate is to be. Everything but the key has a value that makes it a good certificate for signing. */
export interface CertificatePlan {
  readonly key: TestKey;
  readonly by?: Holder;
  readonly serial?: number;
  readonly subject?: readonly (readonly [string, string])[];
  /** Puts all parts of the name into one set, as PKI.js does. */
  readonly isOneSet?: boolean;
  readonly from?: string;
  readonly until?: string;
  /** Number: the limit of depth. */
  readonly authority?: boolean | number;
  /** Bits of key usage, most significant first: 0x80 digital signature, 0x40 non-repudiation, 0x20 key encipherment, 0x04 certificates, 0x02 lists. */
  readonly keyUsage?: number | null;
  readonly extendedKeyUsage?: readonly string[];
  readonly isUsageCritical?: boolean;
  readonly policies?: readonly string[];
  readonly extensions?: readonly Uint8Array[];
}

const first = { signing: '1.3.6.1.5.5.7.3.4', individual: '1.2.398.3.3.4.1.1' } as const;

export const text = (value: string): Uint8Array => writeDer(0x0c, new TextEncoder().encode(value));
export const octets = (value: Uint8Array): Uint8Array => writeDer(0x04, value);
export const bitString = (value: Uint8Array): Uint8Array => writeDer(0x03, Uint8Array.from([0]), value);

/** A moment as UTCTime, or as GeneralizedTime. */
export function time(instant: string, isGeneralized = false): Uint8Array {
  const digits = instant.replace(/[-:T]/g, '').slice(0, 14);
  return writeDer(isGeneralized ? 0x18 : 0x17, new TextEncoder().encode(`${isGeneralized ? digits : digits.slice(2)}Z`));
}

export function nameDer(parts: readonly (readonly [string, string])[], isOneSet = false): Uint8Array {
  const written = parts.map(([oid, value]) => writeDer(0x30, derObjectId(oid), text(value)));
  return isOneSet ? writeDer(0x30, writeDer(0x31, ...written)) : writeDer(0x30, ...written.map((part) => writeDer(0x31, part)));
}

export function extension(oid: string, value: Uint8Array, isCritical = false): Uint8Array {
  return writeDer(0x30, derObjectId(oid), ...(isCritical ? [Uint8Array.from([1, 1, 0xff])] : []), octets(value));
}

function extensionsFor(plan: CertificatePlan): readonly Uint8Array[] {
  const { authority, extendedKeyUsage = authority === undefined ? Object.values(first) : [], policies = [] } = plan;
  const keyUsage = plan.keyUsage === undefined ? (authority === undefined ? 0xc0 : 0x06) : plan.keyUsage;
  const limit = typeof authority === 'number' ? [derInteger(authority)] : [];
  return [
    ...(authority === undefined ? [] : [extension('2.5.29.19', writeDer(0x30, Uint8Array.from([1, 1, 0xff]), ...limit), true)]),
    ...(keyUsage === null ? [] : [extension('2.5.29.15', writeDer(0x03, Uint8Array.from([0, keyUsage])), true)]),
    ...(extendedKeyUsage.length === 0
      ? []
      : [extension('2.5.29.37', writeDer(0x30, ...extendedKeyUsage.map(derObjectId)), plan.isUsageCritical ?? false)]),
    ...(policies.length === 0 ? [] : [extension('2.5.29.32', writeDer(0x30, ...policies.map((oid) => writeDer(0x30, derObjectId(oid)))))]),
    ...(plan.extensions ?? []),
  ];
}

let lastSerial = 100;

/** Makes a certificate; without `by` it certifies itself. */
export function certify(plan: CertificatePlan): Holder {
  lastSerial += 1;
  const { key, by, serial = lastSerial, subject = [['2.5.4.3', `HOLDER ${lastSerial}`]], isOneSet = false } = plan;
  const { from = '2026-01-01T00:00:00Z', until = '2027-01-01T00:00:00Z' } = plan;
  const name = nameDer(subject, isOneSet);
  const signer = by?.key ?? key;
  const tbs = writeDer(
    0x30,
    writeDer(0xa0, derInteger(2)),
    derInteger(serial),
    signer.algorithm,
    by?.name ?? name,
    writeDer(0x30, time(from), time(until)),
    name,
    key.spki,
    writeDer(0xa3, writeDer(0x30, ...extensionsFor(plan))),
  );
  return { der: writeDer(0x30, tbs, signer.algorithm, bitString(signer.sign(tbs))), name, issuer: by?.name ?? name, serial, key };
}

export interface CrlPlan {
  readonly by: Holder;
  readonly revoked?: readonly (readonly [serial: number, at: string])[];
  readonly from?: string;
  readonly until?: string | null;
  readonly extensions?: readonly Uint8Array[];
}

/** Makes a list of revoked certificates. */
export function makeCrl({
  by,
  revoked = [],
  from = '2026-06-01T00:00:00Z',
  until = '2026-06-08T00:00:00Z',
  extensions = [],
}: CrlPlan): Uint8Array {
  const entries = revoked.map(([serial, at]) => writeDer(0x30, derInteger(serial), time(at)));
  const parts = [derInteger(1), by.key.algorithm, by.name, time(from), ...(until === null ? [] : [time(until)])];
  const tail = [
    ...(entries.length > 0 ? [writeDer(0x30, ...entries)] : []),
    ...(extensions.length > 0 ? [writeDer(0xa0, writeDer(0x30, ...extensions))] : []),
  ];
  const tbs = writeDer(0x30, ...parts, ...tail);
  return writeDer(0x30, tbs, by.key.algorithm, bitString(by.key.sign(tbs)));
}

export interface OcspPlan {
  /** Who signs the answer. */
  readonly by: Holder;
  readonly about: { readonly issuer: Holder; readonly serial: number };
  readonly says?: 'good' | 'unknown' | { readonly revokedAt: string };
  readonly from?: string;
  readonly until?: string | null;
  readonly certificates?: readonly Uint8Array[];
  readonly hash: (bytes: Uint8Array) => Uint8Array;
  readonly hashOid: string;
  readonly keyBits: Uint8Array;
}

/** Makes an OCSP response. */
export function makeOcsp(plan: OcspPlan): Uint8Array {
  const { by, about, says = 'good', from = '2026-06-01T00:00:00Z', until = '2026-06-02T00:00:00Z', certificates = [] } = plan;
  const id = writeDer(
    0x30,
    writeDer(0x30, derObjectId(plan.hashOid), Uint8Array.from([5, 0])),
    octets(plan.hash(about.issuer.name)),
    octets(plan.hash(plan.keyBits)),
    derInteger(about.serial),
  );
  const status = says === 'good' ? writeDer(0x80) : says === 'unknown' ? writeDer(0x82) : writeDer(0xa1, time(says.revokedAt, true));
  const next = until === null ? [] : [writeDer(0xa0, time(until, true))];
  const single = writeDer(0x30, id, status, time(from, true), ...next);
  const tbs = writeDer(0x30, writeDer(0xa1, by.name), time(from, true), writeDer(0x30, single));
  const carried = certificates.length > 0 ? [writeDer(0xa0, writeDer(0x30, ...certificates))] : [];
  const basic = writeDer(0x30, tbs, by.key.algorithm, bitString(by.key.sign(tbs)), ...carried);
  const bytes = writeDer(0x30, derObjectId('1.3.6.1.5.5.7.48.1.1'), octets(basic));
  return writeDer(0x30, Uint8Array.from([0x0a, 1, 0]), writeDer(0xa0, bytes));
}

export const instant = (value: string): Instant => value as Instant;
