const endMark = [0x25, 0x25, 0x45, 0x4f, 0x46];

function hasMarkAt(bytes: Uint8Array, at: number): boolean {
  return endMark.every((byte, offset) => bytes[at + offset] === byte);
}

/**
 * Where the file may have ended before signatures were added to it: a PDF grows at its end, so what stands up to its first end mark,
 * with the line break after it or without, is the file as it was first written. Lengths in bytes, at most three; none when the file
 * was never added to.
 *
 * @example originalLengths(signedPdf).map((length) => signedPdf.subarray(0, length))
 */
export function originalLengths(pdf: Uint8Array): readonly number[] {
  let at = 0;
  while (at < pdf.length && !hasMarkAt(pdf, at)) at += 1;
  if (at >= pdf.length) return [];
  const end = at + endMark.length;
  const breaks = pdf[end] === 0x0d ? [end, end + 1, end + 2] : pdf[end] === 0x0a ? [end, end + 1] : [end];
  return breaks.every((length) => length < pdf.length) ? breaks : [];
}
