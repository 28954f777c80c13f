import type { Instant } from '#kernel/day.ts';
import { sha256Hex } from '#signature/acts/check/file-bytes.ts';
import { checkTimeStamp } from '#signature/acts/check/time-stamp.ts';
import type { EvidenceRecord } from '#signature/domain/archive/evidence-record.ts';
import { readEvidence } from '#signature/domain/archive/evidence-record.ts';
import type { EvidenceCheck } from '#signature/domain/file-check.ts';
import type { CheckSettings, TimeStampCheck } from '#signature/domain/signature-check.ts';

/** One archive time stamp with the text that it was made over, as `evidenceText` wrote it. */
export interface EvidenceStamp {
  readonly text: string;
  readonly token: Uint8Array;
}

/** A chain of archive time stamps, oldest first, and what it has to belong to. */
export interface EvidenceChain {
  readonly of: string;
  readonly documentSha256: string;
  /** SHA-256 of the signatures (DER) that are there now; every one that was stamped must be among them. */
  readonly signatures: readonly string[];
  readonly stamps: readonly EvidenceStamp[];
}

/** Why a record does not belong here or does not follow what was before; null when it does. */
function misfit(record: EvidenceRecord | null, chain: EvidenceChain, before: readonly string[]): string | null {
  if (!record) return 'evidence-unreadable';
  if (record.documentSha256 !== chain.documentSha256) return 'evidence-other-document';
  if (!record.signatures.every((signature) => chain.signatures.includes(signature))) return 'evidence-other-signatures';
  const follows = record.stamps.length === before.length && record.stamps.every((stamp, index) => stamp === before[index]);
  return follows ? null : 'evidence-chain-broken';
}

/** A renewal proves the time before it only while the certificate of the stamp before was still valid. */
function isLate(previous: TimeStampCheck | undefined, found: TimeStampCheck): boolean {
  const end = previous?.authority?.notAfter;
  return end !== undefined && found.time !== undefined && found.time > end;
}

/**
 * Checks archive time stamps: each covers the document, its signatures and every time stamp before it, and was made while the
 * certificate of the one before was valid.
 */
export async function checkEvidence(chain: EvidenceChain, settings: CheckSettings): Promise<EvidenceCheck> {
  const failed = (code: string): EvidenceCheck => ({ of: chain.of, check: { status: 'failed', code } });
  const before: string[] = [];
  const found: TimeStampCheck[] = [];
  for (const { text, token } of chain.stamps) {
    const code = misfit(readEvidence(text), chain, before);
    if (code !== null) return failed(code);
    const stamp = await checkTimeStamp(token, new TextEncoder().encode(text), settings);
    if (stamp.status.status !== 'ok') return failed('evidence-stamp-wrong');
    if (isLate(found.at(-1), stamp)) return failed('evidence-renewed-late');
    found.push(stamp);
    before.push(await sha256Hex(token));
  }
  const since: Instant | undefined = found[0]?.time;
  const until = found.at(-1)?.authority?.notAfter;
  if (!since) return failed('evidence-unreadable');
  return { of: chain.of, check: { status: 'ok', code: 'evidence-holds' }, since, ...(until ? { until } : {}) };
}
