import type { Instant } from '#kernel/day.ts';
import type { ArchiveCheck, FileCheck } from '#signature/domain/file-check.ts';
import type { SignerCheck } from '#signature/domain/signature-check.ts';
import type { CertifiedIdentity, Check, CheckStatus, Place, SignatureLevel } from '#signature/domain/signature-report.ts';
import { reportLines } from '#signature/domain/signature-report.ts';

/**
 * `good`: something was signed, nothing failed, and every line was checked that can be. `partly`: nothing failed, but a line was not
 * checked. `nothing`: there was no signature. Message `signature.verify.verdict.<verdict>`.
 */
export type Verdict = 'good' | 'partly' | 'bad' | 'nothing';

/** One thing that was looked at. Label: message `signature.line.<line>`; text: message `signature.check.<code>`. */
export interface FindingLine {
  readonly line: string;
  readonly status: CheckStatus;
  readonly code: string;
  readonly place?: Place;
  /** File of the archive that it is about. */
  readonly file?: string;
  /** The moment that belongs to it: of a time stamp, or for which validity was asked. */
  readonly at?: Instant;
}

/** One signature: who, by whose certificate, and each line. */
export interface SignerFinding {
  readonly signer: CertifiedIdentity;
  readonly issuer?: string;
  readonly serialNumber?: string;
  readonly level: SignatureLevel;
  readonly claimedAt?: Instant;
  readonly lines: readonly FindingLine[];
}

/** What was found, the same for a page, a terminal and the verifier in one file. */
export interface Finding {
  readonly verdict: Verdict;
  readonly kind: FileCheck['kind'];
  readonly sha256: string;
  readonly bytes: number;
  /** What concerns the file as a whole. */
  readonly lines: readonly FindingLine[];
  readonly signers: readonly SignerFinding[];
  /** Signed documents inside an archive. */
  readonly documents: readonly { readonly path: string; readonly finding: Finding }[];
}

/** Not checked for a reason that leaves nothing open: nobody to compare with was named; the certificate lived for one signature. */
const settled: ReadonlySet<string> = new Set(['identity-not-compared', 'short-lived']);

function lineOf(line: string, check: Check, more: { readonly file?: string; readonly at?: Instant | undefined } = {}): FindingLine {
  const { status, code, place } = check;
  const { file, at } = more;
  return { line, status, code, ...(place ? { place } : {}), ...(file === undefined ? {} : { file }), ...(at ? { at } : {}) };
}

function describeSigner({ report, certificate, claimedAt }: SignerCheck): SignerFinding {
  const moments: Partial<Record<string, Instant | undefined>> = { validity: report.validity.at, timeStamp: report.timeStamp.time };
  return {
    signer: report.identity.certified,
    ...(certificate ? { issuer: certificate.issuer, serialNumber: certificate.serialNumber } : {}),
    level: report.level,
    ...(claimedAt ? { claimedAt } : {}),
    lines: reportLines.map((line) => lineOf(line, report[line], { at: moments[line] })),
  };
}

function failed(line: string, code: string, file?: string): FindingLine {
  return lineOf(line, { status: 'failed', code }, file === undefined ? {} : { file });
}

function pdfLines({ pdf }: FileCheck): readonly FindingLine[] {
  if (!pdf) return [];
  if (pdf.problem !== undefined) return [failed('signature', pdf.problem)];
  return [lineOf('coverage', pdf.coverage), lineOf('additions', pdf.additions)];
}

function cmsLines({ cms = [] }: FileCheck): readonly FindingLine[] {
  return cms.flatMap(({ path, cms: { problem, signers } }) => {
    if (problem !== undefined) return [failed('signature', problem, path)];
    return signers.length === 0 ? [failed('signature', 'no-signers', path)] : [];
  });
}

/** Files that fit are counted by their silence; only those that do not are named. */
function archiveLines(archive: ArchiveCheck | undefined): readonly FindingLine[] {
  if (!archive) return [];
  return [
    lineOf('manifest', archive.manifest, { at: archive.madeAt }),
    ...archive.files.filter(({ check }) => check.status !== 'ok').map(({ path, check }) => lineOf('file', check, { file: path })),
    lineOf('manifestStamp', archive.stamp, { at: archive.stamp.time }),
    ...archive.evidence.map(({ of, check, since }) => lineOf('evidence', check, { file: of, at: since })),
  ];
}

function verdictOf(lines: readonly FindingLine[], isSigned: boolean): Verdict {
  if (lines.some(({ status }) => status === 'failed')) return 'bad';
  if (!isSigned) return 'nothing';
  return lines.some(({ status, code }) => status === 'not-checked' && !settled.has(code)) ? 'partly' : 'good';
}

/**
 * One view of what a check found. It never says only yes: every line stands, with the place of what was changed.
 *
 * @example describeFinding(await checkFile({ file, settings })).verdict
 */
export function describeFinding(check: FileCheck): Finding {
  const checks = [...(check.pdf?.signatures ?? []), ...(check.cms ?? []).flatMap(({ cms }) => cms.signers)];
  const signers = checks.map(describeSigner);
  const documents = (check.archive?.documents ?? []).map((known) => ({ path: known.path, finding: describeFinding(known.check) }));
  const lines = [...pdfLines(check), ...cmsLines(check), ...archiveLines(check.archive)];
  const all = allLines({ lines, signers, documents });
  const isSigned = signers.length > 0 || documents.some(({ finding }) => finding.verdict !== 'nothing');
  const { kind, sha256, bytes } = check;
  return { verdict: verdictOf(all, isSigned), kind, sha256, bytes, lines, signers, documents };
}

/** Every line of a finding, those of its signers and documents included. */
export function allLines(finding: Pick<Finding, 'lines' | 'signers' | 'documents'>): readonly FindingLine[] {
  return [
    ...finding.lines,
    ...finding.signers.flatMap(({ lines }) => lines),
    ...finding.documents.flatMap((document) => allLines(document.finding)),
  ];
}
