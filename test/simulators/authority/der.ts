import type { Instant } from '#kernel/day.ts';
import { derInteger, writeDer } from '#signature/acts/check/asn1/write-der.ts';
import { derObjectId } from '#test/simulators/gost-keys.ts';

const compare = (left: Uint8Array, right: Uint8Array): number => Buffer.compare(left, right);

/** SEQUENCE. */
export const sequence = (...content: readonly Uint8Array[]): Uint8Array => writeDer(0x30, ...content);
/** SET OF, in the order that DER asks for. */
export const setOf = (...content: readonly Uint8Array[]): Uint8Array => writeDer(0x31, ...content.toSorted(compare));
export const octets = (content: Uint8Array): Uint8Array => writeDer(0x04, content);
export const bits = (content: Uint8Array, unused = 0): Uint8Array => writeDer(0x03, Uint8Array.of(unused), content);
export const truth = (): Uint8Array => writeDer(0x01, Uint8Array.of(0xff));
/** Explicit tag `[n]`, or an implicit one around what is constructed. */
export const tagged = (number: number, ...content: readonly Uint8Array[]): Uint8Array => writeDer(0xa0 + number, ...content);
export const objectId = derObjectId;
export const small = derInteger;
export const utf8 = (text: string): Uint8Array => writeDer(0x0c, Buffer.from(text, 'utf8'));
export const printable = (text: string): Uint8Array => writeDer(0x13, Buffer.from(text, 'latin1'));

/** INTEGER from hexadecimal whose first bit is not set. */
export const wholeNumber = (hex: string): Uint8Array => writeDer(0x02, Buffer.from(hex, 'hex'));

const digits = (instant: Instant): string => instant.slice(0, 19).replace(/[^0-9]/g, '');
/** UTCTime; for 1950 to 2049. */
export const utcTime = (instant: Instant): Uint8Array => writeDer(0x17, Buffer.from(`${digits(instant).slice(2)}Z`));
export const generalizedTime = (instant: Instant): Uint8Array => writeDer(0x18, Buffer.from(`${digits(instant)}Z`));

/** Moves an instant by days. */
export function daysLater(instant: Instant, days: number): Instant {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString() as Instant;
}
