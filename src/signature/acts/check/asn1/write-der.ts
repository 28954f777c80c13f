import type { Asn1Node } from '#signature/acts/check/asn1/asn1-node.ts';
import { asn1Tag, childrenOf } from '#signature/acts/check/asn1/asn1-node.ts';
import { octetsOf } from '#signature/acts/check/asn1/asn1-values.ts';
import { joinBytes } from '#signature/acts/check/asn1/byte-text.ts';

function lengthOf(count: number): readonly number[] {
  if (count < 0x80) return [count];
  const bytes: number[] = [];
  for (let left = count; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return [0x80 + bytes.length, ...bytes];
}

/** A value in DER: its tag, its length in the shortest form, its content. */
export function writeDer(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const joined = joinBytes(content);
  return joinBytes([Uint8Array.from([tag, ...lengthOf(joined.length)]), joined]);
}

/** A number that is not negative, as INTEGER. */
export function derInteger(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let left = value; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  if (((bytes[0] ?? 0x80) & 0x80) !== 0) bytes.unshift(0);
  return writeDer(asn1Tag.integer, Uint8Array.from(bytes));
}

function compareBytes(left: Uint8Array, right: Uint8Array): number {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The same value as DER has it: shortest lengths, strings in one piece, sets in order. */
export function toDer(node: Asn1Node): Uint8Array {
  if (node.tag === asn1Tag.constructedOctetString) return writeDer(asn1Tag.octetString, octetsOf(node));
  if ((node.tag & 0x20) === 0) return writeDer(node.tag, node.content);
  const children = childrenOf(node).map(toDer);
  return writeDer(node.tag, ...(node.tag === asn1Tag.set ? children.sort(compareBytes) : children));
}
