import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/day.ts';
import type { Clock } from '#kernel/ports.ts';
import { addMilliseconds, dayAt, systemClock } from '#platform/clock.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { testDatabase } from '#platform/database/test-database.ts';
import { openLog } from '#platform/log.ts';
import { cancel, type DueWork, type DueWorkRow, nextDue, schedule } from '#platform/work/due-work.ts';
import { type Handlers, runDue } from '#platform/work/run-due.ts';
import { startWorker } from '#platform/work/worker.ts';

const effects = {
  id: '9000-effects',
  sql: 'create table effect (key text not null); grant select, insert on effect to bitim_worker, bitim_app;',
};
const noon = '2026-03-02T07:00:00.000Z' as Instant;
const at = (instant: Instant): Clock => ({ now: () => instant, today: () => dayAt(instant) });
const reminder = (key: string, runAt: Instant = noon): DueWork => ({ key, kind: 'note', caseId: null, runAt, payload: { key } });
const note = async (tx: Tx, work: DueWorkRow): Promise<void> => {
  await sql`insert into effect values (${work.key})`.execute(tx);
};

describe('due work', () => {
  let db: Database;
  beforeAll(async () => {
    db = await testDatabase([effects]);
  });
  afterAll(() => db.close());
  beforeEach(() => db.owner((tx) => sql`truncate due_work, effect`.execute(tx)));

  const write = (...work: DueWork[]) =>
    db.as({ role: 'bitim_steward' }, async (tx) => {
      for (const one of work) await schedule(tx, one);
    });
  const done = async (): Promise<string[]> =>
    (await db.owner((tx) => sql<{ key: string }>`select key from effect order by key`.execute(tx))).rows.map((row) => row.key);
  const rows = async (): Promise<DueWorkRow[]> =>
    (await db.owner((tx) => sql<DueWorkRow>`select * from due_work order by key`.execute(tx))).rows;
  const run = (handlers: Handlers = { note }, now = noon, limit = 100) => runDue(db, { handlers, clock: at(now), limit });

  it('is done at its time and not a moment before', async () => {
    await write(reminder('a', noon), reminder('b', addMilliseconds(noon, 1)));
    expect(await run({ note }, addMilliseconds(noon, -1))).toEqual({ done: 0, failed: 0 });
    expect(await run()).toEqual({ done: 1, failed: 0 });
    expect(await done()).toEqual(['a']);
    expect(await db.as({ role: 'bitim_worker' }, nextDue)).toBe(addMilliseconds(noon, 1));
  });

  it('is done once, and stays done when it is written down again', async () => {
    await write(reminder('a'));
    await run();
    await write(reminder('a'));
    expect(await run()).toEqual({ done: 0, failed: 0 });
    expect(await done()).toEqual(['a']);
  });

  it('moves when its deadline moves, and goes when it is cancelled', async () => {
    await write(reminder('a'), reminder('b'), reminder('c'));
    await write(reminder('a', addMilliseconds(noon, 60_000)));
    await db.as({ role: 'bitim_steward' }, (tx) => cancel(tx, ['b', 'unknown']));
    await run();
    expect(await done()).toEqual(['c']);
    await run({ note }, addMilliseconds(noon, 60_000));
    expect(await done()).toEqual(['a', 'c']);
  });

  it('that fails leaves no half effect, is tried again later, and keeps a code only', async () => {
    await write(reminder('a'));
    const failing: Handlers = {
      note: async (tx, work) => {
        await note(tx, work);
        throw new Error('Secret words');
      },
    };
    expect(await run(failing)).toEqual({ done: 0, failed: 1 });
    expect(await done()).toEqual([]);
    expect(await rows()).toMatchObject([
      { attempts: 1, last_error_code: 'platform.work-failed', run_at: addMilliseconds(noon, 10_000), done_at: null },
    ]);
    await run(failing, addMilliseconds(noon, 10_000));
    expect(await rows()).toMatchObject([{ attempts: 2, run_at: addMilliseconds(noon, 30_000) }]);
    expect(await run({ note }, addMilliseconds(noon, 30_000))).toEqual({ done: 1, failed: 0 });
    expect(await rows()).toMatchObject([{ attempts: 3, last_error_code: null }]);
  });

  it('of an unknown kind waits and says so; a failure of one does not stop the others', async () => {
    await write({ ...reminder('a'), kind: 'constructor' }, reminder('b'));
    expect(await run()).toEqual({ done: 1, failed: 1 });
    expect((await rows())[0]).toMatchObject({ last_error_code: 'platform.no-handler' });
  });

  it('may be done as another and may write further work down', async () => {
    await write(reminder('a'));
    const next: Handlers = {
      note: async (tx, work) => {
        await schedule(tx, reminder('a-next', addMilliseconds(noon, 1)));
        await note(tx, work);
      },
    };
    expect(await run(next)).toEqual({ done: 1, failed: 0 });
    expect((await rows()).map((row) => [row.key, row.done_at])).toEqual([
      ['a', noon],
      ['a-next', null],
    ]);
  });

  it('is done once by many workers at once', async () => {
    const keys = Array.from({ length: 30 }, (_, n) => `k${String(n).padStart(2, '0')}`);
    await write(...keys.map((key) => reminder(key)));
    const rounds = await Promise.all(Array.from({ length: 5 }, () => run()));
    expect(rounds.reduce((sum, round) => sum + round.done, 0)).toBe(30);
    expect(await done()).toEqual(keys);
  });

  it('cannot be written down by a person, nor read by one', async () => {
    const person = { role: 'bitim_app', personId: null } as const;
    await expect(db.as(person, (tx) => schedule(tx, reminder('a')))).rejects.toThrow(/permission denied/);
    await expect(db.as(person, nextDue)).rejects.toThrow(/permission denied/);
  });

  it('wakes a sleeping worker, which stops when told', async () => {
    let told: () => void = () => undefined;
    const happened = new Promise<void>((resolve) => {
      told = resolve;
    });
    const handlers: Handlers = { note: async () => told() };
    const worker = await startWorker(db, { handlers, clock: systemClock, log: openLog('silent'), pollMs: 600_000 });
    await write(reminder('a', addMilliseconds(systemClock.now(), -1000)));
    await happened;
    await worker.stop();
    await write(reminder('b', addMilliseconds(systemClock.now(), -1000)));
    expect((await rows()).map((row) => row.done_at !== null)).toEqual([true, false]);
  });
});
