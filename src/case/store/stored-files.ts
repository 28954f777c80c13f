import type { LaidFile, StagedFile } from '#case/acts/ports.ts';
import type { RoomKey } from '#case/domain/room.ts';
import type { CaseTables } from '#case/store/rows.ts';
import type { Vault } from '#case/store/vault.ts';
import type { Instant } from '#kernel/day.ts';
import type { CaseId, FileId, PersonId } from '#kernel/id.ts';
import type { SecretKey } from '#platform/crypto/seal.ts';
import { open as openBytes, seal as sealBytes } from '#platform/crypto/seal.ts';
import type { Tx } from '#platform/database/database.ts';

/** Records an uploaded file for its uploader alone, its key wrapped by the installation. */
export async function stageFile(tx: Tx, file: StagedFile & { readonly personId: PersonId | null }, vault: Vault): Promise<void> {
  const row = {
    file_id: file.fileId,
    person_id: file.personId,
    case_id: null,
    room_id: null,
    sha256: file.sha256,
    bytes: file.bytes,
    type: file.type,
    sealed_key: await vault.keeper.wrap(file.key, `file:${file.fileId}`),
    created_at: file.at,
  };
  await tx.withTables<CaseTables>().insertInto('stored_file').values(row).execute();
}

interface Laying extends LaidFile {
  readonly caseId: CaseId;
  readonly room: RoomKey;
  readonly vault: Vault;
}

/** Hands a staged file to a room: its key is sealed anew under the room's key. False when it is not on this person's stage. */
export async function layFile(tx: Tx, { fileId, facts, caseId, room, vault }: Laying): Promise<boolean> {
  const db = tx.withTables<CaseTables>();
  const file = await db.selectFrom('stored_file').selectAll().where('file_id', '=', fileId).where('room_id', 'is', null).executeTakeFirst();
  const target = await db
    .selectFrom('room')
    .select(['room_id', 'wrapped_key'])
    .where('case_id', '=', caseId)
    .where('key', '=', room)
    .executeTakeFirst();
  if (!file || !target?.wrapped_key) return false;
  if (facts && (facts.sha256 !== file.sha256 || facts.bytes !== file.bytes || facts.type !== file.type)) return false;
  const key = await vault.keeper.unwrap(file.sealed_key, `file:${fileId}`);
  const sealed_key = sealBytes(await vault.roomKey(target.room_id, target.wrapped_key), key, `file:${fileId}`);
  const answer = await db
    .updateTable('stored_file')
    .set({ case_id: caseId, room_id: target.room_id, sealed_key })
    .where('file_id', '=', fileId)
    .where('room_id', 'is', null)
    .executeTakeFirst();
  return answer.numUpdatedRows === 1n;
}

/** A file that this asker may open, with its key. */
export interface OpenableFile {
  readonly fileId: FileId;
  readonly roomId: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly type: string;
  readonly key: SecretKey;
}

/** Finds a file by its room's membership; undefined for everybody else, as if it did not exist. */
export async function findFile(
  tx: Tx,
  where: { readonly caseId: CaseId; readonly fileId: FileId; readonly holders: readonly string[] },
  vault: Vault,
): Promise<OpenableFile | undefined> {
  const row = await tx
    .withTables<CaseTables>()
    .selectFrom('stored_file as f')
    .innerJoin('room as r', 'r.room_id', 'f.room_id')
    .innerJoin('room_member as m', 'm.room_id', 'f.room_id')
    .where('f.case_id', '=', where.caseId)
    .where('f.file_id', '=', where.fileId)
    .where('m.holder', 'in', where.holders)
    .where('m.until', 'is', null)
    .select(['f.sha256', 'f.bytes', 'f.type', 'f.sealed_key', 'f.room_id', 'r.wrapped_key'])
    .executeTakeFirst();
  if (!row?.room_id || !row.wrapped_key) return undefined;
  const key = openBytes(await vault.roomKey(row.room_id, row.wrapped_key), row.sealed_key, `file:${where.fileId}`);
  return { fileId: where.fileId, roomId: row.room_id, sha256: row.sha256, bytes: row.bytes, type: row.type, key };
}

/** Forgets staged files of this person that no room has taken; returns those it forgot. */
export async function dropStaged(tx: Tx, personId: PersonId, fileIds: readonly FileId[]): Promise<readonly FileId[]> {
  if (fileIds.length === 0) return [];
  const rows = await tx
    .withTables<CaseTables>()
    .deleteFrom('stored_file')
    .where('file_id', 'in', fileIds)
    .where('person_id', '=', personId)
    .where('room_id', 'is', null)
    .returning('file_id')
    .execute();
  return rows.map((row) => row.file_id as FileId);
}

/** Whether the database knows this file, wherever it lies; runs as the steward, who learns nothing else of it. */
export async function isStored(tx: Tx, fileId: FileId): Promise<boolean> {
  const row = await tx
    .withTables<CaseTables>()
    .selectFrom('stored_file')
    .select('file_id')
    .where('file_id', '=', fileId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets uploads older than the moment that no room has taken; runs as the steward. */
export async function forgetStaged(tx: Tx, before: Instant): Promise<readonly FileId[]> {
  const rows = await tx
    .withTables<CaseTables>()
    .deleteFrom('stored_file')
    .where('room_id', 'is', null)
    .where('created_at', '<', before)
    .returning('file_id')
    .execute();
  return rows.map((row) => row.file_id as FileId);
}
