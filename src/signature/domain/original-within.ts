const endMark = [0x25, 0x25, 0x45, 0x4f, 0x46];
/** `/ByteRange`: the word by which every signature inside a PDF says what it covers. */
const rangeMark = [0x2f, 0x42, 0x79, 0x74, 0x65, 0x52, 0x61, 0x6e, 0x67, 0x65];

function isAt(bytes: Uint8Array, mark: readonly number[], at: number): boolean {
  return mark.every((byte, offset) => bytes[at + offset] === byte);
}

/**
 * Where the file may have ended before signatures were added to it: a PDF grows at its end, so what stands up to the last end mark
 * before the first signature, with the line break after it or without, is the file as it was signed first. (The same five letters may
 * stand inside a font or an attachment by chance.) Lengths in bytes, at most three; none when the file holds no signature.
 *
 * @example originalLengths(signedPdf).map((length) => signedPdf.subarray(0, length))
 */
export function originalLengths(pdf: Uint8Array): readonly number[] {
  let at = 0;
  while (at < pdf.length && !isAt(pdf, rangeMark, at)) at += 1;
  if (at >= pdf.length) return [];
  while (at >= 0 && !isAt(pdf, endMark, at)) at -= 1;
  if (at < 0) return [];
  const end = at + endMark.length;
  return pdf[end] === 0x0d ? [end, end + 1, end + 2] : pdf[end] === 0x0a ? [end, end + 1] : [end];
}
