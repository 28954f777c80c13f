import { createHash } from 'node:crypto';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';
import type { EvidenceRecord } from '#signature/domain/archive/evidence-record.ts';
import { evidenceDue, evidenceText, newEvidence, readEvidence, renewalDay, withStamp } from '#signature/domain/archive/evidence-record.ts';

/** A stamp that was made before, as far as the next one needs it. */
export interface StampBefore {
  readonly record: string;
  readonly token: Uint8Array;
  readonly renewOn: Day;
}

/** A stamp to be kept. */
export interface NewStamp {
  readonly caseId: CaseId;
  readonly documentSha256: string;
  /** 1 for the first. */
  readonly no: number;
  readonly record: string;
  readonly token: Uint8Array;
  readonly stampedAt: Instant;
  readonly renewOn: Day;
}

/** Where archive time stamps are kept. */
export interface EvidenceBook {
  /** Oldest first. */
  readonly stampsOf: (documentSha256: string) => Promise<readonly StampBefore[]>;
  readonly keep: (stamp: NewStamp) => Promise<void>;
}

export interface EvidencePorts {
  readonly book: EvidenceBook;
  /** Makes an RFC 3161 token over this SHA-256, and says until when the certificate that made it is valid. */
  readonly stamp: (imprintSha256: Uint8Array, at: Instant) => Promise<{ readonly token: Uint8Array; readonly authorityNotAfter: Instant }>;
  readonly now: () => Instant;
  readonly today: () => Day;
}

/** A document that everybody has signed. */
export interface SignedDocument {
  readonly caseId: CaseId;
  readonly documentSha256: string;
  /** SHA-256 of each signature file (DER). */
  readonly signatures: readonly string[];
}

/** What the next time stamp is made over: everything there is, the time stamps before included. */
function nextRecord(document: SignedDocument, before: readonly StampBefore[]): EvidenceRecord {
  const last = before.at(-1);
  if (!last) return newEvidence(document.documentSha256, document.signatures);
  const record = readEvidence(last.record);
  if (!record) throw new Error('a kept evidence record cannot be read');
  return withStamp(record, createHash('sha256').update(last.token).digest('hex'));
}

/**
 * Makes the archive time stamp that is due for a document: the first when everybody has signed, then one 180 days before the
 * certificate of the last ends. Called again before that, it does nothing.
 *
 * @returns The day on which it is due next.
 * @throws When a kept record was damaged: a renewal over it would prove nothing.
 */
export async function stampEvidence(
  ports: EvidencePorts,
  document: SignedDocument,
): Promise<{ readonly no: number; readonly renewOn: Day }> {
  const before = await ports.book.stampsOf(document.documentSha256);
  const last = before.at(-1);
  if (last && !evidenceDue(last.renewOn, ports.today())) return { no: before.length, renewOn: last.renewOn };
  const record = evidenceText(nextRecord(document, before));
  const at = ports.now();
  const { token, authorityNotAfter } = await ports.stamp(createHash('sha256').update(record).digest(), at);
  const renewOn = renewalDay(authorityNotAfter);
  const no = before.length + 1;
  await ports.book.keep({ caseId: document.caseId, documentSha256: document.documentSha256, no, record, token, stampedAt: at, renewOn });
  return { no, renewOn };
}
