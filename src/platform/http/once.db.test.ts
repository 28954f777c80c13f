import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import { newKey } from '#platform/crypto/seal.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { type Answer, forgetAnswers, once, type Repeat } from '#platform/http/once.ts';

const effects = {
  id: '9000-effects',
  sql: 'create table effect (words text not null); grant select, insert on effect to bitim_app, bitim_public;',
};
const anna = '0192f0c1-0000-7000-8000-000000000001';
const bolat = '0192f0c1-0000-7000-8000-000000000002';
const sealing = newKey();
const repeat = (rest: Partial<Repeat> = {}): Repeat => ({
  key: 'key-0001',
  person: anna,
  route: 'POST /cases',
  requestHash: 'a',
  sealing,
  ...rest,
});

describe('a repeated request', () => {
  let db: Database;
  beforeAll(async () => {
    db = await testDatabase([effects]);
  });
  afterAll(() => db.close());
  beforeEach(() => db.owner((tx) => sql`truncate idempotency_key, effect`.execute(tx)));

  const count = async (): Promise<number> => (await db.owner((tx) => sql`select 1 from effect`.execute(tx))).rows.length;
  const write = (asked: Repeat, answer: Answer = { status: 201, location: '/cases/1', body: { words: 'Secret' } }) =>
    db.as({ role: 'bitim_app', personId: asked.person || null }, (tx: Tx) =>
      once(tx, asked, async () => {
        await sql`insert into effect values ('x')`.execute(tx);
        return answer;
      }),
    );

  it('changes nothing and gets the first answer', async () => {
    const first = await write(repeat());
    expect(first).toEqual({ ok: true, value: { status: 201, location: '/cases/1', body: { words: 'Secret' } } });
    expect(await write(repeat(), { status: 200, body: 'another' })).toEqual(first);
    expect(await count()).toBe(1);
  });

  it('that comes many times at once changes once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => write(repeat())));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await count()).toBe(1);
  });

  it('with another body is refused', async () => {
    await write(repeat());
    expect(await write(repeat({ requestHash: 'b' }))).toEqual({ ok: false, error: [{ code: 'platform.key-used-for-other-request' }] });
    expect(await count()).toBe(1);
  });

  it('of another person is another request, whose answer the first cannot read', async () => {
    await write(repeat());
    await write(repeat({ person: bolat }));
    await write(repeat({ person: '' }));
    expect(await count()).toBe(3);
    const seen = await db.as({ role: 'bitim_app', personId: bolat }, (tx) =>
      sql<{ person: string }>`select person from idempotency_key`.execute(tx),
    );
    expect(seen.rows).toEqual([{ person: bolat }]);
  });

  it('may be corrected after a refusal and repeated after a failure', async () => {
    expect(await write(repeat(), { status: 422, body: null })).toMatchObject({ ok: true, value: { status: 422 } });
    const failing = db.as({ role: 'bitim_app', personId: anna }, (tx) => once(tx, repeat(), () => Promise.reject(new Error('on purpose'))));
    await expect(failing).rejects.toThrow('on purpose');
    expect(await write(repeat({ requestHash: 'corrected' }))).toMatchObject({ ok: true, value: { status: 201 } });
  });

  it('is forgotten after its time, and is then a new request', async () => {
    await write(repeat());
    await db.as({ role: 'bitim_worker' }, (tx) => forgetAnswers(tx, '2020-01-01T00:00:00.000Z' as Instant));
    await write(repeat());
    expect(await count()).toBe(1);
    await db.as({ role: 'bitim_worker' }, (tx) => forgetAnswers(tx, '2100-01-01T00:00:00.000Z' as Instant));
    await write(repeat());
    expect(await count()).toBe(2);
  });

  it('keeps its answer sealed', async () => {
    await write(repeat());
    const { rows } = await db.owner((tx) => sql<{ answer_sealed: Uint8Array }>`select answer_sealed from idempotency_key`.execute(tx));
    expect(Buffer.from(rows[0]?.answer_sealed ?? []).includes('Secret')).toBe(false);
  });
});
