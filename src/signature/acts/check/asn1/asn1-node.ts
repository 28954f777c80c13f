/** What was read is not what it should be. Caught where bytes come in: to a caller such bytes are a finding, never an exception. */
export class Asn1Error extends Error {}

/** One value of ASN.1. `raw` is the value with its head, `content` without; both are views into what was read. */
export interface Asn1Node {
  /** The first byte: class, form and number. Numbers above 30 occur nowhere in signatures and are refused. */
  readonly tag: number;
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
  readonly depth: number;
}

export const asn1Tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectId: 0x06,
  enumerated: 0x0a,
  sequence: 0x30,
  set: 0x31,
  constructedOctetString: 0x24,
} as const;

/** Certificates nest about ten deep; more is an attack on the reader. */
const deepest = 32;
const constructedBit = 0x20;

interface Head {
  readonly start: number;
  /** Null for the indefinite form, which ends with two zero bytes. */
  readonly length: number | null;
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new Asn1Error('ends too early');
  return byte;
}

function readHead(bytes: Uint8Array, at: number): Head {
  if ((byteAt(bytes, at) & 0x1f) === 0x1f) throw new Asn1Error('tag number too high');
  const first = byteAt(bytes, at + 1);
  if (first < 0x80) return { start: at + 2, length: first };
  if (first === 0x80) return { start: at + 2, length: null };
  const count = first & 0x7f;
  if (count > 4) throw new Asn1Error('too long');
  let length = 0;
  for (let index = 0; index < count; index += 1) length = length * 256 + byteAt(bytes, at + 2 + index);
  return { start: at + 2 + count, length };
}

/** Where the content of an indefinite form ends: before two zero bytes that are no part of a value inside. */
function endOfIndefinite(bytes: Uint8Array, start: number, depth: number): number {
  let at = start;
  while (byteAt(bytes, at) !== 0 || byteAt(bytes, at + 1) !== 0) at += readNode(bytes, at, depth + 1).raw.length;
  return at;
}

/**
 * The value that begins at `at`. What is inside is not looked at, so the cost does not grow with it (but for the indefinite form of BER).
 *
 * @throws Asn1Error
 */
export function readNode(bytes: Uint8Array, at = 0, depth = 0): Asn1Node {
  if (depth > deepest) throw new Asn1Error('nested too deep');
  const tag = byteAt(bytes, at);
  const { start, length } = readHead(bytes, at);
  if (length === null) {
    if ((tag & constructedBit) === 0) throw new Asn1Error('a primitive value has a length');
    const end = endOfIndefinite(bytes, start, depth);
    return { tag, raw: bytes.subarray(at, end + 2), content: bytes.subarray(start, end), depth };
  }
  if (start + length > bytes.length) throw new Asn1Error('ends too early');
  return { tag, raw: bytes.subarray(at, start + length), content: bytes.subarray(start, start + length), depth };
}

/** The one value that `bytes` are: nothing may stand behind it. */
export function readWhole(bytes: Uint8Array, tag?: number): Asn1Node {
  const node = readNode(bytes);
  if (node.raw.length !== bytes.length) throw new Asn1Error('something stands behind the value');
  if (tag !== undefined && node.tag !== tag) throw new Asn1Error('another value was expected');
  return node;
}

/** The values inside a constructed value, in order. */
export function childrenOf(node: Asn1Node): readonly Asn1Node[] {
  if ((node.tag & constructedBit) === 0) throw new Asn1Error('there is nothing inside');
  const children: Asn1Node[] = [];
  for (let at = 0; at < node.content.length; ) {
    const child = readNode(node.content, at, node.depth + 1);
    children.push(child);
    at += child.raw.length;
  }
  return children;
}

/** The fields of a SEQUENCE, taken one after the other. */
export interface Asn1Fields {
  /** The next field, which must have this tag, or any where none is given. */
  readonly take: (tag?: number) => Asn1Node;
  /** The next field if it has this tag. */
  readonly optional: (tag: number) => Asn1Node | undefined;
  readonly rest: () => readonly Asn1Node[];
  /** Nothing may be left. */
  readonly end: () => void;
}

/** Reads the fields of `node` in order; an explicit tag is opened by giving its node. */
export function fieldsOf(node: Asn1Node, tag?: number): Asn1Fields {
  if (tag !== undefined && node.tag !== tag) throw new Asn1Error('another value was expected');
  const children = childrenOf(node);
  let at = 0;
  const take = (wanted?: number): Asn1Node => {
    const child = children[at];
    if (!child || (wanted !== undefined && child.tag !== wanted)) throw new Asn1Error('a field is missing');
    at += 1;
    return child;
  };
  return {
    take,
    optional: (wanted) => (children[at]?.tag === wanted ? take() : undefined),
    rest: () => children.slice(at),
    end: () => {
      if (at < children.length) throw new Asn1Error('a field too many');
    },
  };
}

/** The single value inside an explicit tag, a SET of one, or a sequence of one. */
export function onlyChild(node: Asn1Node): Asn1Node {
  const [child, ...others] = childrenOf(node);
  if (!child || others.length > 0) throw new Asn1Error('one value was expected');
  return child;
}
