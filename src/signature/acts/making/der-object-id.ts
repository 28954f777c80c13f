import { asn1Tag } from '#signature/acts/check/asn1/asn1-node.ts';
import { writeDer } from '#signature/acts/check/asn1/write-der.ts';

function arcBytes(arc: bigint): readonly number[] {
  const bytes = [Number(arc & 0x7fn)];
  for (let left = arc >> 7n; left > 0n; left >>= 7n) bytes.unshift(Number(left & 0x7fn) | 0x80);
  return bytes;
}

/** An object identifier as DER; arcs may be as large as a UUID. */
export function derObjectId(dotted: string): Uint8Array {
  const [first = 0n, second = 0n, ...rest] = dotted.split('.').map(BigInt);
  return writeDer(asn1Tag.objectId, Uint8Array.from([first * 40n + second, ...rest].flatMap(arcBytes)));
}
