import { checkArchive } from '#signature/acts/check/check-archive.ts';
import { checkCms } from '#signature/acts/check/check-cms.ts';
import { kindOfBytes, sha256Hex } from '#signature/acts/check/file-bytes.ts';
import { checkPdf } from '#signature/acts/check/pdf/pdf-signatures.ts';
import type { FileCheck } from '#signature/domain/file-check.ts';
import type { CheckSettings, PdfCheck } from '#signature/domain/signature-check.ts';

/** What somebody brought: a file, and the signature that lies beside it, if there is one. */
export interface FileToCheck {
  readonly file: Uint8Array;
  readonly signature?: Uint8Array | undefined;
  readonly settings: CheckSettings;
}

const noSignature = 'no-signature';

/** A PDF without signatures inside is no fault where the signature lies beside it. */
async function pdfWithin(file: Uint8Array, settings: CheckSettings): Promise<PdfCheck | null> {
  if (kindOfBytes(file) !== 'pdf') return null;
  const pdf = await checkPdf({ pdf: file, settings });
  return pdf.problem === noSignature ? null : pdf;
}

async function checkDetached(file: Uint8Array, signature: Uint8Array, settings: CheckSettings): Promise<FileCheck> {
  const cms = await checkCms({ cms: signature, content: file, settings });
  const pdf = await pdfWithin(file, settings);
  return { kind: 'detached', sha256: await sha256Hex(file), bytes: file.length, cms: [{ cms }], ...(pdf ? { pdf } : {}) };
}

/** A file that is neither PDF nor archive: perhaps a signature that holds its content, perhaps one that has lost its file. */
async function checkAlone(file: Uint8Array, settings: CheckSettings): Promise<FileCheck> {
  const facts = { sha256: await sha256Hex(file), bytes: file.length };
  const cms = await checkCms({ cms: file, content: null, settings });
  if (cms.content) {
    const { content } = cms;
    return { kind: 'enveloped', sha256: await sha256Hex(content), bytes: content.length, cms: [{ cms }] };
  }
  if (cms.signers.length === 0) return { kind: 'unsigned', ...facts };
  return { kind: 'detached', ...facts, cms: [{ cms: { signers: [], problem: 'content-needed' } }] };
}

/**
 * Checks whatever somebody brings: a PDF with signatures inside, any file with a detached signature, a signature that holds its
 * content, or the archive of a case. Runs alike in Node and in a browser, asks no network and never throws for bad bytes.
 *
 * @example describeFinding(await checkFile({ file: pdf, signature: p7s, settings: { anchors } }))
 */
export async function checkFile({ file, signature, settings }: FileToCheck): Promise<FileCheck> {
  if (signature) return checkDetached(file, signature, settings);
  const facts = { sha256: await sha256Hex(file), bytes: file.length };
  const kind = kindOfBytes(file);
  if (kind === 'zip') return { kind: 'archive', ...facts, archive: await checkArchive(file, settings) };
  if (kind === 'other') return checkAlone(file, settings);
  const pdf = await pdfWithin(file, settings);
  return pdf ? { kind: 'pdf', ...facts, pdf } : { kind: 'unsigned', ...facts };
}
