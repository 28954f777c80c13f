import type { Opening } from '#case/acts/readings.ts';
import type { Reader } from '#case/domain/capacity.ts';
import type { CaseTables } from '#case/store/rows.ts';
import { holdersOf } from '#case/store/standing-of.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId, FileId, PersonId } from '#kernel/id.ts';
import type { Tx } from '#platform/database/database.ts';

/** Writes down that this person opened a file, for everybody who can open it too. */
export async function recordOpening(
  tx: Tx,
  opened: { readonly caseId: CaseId; readonly roomId: string; readonly fileId: FileId; readonly personId: PersonId; readonly at: Instant },
): Promise<void> {
  const row = { case_id: opened.caseId, room_id: opened.roomId, item_id: opened.fileId, person_id: opened.personId, at: opened.at };
  await tx.withTables<CaseTables>().insertInto('reading').values(row).execute();
}

/** Who opened which file of the rooms that this reader is in, newest first. */
export async function listOpenings(tx: Tx, reader: Reader, caseId: CaseId): Promise<readonly Opening[]> {
  const rows = await tx
    .withTables<CaseTables>()
    .selectFrom('reading as g')
    .innerJoin('room_member as m', 'm.room_id', 'g.room_id')
    .where('g.case_id', '=', caseId)
    .where('m.holder', 'in', holdersOf(reader))
    .where('m.until', 'is', null)
    .select(['g.reading_id', 'g.item_id', 'g.person_id', 'g.at'])
    .orderBy('g.at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({ id: row.reading_id, itemId: row.item_id, personId: row.person_id as PersonId, at: row.at as Instant }));
}
