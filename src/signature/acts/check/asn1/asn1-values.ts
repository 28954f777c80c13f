import type { Instant } from '#kernel/day.ts';
import type { Asn1Node } from '#signature/acts/check/asn1/asn1-node.ts';
import { Asn1Error, asn1Tag, childrenOf } from '#signature/acts/check/asn1/asn1-node.ts';
import { bytesToHex, joinBytes } from '#signature/acts/check/asn1/byte-text.ts';

function expectTag(node: Asn1Node, tag: number): Uint8Array {
  if (node.tag !== tag) throw new Asn1Error('another value was expected');
  return node.content;
}

/** Bytes of an OCTET STRING, joined where BER has it in pieces. */
export function octetsOf(node: Asn1Node): Uint8Array {
  if (node.tag !== asn1Tag.constructedOctetString) return expectTag(node, asn1Tag.octetString);
  return joinBytes(childrenOf(node).map(octetsOf));
}

/** Bytes of a BIT STRING that holds whole bytes. */
export function bytesOfBits(node: Asn1Node): Uint8Array {
  const content = expectTag(node, asn1Tag.bitString);
  if (content[0] !== 0) throw new Asn1Error('whole bytes were expected');
  return content.subarray(1);
}

/** Which bits of a BIT STRING of names are set; bit 0 is the first. */
export function setBits(node: Asn1Node): readonly number[] {
  const content = expectTag(node, asn1Tag.bitString).subarray(1);
  const isSet = (bit: number): boolean => (((content[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
  return Array.from({ length: Math.min(content.length, 4) * 8 }, (_, bit) => bit).filter(isSet);
}

export function booleanOf(node: Asn1Node): boolean {
  const content = expectTag(node, asn1Tag.boolean);
  if (content.length !== 1) throw new Asn1Error('not a truth value');
  return content[0] !== 0;
}

/** The bytes of an INTEGER without the zero that only marks it as positive. */
export function integerBytes(node: Asn1Node): Uint8Array {
  const content = expectTag(node, asn1Tag.integer);
  if (content.length === 0) throw new Asn1Error('not a number');
  return content.length > 1 && content[0] === 0 ? content.subarray(1) : content;
}

/** A small number that is not negative: an INTEGER, or another tag where that is given. */
export function smallInteger(node: Asn1Node, tag: number = asn1Tag.integer): number {
  const content = expectTag(node, tag);
  const isSmall = content.length > 0 && content.length <= 5 && ((content[0] ?? 0) & 0x80) === 0;
  if (!isSmall) throw new Asn1Error('not a small number');
  return content.reduce((value, byte) => value * 256 + byte, 0);
}

const longestObjectId = 64;

/** An object identifier in dotted decimal. */
export function objectIdOf(node: Asn1Node): string {
  const content = expectTag(node, asn1Tag.objectId);
  const isWhole = content.length > 0 && content.length <= longestObjectId && ((content.at(-1) ?? 0) & 0x80) === 0;
  if (!isWhole) throw new Asn1Error('not an object identifier');
  const arcs: bigint[] = [];
  let arc = 0n;
  for (const byte of content) {
    arc = arc * 128n + BigInt(byte & 0x7f);
    if ((byte & 0x80) !== 0) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const [first = 0n, ...others] = arcs;
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - root * 40n, ...others].join('.');
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Characters of two or four bytes each, most significant first. */
function wide(bytes: Uint8Array, size: 2 | 4): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const points = Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
    size === 2 ? view.getUint16(index * 2) : view.getUint32(index * 4),
  );
  if (points.some((point) => point > 0x10_ffff)) throw new Asn1Error('not a character');
  return size === 2
    ? points.map((unit) => String.fromCharCode(unit)).join('')
    : points.map((point) => String.fromCodePoint(point)).join('');
}

/** The text of any of the kinds of string that names are written in. */
export function textOf({ tag, content }: Asn1Node): string {
  if (tag === 0x0c) return new TextDecoder('utf-8', { fatal: true }).decode(content);
  if (tag === 0x1e) return wide(content, 2);
  if (tag === 0x1c) return wide(content, 4);
  if ([0x12, 0x13, 0x14, 0x16, 0x1a].includes(tag)) return latin(content);
  throw new Asn1Error('not a text');
}

const utcTime = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?Z$/;
const generalizedTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;

function instantOfParts(year: number, parts: readonly (string | undefined)[], fraction = ''): Instant {
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  const ms = Date.UTC(year, month - 1, day, hour, minute, second, Number(fraction.padEnd(3, '0').slice(0, 3)));
  const date = new Date(ms);
  const isReal = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isReal) throw new Asn1Error('not a moment');
  return date.toISOString() as Instant;
}

/** A UTCTime (1950 to 2049) or GeneralizedTime, in UTC only. Parts of a millisecond are cut off. */
export function instantOf({ tag, content }: Asn1Node): Instant {
  const text = latin(content.subarray(0, 32));
  if (tag === 0x17) {
    const found = utcTime.exec(text);
    if (!found) throw new Asn1Error('not a moment');
    const year = Number(found[1]);
    return instantOfParts(year >= 50 ? 1900 + year : 2000 + year, found.slice(2));
  }
  const found = tag === 0x18 ? generalizedTime.exec(text) : null;
  if (!found) throw new Asn1Error('not a moment');
  return instantOfParts(Number(found[1]), found.slice(2, 7), found[7]);
}

/** Lower-case hexadecimal of an INTEGER, whole bytes. */
export function hexOfInteger(node: Asn1Node): string {
  return bytesToHex(integerBytes(node));
}
