import { createHash } from 'node:crypto';
import type { CaseEvent } from '#case/domain/event.ts';
import type { CaseState } from '#case/domain/state.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';
import type { Clock } from '#kernel/ports.ts';
import { openArtifact } from '#main/documents/signing.ts';
import { type DueWork, schedule } from '#platform/work/due-work.ts';
import type { Handler } from '#platform/work/run-due.ts';
import type { EvidencePorts } from '#signature/acts/evidence-stamp.ts';
import { stampEvidence } from '#signature/acts/evidence-stamp.ts';
import type { PlatformProvider } from '#signature/acts/platform-provider.ts';
import { evidenceBook } from '#signature/store/evidence-stamps.ts';

const kind = 'stamp-evidence';

/** Hashes only: neither the work nor the time stamp tells anything of the document. */
interface EvidencePayload {
  readonly documentSha256: string;
  readonly signatures: readonly string[];
}

function workFor(caseId: CaseId, payload: EvidencePayload, due: { readonly no: number; readonly runAt: Instant }): DueWork {
  const { documentSha256, signatures } = payload;
  return {
    key: `${kind}:${documentSha256}:${due.no}`,
    kind,
    caseId,
    runAt: due.runAt,
    payload: { documentSha256, signatures: [...signatures] },
  };
}

interface Signed {
  readonly artifact: string | null;
  readonly signatureSha256?: string;
}

/** Hashes of the signature files: as the history tells them to everybody in the case, else from what this reader may open. */
function hashesOf(signatures: readonly Signed[]): readonly string[] {
  return signatures.flatMap(({ artifact, signatureSha256 }) => {
    if (signatureSha256 !== undefined) return [signatureSha256];
    const opened = artifact === null ? null : openArtifact(artifact);
    return opened ? [createHash('sha256').update(opened.der).digest('hex')] : [];
  });
}

/**
 * The first archive time stamp of a document that everybody has signed with these events. A document that was signed on paper alone
 * has none.
 */
export function evidenceWork(state: CaseState, events: readonly CaseEvent[], now: Instant): readonly DueWork[] {
  const { contract, agreement } = state;
  return events.flatMap(({ kind: happened }) => {
    const signed = happened === 'contract-concluded' ? contract : happened === 'settlement-concluded' ? agreement.settlement : null;
    // An office that may not read the contract knows its hash from the signatures.
    const contractSha256 = contract?.documentSha256 || contract?.signatures.at(-1)?.documentSha256;
    const documentSha256 = happened === 'contract-concluded' ? contractSha256 : agreement.settlement?.issued?.documentSha256;
    const signatures = hashesOf(signed?.signatures ?? []);
    if (!documentSha256 || signatures.length === 0) return [];
    return [workFor(state.caseId, { documentSha256, signatures }, { no: 1, runAt: now })];
  });
}

/** Archive time stamps by the authority of this installation. */
type TimeStamps = Pick<PlatformProvider['timeStamps'], 'stamp' | 'notAfter'>;

/** The handler of due work `stamp-evidence`: makes the stamp and writes the next renewal down. */
export function stampEvidenceWork({ timeStamps, clock }: { readonly timeStamps: TimeStamps; readonly clock: Clock }): Handler {
  return async (tx, row) => {
    const payload = row.payload as unknown as EvidencePayload;
    const caseId = row.case_id as CaseId;
    const ports: EvidencePorts = {
      // In this order: making a stamp may bring a new certificate first.
      stamp: async (imprint, at) => ({ token: await timeStamps.stamp(imprint, at), authorityNotAfter: timeStamps.notAfter() }),
      book: evidenceBook(tx),
      now: clock.now,
      today: clock.today,
    };
    const { no, renewOn } = await stampEvidence(ports, { caseId, ...payload });
    await schedule(tx, workFor(caseId, payload, { no: no + 1, runAt: `${renewOn}T00:00:00.000Z` as Instant }));
  };
}
