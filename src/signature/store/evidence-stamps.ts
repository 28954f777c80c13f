import { sql } from 'kysely';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';
import type { Tx } from '#platform/database/database.ts';
import type { EvidenceBook } from '#signature/acts/evidence-stamp.ts';

/** One archive time stamp as it is kept. */
export interface KeptStamp {
  readonly documentSha256: string;
  readonly no: number;
  /** What was stamped, as `evidenceText` wrote it. */
  readonly record: string;
  readonly token: Uint8Array;
  readonly stampedAt: Instant;
  readonly renewOn: Day;
}

interface StampRow {
  readonly document_sha256: string;
  readonly no: number;
  readonly record: string;
  readonly token: Uint8Array;
  readonly stamped_at: Instant;
  readonly renew_on: Day;
}

function toStamp(row: StampRow): KeptStamp {
  const { document_sha256: documentSha256, no, record, token, stamped_at: stampedAt, renew_on: renewOn } = row;
  return { documentSha256, no, record, token: new Uint8Array(token), stampedAt, renewOn };
}

/** Time stamps of a case that this reader may see, by document, oldest first. */
export async function readStamps(tx: Tx, caseId: CaseId): Promise<readonly KeptStamp[]> {
  const { rows } = await sql<StampRow>`select document_sha256, no, record, token, stamped_at, renew_on from evidence_stamp
    where case_id = ${caseId} order by document_sha256, no`.execute(tx);
  return rows.map(toStamp);
}

/** The book of archive time stamps within a transaction of the worker; they lie in the joint room, as the documents do. */
export function evidenceBook(tx: Tx): EvidenceBook {
  return {
    stampsOf: async (documentSha256) => {
      const { rows } = await sql<StampRow>`select document_sha256, no, record, token, stamped_at, renew_on from evidence_stamp
        where document_sha256 = ${documentSha256} order by no`.execute(tx);
      return rows.map(toStamp);
    },
    keep: async ({ caseId, ...stamp }) => {
      const { numAffectedRows } =
        await sql`insert into evidence_stamp (document_sha256, no, case_id, room_id, record, token, stamped_at, renew_on)
        select ${stamp.documentSha256}, ${stamp.no}, ${caseId}, room_id, ${stamp.record}, ${stamp.token}, ${stamp.stampedAt}, ${stamp.renewOn}
        from room where case_id = ${caseId} and key = 'joint'`.execute(tx);
      if (numAffectedRows !== 1n) throw new Error('a case with a signed document has no joint room');
    },
  };
}
