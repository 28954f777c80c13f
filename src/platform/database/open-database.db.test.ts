import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConcurrentChange } from '#platform/database/concurrent-change.ts';
import type { Database, Tx } from '#platform/database/database.ts';
import { jsonb } from '#platform/database/jsonb.ts';
import { notify } from '#platform/database/open-database.ts';
import { asService, become } from '#platform/database/standing.ts';
import { rolledBack, testDatabase } from '#platform/database/test-database.ts';

const sample = {
  id: '9000-sample',
  sql: `
create table note (id integer primary key, author uuid not null, words text not null, at timestamptz, on_day date, extra jsonb, big bigint, raw bytea);
alter table note enable row level security; alter table note force row level security;
create policy own on note to bitim_app using (author = bitim_person()) with check (author = bitim_person());
grant select, insert, update on note to bitim_app; grant select on note to bitim_worker;`,
};
const anna = '0192f0c1-0000-7000-8000-000000000001';
const bolat = '0192f0c1-0000-7000-8000-000000000002';

interface NoteRow {
  id: number;
  author: string;
  words: string;
  at: string | null;
  on_day: string | null;
  extra: unknown;
  big: number | null;
  raw: Uint8Array | null;
}
const notes = (tx: Tx) => tx.withTables<{ note: NoteRow }>();
const words = async (tx: Tx): Promise<string[]> =>
  (await notes(tx).selectFrom('note').select('words').orderBy('id').execute()).map((row) => row.words);
const as = (personId: string) => ({ role: 'bitim_app', personId }) as const;

