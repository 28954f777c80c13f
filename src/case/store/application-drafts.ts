import { randomUUID } from 'node:crypto';
import { type ApplicationDraft, applicationDraft } from '#case/acts/apply/application-draft.ts';
import { type ApplicationDrafts, type KeptDraft, mostDrafts } from '#case/acts/apply/application-drafts.ts';
import type { Reader } from '#case/domain/capacity.ts';
import type { ApplicationDraftRow, CaseTables } from '#case/store/rows.ts';
import { standingOf } from '#case/store/standing-of.ts';
import type { Vault } from '#case/store/vault.ts';
import type { Instant } from '#kernel/day.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import { ok, refuse } from '#kernel/result.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { become, type Standing } from '#platform/database/standing.ts';

interface DraftParts {
  readonly vault: Vault;
  readonly now: () => Instant;
}

/** Runs work under a standing: in a transaction of its own, or within one that is open. */
type Within = <Answer>(standing: Standing, work: (tx: Tx) => Promise<Answer>) => Promise<Answer>;

const placeOf = (draftId: string): string => `draft:${draftId}`;

async function opened(row: ApplicationDraftRow, vault: Vault): Promise<KeptDraft> {
  const key = await vault.keeper.unwrap(row.wrapped_key, placeOf(row.draft_id));
  const draft = applicationDraft.parse(vault.open(key, row.sealed, placeOf(row.draft_id)));
  return { draftId: row.draft_id, updatedAt: row.updated_at as Instant, draft };
}

/** The predicate of ownership stands in the query as well as in the policy. */
function rowsOf(tx: Tx, reader: Reader) {
  return tx.withTables<CaseTables>().selectFrom('application_draft').selectAll().where('person_id', '=', reader.personId);
}

async function insert(tx: Tx, parts: DraftParts, mine: { readonly reader: Reader; readonly draft: ApplicationDraft }): Promise<KeptDraft> {
  const [draftId, key, updatedAt] = [randomUUID(), newKey(), parts.now()];
  const row: ApplicationDraftRow = {
    draft_id: draftId,
    person_id: mine.reader.personId,
    sealed: parts.vault.seal(key, mine.draft, placeOf(draftId)),
    wrapped_key: await parts.vault.keeper.wrap(key, placeOf(draftId)),
    updated_at: updatedAt,
  };
  await tx.withTables<CaseTables>().insertInto('application_draft').values(row).execute();
  return { draftId, updatedAt, draft: mine.draft };
}

async function rewrite(
  tx: Tx,
  parts: DraftParts,
  kept: { readonly row: ApplicationDraftRow; readonly draft: ApplicationDraft },
): Promise<KeptDraft> {
  const { draft_id: draftId, wrapped_key } = kept.row;
  const key = await parts.vault.keeper.unwrap(wrapped_key, placeOf(draftId));
  const updatedAt = parts.now();
  const sealed = parts.vault.seal(key, kept.draft, placeOf(draftId));
  await tx
    .withTables<CaseTables>()
    .updateTable('application_draft')
    .set({ sealed, updated_at: updatedAt })
    .where('draft_id', '=', draftId)
    .execute();
  return { draftId, updatedAt, draft: kept.draft };
}

async function changeDraft(
  tx: Tx,
  parts: DraftParts,
  asked: { readonly reader: Reader; readonly draftId: string; readonly change: Parameters<ApplicationDrafts['change']>[2] },
): Promise<Result<KeptDraft, readonly Refusal[]>> {
  const row = await rowsOf(tx, asked.reader).where('draft_id', '=', asked.draftId).forUpdate().executeTakeFirst();
  if (!row) return refuse('welcome.draft-not-found');
  const before = await opened(row, parts.vault);
  const changed = asked.change(before.draft);
  return changed.ok ? ok(await rewrite(tx, parts, { row, draft: changed.value })) : changed;
}

async function removeDraft(tx: Tx, reader: Reader, draftId: string): Promise<boolean> {
  const mine = tx.withTables<CaseTables>().deleteFrom('application_draft').where('person_id', '=', reader.personId);
  const answer = await mine.where('draft_id', '=', draftId).executeTakeFirst();
  return answer.numDeletedRows === 1n;
}

function draftsOver(within: Within, parts: DraftParts): ApplicationDrafts {
  const { vault } = parts;
  return {
    list: (reader) =>
      within(standingOf(reader), async (tx) => {
        const rows = await rowsOf(tx, reader).orderBy('updated_at', 'desc').execute();
        return Promise.all(rows.map((row) => opened(row, vault)));
      }),
    read: (reader, draftId) =>
      within(standingOf(reader), async (tx) => {
        const row = await rowsOf(tx, reader).where('draft_id', '=', draftId).executeTakeFirst();
        return row ? opened(row, vault) : null;
      }),
    hold: (reader, draftId) =>
      within(standingOf(reader), async (tx) => {
        const row = await rowsOf(tx, reader).where('draft_id', '=', draftId).forUpdate().executeTakeFirst();
        return row ? opened(row, vault) : null;
      }),
    create: (reader, draft) =>
      within(standingOf(reader), async (tx) => {
        const rows = await rowsOf(tx, reader).execute();
        if (rows.length >= mostDrafts) return refuse('welcome.too-many-drafts', { facts: { limit: mostDrafts } });
        return ok(await insert(tx, parts, { reader, draft }));
      }),
    change: (reader, draftId, change) => within(standingOf(reader), (tx) => changeDraft(tx, parts, { reader, draftId, change })),
    remove: (reader, draftId) => within(standingOf(reader), (tx) => removeDraft(tx, reader, draftId)),
  };
}

/** Drafts of applications in the database, each sealed under a key of its own and there for its author alone. */
export function applicationDrafts({ database, ...parts }: DraftParts & { readonly database: Database }): ApplicationDrafts {
  return draftsOver((standing, work) => database.as(standing, work), parts);
}

/** The same inside a transaction that is already open: the case is opened and the draft is gone, or neither. */
export function applicationDraftsWithin(parts: DraftParts, tx: Tx): ApplicationDrafts {
  return draftsOver(async (standing, work) => {
    await become(tx, standing);
    return work(tx);
  }, parts);
}
