import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';
import { stampEvidenceWork } from '#main/documents/evidence-work.ts';
import { allMigrations } from '#main/migrations.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { schedule } from '#platform/work/due-work.ts';
import { runDue } from '#platform/work/run-due.ts';
import { readEvidence } from '#signature/domain/archive/evidence-record.ts';
import { evidenceBook } from '#signature/store/evidence-stamps.ts';

const caseId = randomUUID() as CaseId;
const documentSha256 = 'd'.repeat(64);
const signatures = ['a'.repeat(64)];

describe('the due work of archive time stamps', () => {
  let db: Database;
  let now = '2026-11-25T06:00:00.000Z' as Instant;
  const clock = { now: () => now, today: () => now.slice(0, 10) as Day };
  /** An authority whose certificate always ends three years after the stamp. */
  const timeStamps = {
    stamp: async (imprint: Uint8Array) => new Uint8Array(imprint),
    notAfter: () => `${Number(now.slice(0, 4)) + 3}-11-25T00:00:00.000Z` as Instant,
  };
  const run = () => runDue(db, { handlers: { 'stamp-evidence': stampEvidenceWork({ timeStamps, clock }) }, clock, limit: 100 });
  const stamps = () => db.as({ role: 'bitim_worker' }, (tx) => evidenceBook(tx).stampsOf(documentSha256));

  beforeAll(async () => {
    db = await testDatabase(allMigrations);
    await db.owner(async (tx) => {
      await sql`insert into case_file (case_id, number, dispute_kind, organisation_id, stage, opened_on, updated_at)
        values (${caseId}, '2026-000001', 'civil', ${randomUUID()}, 'started', '2026-11-01', now())`.execute(tx);
      await sql`insert into room (room_id, case_id, key, kind) values (${randomUUID()}, ${caseId}, 'joint', 'joint')`.execute(tx);
    });
    const payload = { documentSha256, signatures };
    const work = { key: `stamp-evidence:${documentSha256}:1`, kind: 'stamp-evidence', caseId, runAt: now, payload };
    await db.as({ role: 'bitim_steward' }, (tx) => schedule(tx, work));
  });
  afterAll(() => db.close());

  it('stamps once when it is due, and again 180 days before the certificate ends, for ever', async () => {
    expect(await run()).toEqual({ done: 1, failed: 0 });
    expect(await run()).toEqual({ done: 0, failed: 0 });
    now = '2029-05-28T23:59:59.000Z' as Instant;
    expect(await run()).toEqual({ done: 0, failed: 0 });
    for (const day of ['2029-05-29', '2032-05-29', '2035-05-29']) {
      now = `${day}T00:00:00.000Z` as Instant;
      expect([day, await run()]).toEqual([day, { done: 1, failed: 0 }]);
    }
    const kept = await stamps();
    expect(kept.map(({ record }) => readEvidence(record)?.stamps.length)).toEqual([0, 1, 2, 3]);
    expect(kept.map(({ renewOn }) => renewOn)).toEqual(['2029-05-29', '2032-05-29', '2035-05-29', '2038-05-29']);
  });
});
