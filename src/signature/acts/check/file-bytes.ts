/** SHA-256 in lower-case hexadecimal. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const pdfMark = [0x25, 0x50, 0x44, 0x46, 0x2d];
const zipMark = [0x50, 0x4b, 0x03, 0x04];
/** Readers of PDF look for the mark in the first kilobyte. */
const markWithin = 1024;

function marksAt(bytes: Uint8Array, mark: readonly number[], at: number): boolean {
  return mark.every((byte, offset) => bytes[at + offset] === byte);
}

/** What the first bytes say that a file is; anything else may be a signature that holds its content. */
export function kindOfBytes(bytes: Uint8Array): 'pdf' | 'zip' | 'other' {
  if (marksAt(bytes, zipMark, 0)) return 'zip';
  for (let at = 0; at < Math.min(markWithin, bytes.length); at += 1) if (marksAt(bytes, pdfMark, at)) return 'pdf';
  return 'other';
}
