import { readNode } from '#signature/acts/check/asn1/asn1-node.ts';
import { joinBytes } from '#signature/acts/check/asn1/byte-text.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { addsOnlySignature } from '#signature/acts/check/pdf/additions.ts';
import { endOf, type FoundSignature, findSignatures } from '#signature/acts/check/pdf/find-signatures.ts';
import { latin1 } from '#signature/acts/check/pdf/pdf-structure.ts';
import { closedReport } from '#signature/acts/check/signer/signer-report.ts';
import type { CheckSettings, PdfCheck, PdfSignatureCheck, SignerCheck } from '#signature/domain/signature-check.ts';
import type { Check, Place } from '#signature/domain/signature-report.ts';

/** A file, and what to check with. */
export interface PdfToCheck {
  readonly pdf: Uint8Array;
  readonly settings: CheckSettings;
}

/** Larger files are not read in one piece. */
export const largestPdf: number = 64 * 1024 * 1024;

const fine: Check = { status: 'ok', code: 'covers-all' };

/** The CMS alone: what a writer left of its room is zeros, and anything else behind it is refused. */
function cmsOf({ contents }: FoundSignature): Uint8Array | null {
  if (!contents) return null;
  try {
    const { raw } = readNode(contents);
    return contents.subarray(raw.length).every((byte) => byte === 0) ? raw : null;
  } catch {
    // Not ASN.1 at all.
    return null;
  }
}

function broken(code: string): SignerCheck {
  return { report: closedReport(code), chain: [] };
}

/** Number of the PDF object in which a place lies. */
function objectAround(text: string, at: number): number | undefined {
  const found = [...text.slice(Math.max(0, at - 200_000), at + 1).matchAll(/(?:^|[\r\n])(\d{1,10}) 0 obj/g)].at(-1);
  return found ? Number(found[1]) : undefined;
}

/** A place among the covered bytes as a place in the file. */
function inFile(place: Place, { range }: FoundSignature, text: string): Place {
  const shifted = (at: number): number => (at < range[1] ? at : at - range[1] + range[2]);
  const from = shifted(place.from);
  const object = objectAround(text, from);
  return { from, to: shifted(place.to), ...(object === undefined ? {} : { object }) };
}

async function checkOne({ pdf, settings }: PdfToCheck, found: FoundSignature, text: string): Promise<PdfSignatureCheck> {
  const [, length, second, rest] = found.range;
  const covers = [
    { from: 0, to: length - 1 },
    { from: second, to: second + rest - 1 },
  ];
  const isWhole = endOf(found) === pdf.length;
  const cms = cmsOf(found);
  if (!found.contents) return { ...broken('byte-range-wrong'), covers: [], isWhole: false };
  if (!cms) return { ...broken('signature-unreadable'), covers, isWhole };
  const content = joinBytes([pdf.subarray(0, length), pdf.subarray(second, second + rest)]);
  const { signers, problem } = await checkCms({ cms, content, settings });
  const [signer, ...others] = signers;
  if (!signer || others.length > 0) return { ...broken(problem ?? 'several-signers'), covers, isWhole };
  const { integrity } = signer.report;
  const placed = integrity.place ? { ...integrity, place: inFile(integrity.place, found, text) } : integrity;
  return { ...signer, report: { ...signer.report, integrity: placed }, covers, isWhole };
}

function coverageOf(pdf: Uint8Array, last: FoundSignature): Check {
  const end = endOf(last);
  if (!last.contents) return { status: 'failed', code: 'byte-range-wrong' };
  return end === pdf.length ? fine : { status: 'failed', code: 'added-after-signing', place: { from: end, to: pdf.length - 1 } };
}

/** What stands between one signature and the next. */
function additionsOf(pdf: Uint8Array, found: readonly FoundSignature[]): Check {
  for (const [index, signature] of found.entries()) {
    const next = found[index + 1];
    if (!next) continue;
    const [from, to] = [endOf(signature), endOf(next)];
    const isFine = signature.contents !== null && next.contents !== null && addsOnlySignature(pdf.subarray(0, from), pdf.subarray(0, to));
    if (!isFine) return { status: 'failed', code: 'content-added', place: { from, to: Math.max(from, to - 1) } };
  }
  return { status: 'ok', code: 'only-signatures-added' };
}

function without(problem: string): PdfCheck {
  return {
    signatures: [],
    coverage: { status: 'not-checked', code: problem },
    additions: { status: 'not-checked', code: problem },
    problem,
  };
}

/**
 * Checks every signature inside a PDF: each over the bytes that it covers, then whether the last one covers the whole file and
 * whether anything but signatures was added between them. Never throws; no clock, no network.
 *
 * @example await checkPdf({ pdf, settings: { anchors: [{ of: 'platform', certDer }] } })
 */
export async function checkPdf({ pdf, settings }: PdfToCheck): Promise<PdfCheck> {
  if (pdf.length > largestPdf) return without('too-large');
  if (latin1(pdf.subarray(0, 5)) !== '%PDF-') return without('not-a-pdf');
  const found = findSignatures(pdf);
  const last = found.at(-1);
  if (!last) return without('no-signature');
  const text = latin1(pdf);
  const signatures: PdfSignatureCheck[] = [];
  for (const signature of found) signatures.push(await checkOne({ pdf, settings }, signature, text));
  return { signatures, coverage: coverageOf(pdf, last), additions: additionsOf(pdf, found) };
}
