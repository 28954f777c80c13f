import { createHash } from 'node:crypto';
import type { Instant } from '#kernel/day.ts';
import { encodeBlockMap } from '#signature/acts/check/block-map.ts';
import { firstPage, objectDictionary, type PdfStructure, readPdfStructure } from '#signature/acts/check/pdf/pdf-structure.ts';
import { pageAnnotations, widgetObject, withAnnotation, withField } from '#signature/acts/check/pdf/signature-objects.ts';

/** A PDF with room for one more signature, and what has to be signed. */
export interface PreparedPdf {
  /** The whole new file; the contents of the signature are zeros. */
  readonly bytes: Buffer;
  /** The bytes that the signature covers: all but its own contents. */
  readonly covered: Buffer;
  readonly contentsAt: number;
  /** Length of what was there before. */
  readonly before: number;
}

/** Bytes of a CMS with its time stamp and block map; what is not needed stays zero. */
const roomBytes = 8192;

function signatureObject(
  no: number,
  reason: string,
  at: Instant,
): { readonly text: string; readonly contentsAt: number; readonly rangeAt: number } {
  const moment = at.slice(0, 19).replace(/[-:T]/g, '');
  const before = `${no} 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (D:${moment}Z) /Reason (${reason}) `;
  // Ten places for each number: filled in when the length of the file is known.
  const range = `/ByteRange [0 ${'0'.repeat(10)} ${'0'.repeat(10)} ${'0'.repeat(10)}] `;
  const contents = `/Contents <${'0'.repeat(roomBytes * 2)}> >>\nendobj\n`;
  return { text: before + range + contents, rangeAt: before.length, contentsAt: before.length + range.length + '/Contents '.length };
}

function xrefOf(offsets: ReadonlyMap<number, number>): string {
  const numbers = [...offsets.keys()].sort((left, right) => left - right);
  const lines = numbers.map((no) => `${no} 1\n${String(offsets.get(no)).padStart(10, '0')} 00000 n \n`);
  return `xref\n${lines.join('')}`;
}

function trailerOf(pdf: PdfStructure, size: number): string {
  const kept = pdf.trailer.replace(/\s*\/Prev \d+/, '').replace(/\/Size \d+/, `/Size ${size}`);
  return `trailer\n${kept.slice(0, -2).trimEnd()}\n  /Prev ${pdf.startXref}\n>>\n`;
}

/** Only letters that stand for themselves in every PDF: a case's or document's number. */
function plainReason(reason: string): string {
  return reason.replace(/[^0-9A-Za-z/ .-]/g, '');
}

/**
 * Adds a signature field to a PDF, as a revision of its own: not one earlier byte changes.
 *
 * @returns Null when the file is none that our printer or this function wrote: then there is a signature beside the file only.
 */
export function preparePdf(pdf: Uint8Array, given: { readonly reason: string; readonly at: Instant }): PreparedPdf | null {
  const read = readPdfStructure(pdf);
  const page = read ? firstPage(read) : null;
  const [catalogText, pageText] = read && page !== null ? [objectDictionary(read, read.root), objectDictionary(read, page)] : [null, null];
  const annotations = pageText ? pageAnnotations(pageText) : null;
  if (!read || page === null || !catalogText || !pageText || !annotations) return null;
  const [signatureNo, widgetNo] = [read.size, read.size + 1];
  const gap = read.text.endsWith('\n') ? '' : '\n';
  const made = signatureObject(signatureNo, plainReason(given.reason), given.at);
  const objects: readonly (readonly [number, string])[] = [
    [read.root, `${read.root} 0 obj\n${withField(catalogText, `${widgetNo} 0 R`)}\nendobj\n`],
    [page, `${page} 0 obj\n${withAnnotation(pageText, annotations, `${widgetNo} 0 R`)}\nendobj\n`],
    [signatureNo, made.text],
    [widgetNo, widgetObject({ no: widgetNo, signature: signatureNo, page })],
  ];
  const offsets = new Map<number, number>();
  let text = gap;
  for (const [no, object] of objects) {
    offsets.set(no, pdf.length + text.length);
    text += object;
  }
  const xrefAt = pdf.length + text.length;
  text += `${xrefOf(offsets)}${trailerOf(read, widgetNo + 1)}startxref\n${xrefAt}\n%%EOF\n`;
  const bytes = Buffer.concat([pdf, Buffer.from(text, 'latin1')]);
  const signatureAt = offsets.get(signatureNo) ?? 0;
  return withRange(bytes, { before: pdf.length, contentsAt: signatureAt + made.contentsAt, rangeAt: signatureAt + made.rangeAt });
}

function withRange(bytes: Buffer, at: { readonly before: number; readonly contentsAt: number; readonly rangeAt: number }): PreparedPdf {
  const end = at.contentsAt + roomBytes * 2 + 2;
  const numbers = [0, at.contentsAt, end, bytes.length - end];
  const place = '/ByteRange [0 0000000000 0000000000 0000000000] '.length;
  bytes.write(`/ByteRange [${numbers.join(' ')}]`.padEnd(place), at.rangeAt, 'latin1');
  const covered = Buffer.concat([bytes.subarray(0, at.contentsAt), bytes.subarray(end)]);
  return { bytes, covered, contentsAt: at.contentsAt, before: at.before };
}

/** What the signature of a PDF is made over. */
export async function pdfFacts(prepared: PreparedPdf): Promise<{ readonly sha256: Uint8Array; readonly blockMap: Uint8Array }> {
  return {
    sha256: createHash('sha256').update(prepared.covered).digest(),
    blockMap: await encodeBlockMap(prepared.covered),
  };
}

/**
 * Puts the signature into the room that was left for it.
 *
 * @returns The whole signed file, and the part that was added to what was there before.
 * @throws When the CMS is larger than the room: it is made here, and tests measure it.
 */
export function sealPdf(prepared: PreparedPdf, cms: Uint8Array): { readonly pdf: Uint8Array; readonly increment: Uint8Array } {
  if (cms.length > roomBytes) throw new Error('the signature is larger than its room in the file');
  const pdf = Buffer.from(prepared.bytes);
  pdf.write(Buffer.from(cms).toString('hex'), prepared.contentsAt + 1, 'latin1');
  return { pdf, increment: pdf.subarray(prepared.before) };
}