describe('a transaction of the database', () => {
  let db: Database;
  beforeAll(async () => {
    db = await testDatabase([sample]);
    await db.as(as(anna), (tx) =>
      notes(tx)
        .insertInto('note')
        .values({ id: 1, author: anna, words: 'of Anna' } as NoteRow)
        .execute(),
    );
    await db.as(as(bolat), (tx) =>
      notes(tx)
        .insertInto('note')
        .values({ id: 2, author: bolat, words: 'of Bolat' } as NoteRow)
        .execute(),
    );
  });
  afterAll(() => db.close());

  it('names its kind and version', () => {
    expect(db.version).toMatch(/^\d+(\.\d+)?/);
    expect(Number.parseInt(db.version, 10)).toBeGreaterThanOrEqual(15);
  });

  it('shows a person only the rows of its own', async () => {
    expect(await db.as(as(anna), words)).toEqual(['of Anna']);
    expect(await db.as(as(bolat), words)).toEqual(['of Bolat']);
    expect(await db.as({ role: 'bitim_app', personId: null }, words)).toEqual([]);
  });

  it('answers a question that is planned already by the rows of whoever asks, whatever is asked for', async () => {
    const wordsOf = (author: string) => async (tx: Tx) =>
      (await notes(tx).selectFrom('note').select('words').where('author', '=', author).execute()).map((row) => row.words);
    const saying = (text: string) => async (tx: Tx) =>
      (await notes(tx).selectFrom('note').select('words').where('words', '=', text).execute()).map((row) => row.words);
    for (let time = 0; time < 8; time += 1) {
      expect(await db.as(as(anna), wordsOf(anna))).toEqual(['of Anna']);
      expect(await db.as(as(bolat), wordsOf(anna))).toEqual([]);
      expect(await db.as({ role: 'bitim_worker' }, wordsOf(anna))).toEqual([]);
      await expect(db.as({ role: 'bitim_admin' }, wordsOf(anna))).rejects.toThrow(/permission denied/);
      expect(await db.as(as(anna), saying("' or true or '' = '"))).toEqual([]);
      expect(await db.as(as(anna), saying('of Anna'))).toEqual(['of Anna']);
    }
  });

  it('stands as another role for the next question within a transaction', async () => {
    const mine = (tx: Tx) => notes(tx).selectFrom('note').select('words').where('id', '<', 3).execute();
    for (let time = 0; time < 3; time += 1)
      await db.as(as(anna), async (tx) => {
        expect(await mine(tx)).toHaveLength(1);
        await become(tx, { role: 'bitim_worker' });
        expect(await mine(tx)).toEqual([]);
        await become(tx, as(bolat));
        expect(await mine(tx)).toEqual([{ words: 'of Bolat' }]);
      });
  });

  it('shows a role without a policy nothing, and a role without a grant an error', async () => {
    expect(await db.as({ role: 'bitim_worker' }, words)).toEqual([]);
    await expect(db.as({ role: 'bitim_admin' }, words)).rejects.toThrow(/permission denied/);
  });

  it('refuses a row written in the name of another', async () => {
    const forged = db.as(as(anna), (tx) =>
      notes(tx)
        .insertInto('note')
        .values({ id: 3, author: bolat, words: 'forged' } as NoteRow)
        .execute(),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
  });

  it('leaves no role and no person behind, after commit and after failure', async () => {
    const settings = async (tx: Tx) =>
      (
        await sql<{
          role: string;
          person: string;
        }>`select current_setting('role') as role, coalesce(current_setting('bitim.person', true), '') as person`.execute(tx)
      ).rows;
    await db.as(as(anna), words);
    expect(await db.owner(settings)).toEqual([{ role: 'none', person: '' }]);
    await expect(db.as(as(anna), async () => Promise.reject(new Error('on purpose')))).rejects.toThrow('on purpose');
    expect(await db.owner(settings)).toEqual([{ role: 'none', person: '' }]);
  });

  it('rolls everything back when the work throws', async () => {
    const half = db.as(as(anna), async (tx) => {
      await notes(tx)
        .insertInto('note')
        .values({ id: 4, author: anna, words: 'half' } as NoteRow)
        .execute();
      throw new Error('on purpose');
    });
    await expect(half).rejects.toThrow('on purpose');
    expect(await db.as(as(anna), words)).toEqual(['of Anna']);
  });

  it('switches the role within one transaction, and forgets the person with it', async () => {
    const seen = await db.as(as(anna), async (tx) => {
      await become(tx, as(bolat));
      const [mine] = await words(tx);
      await become(tx, { role: 'bitim_worker' });
      return [mine, ...(await words(tx))];
    });
    expect(seen).toEqual(['of Bolat']);
  });

  it('lends a service role for one piece of work and gives the person back', async () => {
    const seen = await db.as(as(anna), async (tx) => [await asService(tx, 'bitim_worker', () => words(tx)), await words(tx)]);
    expect(seen).toEqual([[], ['of Anna']]);
  });

  it('keeps many transactions at once apart', async () => {
    const many = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? anna : bolat));
    const seen = await Promise.all(
      many.map((person) =>
        db.as(as(person), async (tx) => {
          const before = await words(tx);
          await new Promise((done) => setImmediate(done));
          return [...before, ...(await words(tx))];
        }),
      ),
    );
    expect(seen).toEqual(many.map((person) => Array(2).fill(person === anna ? 'of Anna' : 'of Bolat')));
  });

  it('refuses a transaction begun inside another, which would wait for itself', async () => {
    await expect(db.as(as(anna), () => db.as(as(anna), words))).rejects.toThrow('inside another');
    expect(await db.as(as(anna), words)).toEqual(['of Anna']);
  });

  it('surfaces a lost race as ConcurrentChange', async () => {
    const lost = db.owner(async (tx) => sql`do $$ begin raise exception using errcode = '40001'; end $$`.execute(tx));
    await expect(lost).rejects.toBeInstanceOf(ConcurrentChange);
  });

  it('gives values in the same form on both kinds of database', async () => {
    await rolledBack(db, async (tx) => {
      const extra = [{ a: 1 }, 'two'];
      const row = {
        id: 9,
        author: anna,
        words: 'x',
        at: '2026-03-01T19:30:00.250Z',
        on_day: '2026-03-02',
        extra: jsonb(extra),
        big: 2 ** 50,
        raw: new Uint8Array([0, 255]),
      };
      await tx.withTables<{ note: Record<keyof NoteRow, unknown> }>().insertInto('note').values(row).execute();
      const read = await notes(tx).selectFrom('note').selectAll().where('id', '=', 9).executeTakeFirstOrThrow();
      expect({ ...read, raw: [...(read.raw ?? [])] }).toEqual({ ...row, extra, raw: [0, 255] });
    });
  });

  it('counts changed rows', async () => {
    await rolledBack(db, async (tx) => {
      const changed = await notes(tx).updateTable('note').set({ words: 'new' }).where('id', '<=', 2).executeTakeFirst();
      expect(changed.numUpdatedRows).toBe(2n);
    });
    expect(await db.as(as(anna), words)).toEqual(['of Anna']);
  });

  it('wakes listeners when a transaction is committed, and not when it fails', async () => {
    const heard: string[] = [];
    const arrived = new Promise<void>((resolve) => {
      void db
        .listen('sample_channel', (payload) => {
          heard.push(payload);
          resolve();
        })
        .then(async (stop) => {
          await db
            .owner(async (tx) => {
              await notify(tx, 'sample_channel', 'lost');
              throw new Error('on purpose');
            })
            .catch(() => undefined);
          await db.owner((tx) => notify(tx, 'sample_channel', 'kept'));
          await arrived;
          await stop();
        });
    });
    await arrived;
    expect(heard).toEqual(['kept']);
  });

  it('gives no role of the service the power to pass by row-level security or to log in', async () => {
    const { rows } = await db.owner((tx) =>
      sql<{ name: string; strong: boolean }>`select rolname as name, rolcanlogin or rolbypassrls or rolsuper as strong
        from pg_roles where rolname ~ '^bitim_(app|worker|steward|door|admin|public)$'`.execute(tx),
    );
    expect(rows.map((row) => row.name).sort()).toEqual([
      'bitim_admin',
      'bitim_app',
      'bitim_door',
      'bitim_public',
      'bitim_steward',
      'bitim_worker',
    ]);
    expect(rows.filter((row) => row.strong)).toEqual([]);
  });
});
