import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDraft } from '#case/acts/apply/application-draft.ts';
import { type ApplicationDrafts, mostDrafts } from '#case/acts/apply/application-drafts.ts';
import type { Reader } from '#case/domain/capacity.ts';
import { applicationDrafts, applicationDraftsWithin } from '#case/store/application-drafts.ts';
import { caseMigrations } from '#case/store/migrations.ts';
import { vaultOf } from '#case/store/vault.ts';
import type { Instant } from '#kernel/day.ts';
import type { PersonId } from '#kernel/id.ts';
import { err, ok } from '#kernel/result.ts';
import { keeperOf } from '#platform/crypto/key-keeper.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';

const someone = (): Reader => ({ personId: randomUUID() as PersonId, office: null });
const secret = 'Планета-слово';

describe('drafts of applications in the database', () => {
  let db: Database;
  let drafts: ApplicationDrafts;
  const parts = { vault: vaultOf(keeperOf(newKey())), now: (): Instant => '2026-03-02T05:00:00.000Z' as Instant };

  beforeAll(async () => {
    db = await testDatabase(caseMigrations);
    drafts = applicationDrafts({ database: db, ...parts });
  });
  afterAll(() => db.close());

  async function begun(reader: Reader): Promise<string> {
    const created = await drafts.create(reader, { ...emptyDraft(), claim: { ...emptyDraft().claim, statement: secret } });
    if (!created.ok) throw new Error('not created');
    return created.value.draftId;
  }

  it('are there for their author alone', async () => {
    const [author, stranger] = [someone(), someone()];
    const draftId = await begun(author);
    expect((await drafts.read(author, draftId))?.draft.claim.statement).toBe(secret);
    expect(await drafts.read(stranger, draftId)).toBeNull();
    expect(await drafts.list(stranger)).toEqual([]);
    expect(await drafts.remove(stranger, draftId)).toBe(false);
    expect(await drafts.change(stranger, draftId, ok)).toEqual(err([{ code: 'welcome.draft-not-found' }]));
    expect(await drafts.list(author)).toHaveLength(1);
  });

  it('are sealed: the database holds no word of them', async () => {
    const draftId = await begun(someone());
    const { rows } = await db.owner((tx) =>
      sql<{
        sealed: Uint8Array;
        wrapped_key: Uint8Array;
      }>`select sealed, wrapped_key from application_draft where draft_id = ${draftId}`.execute(tx),
    );
    const stored = Buffer.concat([rows[0]?.sealed ?? new Uint8Array(), rows[0]?.wrapped_key ?? new Uint8Array()]);
    expect(stored.length).toBeGreaterThan(200);
    expect([stored.includes(secret), stored.includes('statement')]).toEqual([false, false]);
  });

  it('are changed by a step as a whole, or not at all', async () => {
    const author = someone();
    const draftId = await begun(author);
    expect(await drafts.change(author, draftId, () => err([{ code: 'web.required' }]))).toEqual(err([{ code: 'web.required' }]));
    const changed = await drafts.change(author, draftId, (draft) => ok({ ...draft, you: 'myself' }));
    expect(changed).toMatchObject({ ok: true, value: { draft: { you: 'myself', claim: { statement: secret } } } });
  });

  it('are held within a transaction: gone for good, or still there when it fails', async () => {
    const author = someone();
    const draftId = await begun(author);
    const standing = { role: 'bitim_app', personId: author.personId } as const;
    const failing = db.as(standing, async (tx) => {
      const within = applicationDraftsWithin(parts, tx);
      expect(await within.hold(author, draftId)).not.toBeNull();
      expect(await within.remove(author, draftId)).toBe(true);
      throw new Error('the case was not opened');
    });
    await expect(failing).rejects.toThrow('the case was not opened');
    expect(await drafts.read(author, draftId)).not.toBeNull();
    await db.as(standing, (tx) => applicationDraftsWithin(parts, tx).remove(author, draftId));
    expect(await drafts.hold(author, draftId)).toBeNull();
  });

  it('are not kept without end', async () => {
    const author = someone();
    for (let count = 0; count < mostDrafts; count += 1) await begun(author);
    expect(await drafts.create(author, emptyDraft())).toEqual(err([{ code: 'welcome.too-many-drafts', facts: { limit: mostDrafts } }]));
  });
});
