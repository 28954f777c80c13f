import type { Day, Instant } from '#kernel/day.ts';
import { addDays } from '#kernel/day.ts';

/** What an archive time stamp is made over: a document, its signatures, and all time stamps before. Hashes are SHA-256, lower-case hexadecimal. */
export interface EvidenceRecord {
  readonly documentSha256: string;
  /** Of each signature file (DER), sorted: the order in which people signed is told by the signatures. */
  readonly signatures: readonly string[];
  /** Of the archive time stamps made before, oldest first. */
  readonly stamps: readonly string[];
}

const format = 'urn:bitim:evidence:1';
const hash = /^[0-9a-f]{64}$/;
const renewalDays = 180;

/** The record of a document on which no archive time stamp was made yet. */
export function newEvidence(documentSha256: string, signatures: readonly string[]): EvidenceRecord {
  return { documentSha256, signatures: [...new Set(signatures)].toSorted(), stamps: [] };
}

/** The record that the next time stamp is made over. */
export function withStamp(record: EvidenceRecord, tokenSha256: string): EvidenceRecord {
  return { ...record, stamps: [...record.stamps, tokenSha256] };
}

/** The one text of a record: its bytes in UTF-8 are what a time stamp covers. A change of this function is a new format. */
export function evidenceText({ documentSha256, signatures, stamps }: EvidenceRecord): string {
  return JSON.stringify({ documentSha256, format, signatures, stamps });
}

function isHashes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && hash.test(item));
}

/** Reads what `evidenceText` wrote; null for any other text, even one that means the same. */
export function readEvidence(text: string): EvidenceRecord | null {
  try {
    const read = JSON.parse(text) as Partial<EvidenceRecord> | null;
    const { documentSha256, signatures, stamps } = read ?? {};
    if (typeof documentSha256 !== 'string' || !hash.test(documentSha256) || !isHashes(signatures) || !isHashes(stamps)) return null;
    const record = { documentSha256, signatures, stamps };
    return evidenceText(record) === text ? record : null;
  } catch {
    return null;
  }
}

/**
 * The day on which evidence is renewed: 180 days before the certificate of its last time stamp ends. A time stamp that is made
 * later proves nothing of the time before it.
 *
 * @example renewalDay('2029-11-25T00:00:00.000Z' as Instant) // '2029-05-29'
 */
export function renewalDay(authorityNotAfter: Instant): Day {
  return addDays(authorityNotAfter.slice(0, 10) as Day, -renewalDays);
}

/**
 * Whether a time stamp is to be made today.
 *
 * @param renewOn - The day that `renewalDay` gave for the last time stamp; null before the first.
 */
export function evidenceDue(renewOn: Day | null, today: Day): boolean {
  return renewOn === null || today >= renewOn;
}
