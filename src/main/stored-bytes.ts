import type { CaseViewer } from '#case/http/case-web.ts';
import { holdersOf, standingOf } from '#case/store/standing-of.ts';
import { findFile } from '#case/store/stored-files.ts';
import type { CaseId, FileId } from '#kernel/id.ts';
import type { Installation } from '#main/installation.ts';

/** The whole content of a stored file, through this reader's own rights; null for everybody else. */
export async function readStored(
  { database, vault, files }: Pick<Installation, 'database' | 'vault' | 'files'>,
  viewer: CaseViewer,
  which: { readonly caseId: CaseId; readonly fileId: FileId },
): Promise<Uint8Array | null> {
  const file = await database.as(standingOf(viewer), (tx) => findFile(tx, { ...which, holders: holdersOf(viewer) }, vault));
  if (!file) return null;
  const pieces: Uint8Array[] = [];
  for await (const piece of files.read(file.fileId, file.key)) pieces.push(piece);
  return Buffer.concat(pieces);
}
