import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseMigrations } from '#case/store/migrations.ts';
import type { Day, Instant } from '#kernel/day.ts';
import type { CaseId } from '#kernel/id.ts';
import type { Database } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { evidenceBook, readStamps } from '#signature/store/evidence-stamps.ts';
import { signatureMigrations } from '#signature/store/migrations.ts';

const caseId = randomUUID() as CaseId;
const [member, formerMember, stranger] = [randomUUID(), randomUUID(), randomUUID()];
const stamp = {
  documentSha256: 'd'.repeat(64),
  no: 1,
  record: '{}',
  token: new Uint8Array([1, 2, 3]),
  stampedAt: '2026-11-25T10:00:00.000Z' as Instant,
  renewOn: '2029-05-29' as Day,
};

describe('archive time stamps in the database', () => {
  let db: Database;
  const as = (personId: string) => ({ role: 'bitim_app', personId }) as const;

  beforeAll(async () => {
    db = await testDatabase([...caseMigrations, ...signatureMigrations]);
    const [joint, room] = [randomUUID(), randomUUID()];
    await db.owner(async (tx) => {
      await sql`insert into case_file (case_id, number, dispute_kind, organisation_id, stage, opened_on, updated_at)
        values (${caseId}, '2026-000001', 'civil', ${randomUUID()}, 'started', '2026-11-01', now())`.execute(tx);
      await sql`insert into room (room_id, case_id, key, kind) values (${joint}, ${caseId}, 'joint', 'joint'), (${room}, ${caseId}, 'case', 'case')`.execute(
        tx,
      );
      await sql`insert into room_member (room_id, case_id, holder, since, until) values
        (${joint}, ${caseId}, ${`person:${member}`}, now(), null),
        (${joint}, ${caseId}, ${`person:${formerMember}`}, now(), now()),
        (${room}, ${caseId}, ${`person:${stranger}`}, now(), null)`.execute(tx);
    });
    await db.as({ role: 'bitim_worker' }, (tx) => evidenceBook(tx).keep({ ...stamp, caseId }));
  });
  afterAll(() => db.close());

  it('are read by whoever is in the joint room, byte for byte', async () => {
    expect(await db.as(as(member), (tx) => readStamps(tx, caseId))).toEqual([stamp]);
  });

  it('are not there for somebody who left, or who is in another room of the case', async () => {
    for (const personId of [formerMember, stranger, randomUUID()])
      expect(await db.as(as(personId), (tx) => readStamps(tx, caseId))).toEqual([]);
  });

  it('are written by the worker alone, and by nobody changed or deleted', async () => {
    const again = { ...stamp, no: 2, caseId };
    await expect(db.as(as(member), (tx) => evidenceBook(tx).keep(again))).rejects.toThrow(/permission denied|row-level security/);
    for (const statement of [sql`delete from evidence_stamp`, sql`update evidence_stamp set record = ''`])
      await expect(db.as({ role: 'bitim_worker' }, (tx) => statement.execute(tx))).rejects.toThrow(/permission denied/);
  });

  it('are numbered: the same number is not written twice', async () => {
    await expect(db.as({ role: 'bitim_worker' }, (tx) => evidenceBook(tx).keep({ ...stamp, caseId }))).rejects.toThrow(/duplicate key/);
    expect(await db.as({ role: 'bitim_worker' }, (tx) => evidenceBook(tx).stampsOf(stamp.documentSha256))).toHaveLength(1);
  });

  it('of a case without a joint room are a fault that is not passed over', async () => {
    await expect(
      db.as({ role: 'bitim_worker' }, (tx) => evidenceBook(tx).keep({ ...stamp, no: 3, caseId: randomUUID() as CaseId })),
    ).rejects.toThrow(/no joint room/);
  });
});
