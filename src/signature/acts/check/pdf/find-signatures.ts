import { latin1 } from '#signature/acts/check/pdf/pdf-structure.ts';

/** A signature inside a PDF as its dictionary describes it. */
export interface FoundSignature {
  /** Where the two covered parts stand: `[0, length, start of the second, its length]`. */
  readonly range: readonly [number, number, number, number];
  /** The CMS, zeros behind it included; null when the gap between the parts is not exactly its hexadecimal text. */
  readonly contents: Uint8Array | null;
}

const mostSignatures = 32;
const rangeForm = /^\/ByteRange\s{0,16}\[\s{0,16}(\d{1,10})\s{1,16}(\d{1,10})\s{1,16}(\d{1,10})\s{1,16}(\d{1,10})\s{0,16}\]/;
const longestContents = 4_000_000;

function hexBytes(text: string): Uint8Array | null {
  if (text.length % 2 !== 0 || text.length > longestContents || !/^[0-9A-Fa-f]*$/.test(text)) return null;
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = Number.parseInt(text.slice(index * 2, index * 2 + 2), 16);
  return bytes;
}

/** The gap between the covered parts has to be `<…>`, and nothing but the word `/Contents` may stand before it. */
function contentsIn(text: string, from: number, to: number): Uint8Array | null {
  if (text[from] !== '<' || text[to - 1] !== '>') return null;
  if (!/\/Contents\s{0,16}$/.test(text.slice(Math.max(0, from - 30), from))) return null;
  return hexBytes(text.slice(from + 1, to - 1));
}

/**
 * Finds every signature of a PDF by its `/ByteRange`; one pass over the file. Ranges that lie outside the file, overlap or do
 * not begin at its first byte come with `contents: null`: they are signatures that cover something else than they should.
 */
export function findSignatures(pdf: Uint8Array): readonly FoundSignature[] {
  const text = latin1(pdf);
  const found: FoundSignature[] = [];
  for (let at = text.indexOf('/ByteRange'); at >= 0 && found.length < mostSignatures; at = text.indexOf('/ByteRange', at + 10)) {
    const match = rangeForm.exec(text.slice(at, at + 160));
    if (!match) continue;
    const [first, length, second, rest] = [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4])];
    const isSound = first === 0 && length > 0 && second > length && rest > 0 && second + rest <= pdf.length;
    const holdsItself = isSound && at < second + rest && (at + match[0].length <= length || at >= second);
    found.push({ range: [first, length, second, rest], contents: holdsItself ? contentsIn(text, length, second) : null });
  }
  return found.toSorted((left, right) => left.range[2] + left.range[3] - (right.range[2] + right.range[3]));
}

/** End of what a signature covers. */
export function endOf({ range }: FoundSignature): number {
  return range[2] + range[3];
}
