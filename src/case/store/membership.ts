import { sql } from 'kysely';
import type { Membership } from '#case/domain/members.ts';
import type { RoomKey } from '#case/domain/room.ts';
import { kindOfRoom } from '#case/domain/room.ts';
import type { CaseTables } from '#case/store/rows.ts';
import type { Vault } from '#case/store/vault.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';
import type { Tx } from '#platform/database/database.ts';

async function roomIds(
  tx: Tx,
  caseId: CaseId,
  wanted: { readonly keys: ReadonlySet<RoomKey>; readonly vault: Vault; readonly newId: () => string },
): Promise<ReadonlyMap<string, string>> {
  const db = tx.withTables<CaseTables>();
  const rows = await db.selectFrom('room').where('case_id', '=', caseId).select(['room_id', 'key']).execute();
  const known = new Map<string, string>(rows.map((row) => [row.key, row.room_id]));
  const missing = [...wanted.keys].filter((key) => !known.has(key));
  const fresh = await Promise.all(
    missing.map(async (key) => {
      const room_id = wanted.newId();
      return { room_id, case_id: caseId, key, kind: kindOfRoom(key), wrapped_key: await wanted.vault.newRoomKey(room_id) };
    }),
  );
  if (fresh.length > 0) await db.insertInto('room').values(fresh).execute();
  for (const room of fresh) known.set(room.key, room.room_id);
  return known;
}

/** Members of a case as they must be from now on. */
export interface Settled {
  readonly members: readonly Membership[];
  readonly at: Instant;
  readonly vault: Vault;
  readonly newId: () => string;
}

async function openRows(tx: Tx, caseId: CaseId): Promise<readonly { readonly room_id: string; readonly holder: string }[]> {
  return tx
    .withTables<CaseTables>()
    .selectFrom('room_member')
    .where('case_id', '=', caseId)
    .where('until', 'is', null)
    .select(['room_id', 'holder'])
    .execute();
}

/** Makes missing rooms with their keys and lets new members in. Runs as the steward, who can read no content. */
export async function admit(tx: Tx, caseId: CaseId, settled: Settled): Promise<void> {
  const ids = await roomIds(tx, caseId, {
    keys: new Set(settled.members.map((member) => member.room)),
    vault: settled.vault,
    newId: settled.newId,
  });
  const open = new Set((await openRows(tx, caseId)).map((row) => `${row.room_id} ${row.holder}`));
  const wanted = new Map(settled.members.map((member) => [`${ids.get(member.room)} ${member.holder}`, member]));
  const fresh = [...wanted.entries()].filter(([key]) => !open.has(key));
  if (fresh.length === 0) return;
  const rows = fresh.map(([, member]) => ({
    room_id: ids.get(member.room) ?? '',
    case_id: caseId,
    holder: member.holder,
    since: sql<string>`clock_timestamp()`,
    until: null,
  }));
  await tx.withTables<CaseTables>().insertInto('room_member').values(rows).execute();
}

/** Whoever is no member any more loses the rooms in this very transaction. */
export async function dismiss(tx: Tx, caseId: CaseId, settled: Settled): Promise<void> {
  const db = tx.withTables<CaseTables>();
  const rooms = await db.selectFrom('room').where('case_id', '=', caseId).select(['room_id', 'key']).execute();
  const ids = new Map<string, string>(rooms.map((row) => [row.key, row.room_id]));
  const wanted = new Set(settled.members.map((member) => `${ids.get(member.room)} ${member.holder}`));
  for (const row of await openRows(tx, caseId)) {
    if (wanted.has(`${row.room_id} ${row.holder}`)) continue;
    await db
      .updateTable('room_member')
      .set({ until: settled.at })
      .where('room_id', '=', row.room_id)
      .where('holder', '=', row.holder)
      .where('until', 'is', null)
      .execute();
  }
}
