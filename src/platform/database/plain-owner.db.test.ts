import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database, Tx } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { platformMigrations } from '#platform/database/migrations.ts';
import { become } from '#platform/database/standing.ts';
import { rolledBack, testDatabase } from '#platform/database/test-database.ts';

const owner = `bitim_test_owner_${randomBytes(6).toString('hex')}`;
const anna = '0192f0c1-0000-7000-8000-000000000001';

/** What an installation on a common server mostly has: an owner of the database who is no superuser. */
const asPlainOwner = (db: Database): Database => ({
  ...db,
  owner: (work) =>
    db.owner(async (tx) => {
      await sql`select set_config('role', ${owner}, true)`.execute(tx);
      return work(tx);
    }),
});

const sample = {
  id: '9000-sample',
  sql: `create table note (author uuid not null); alter table note enable row level security; alter table note force row level security;
create policy own on note to bitim_app using (author = bitim_person()); grant select on note to bitim_app;`,
};

describe('an owner that is no superuser', () => {
  let db: Database;
  beforeAll(async () => {
    db = await testDatabase();
    await db.owner(async (tx) => {
      await sql
        .raw(
          `create role ${owner} login createrole; grant all on schema public to ${owner} with grant option; grant all on schema_migration to ${owner}`,
        )
        .execute(tx);
      for (const role of ['app', 'worker', 'steward', 'door', 'admin', 'public'])
        await sql.raw(`grant bitim_${role} to ${owner}`).execute(tx);
    });
    await migrate(asPlainOwner(db), [...platformMigrations, sample]);
  });
  afterAll(async () => {
    await db.owner((tx) => sql.raw(`drop owned by ${owner} cascade; drop role ${owner}`).execute(tx));
    await db.close();
  });

  const count = async (tx: Tx): Promise<number> => (await sql`select 1 from note`.execute(tx)).rows.length;

  it('sees every row for checks and backups, while a person still sees only its own', async () => {
    await rolledBack(asPlainOwner(db), async (tx) => {
      await sql`insert into note values (${anna}), (gen_random_uuid())`.execute(tx);
      expect(await count(tx)).toBe(2);
      await become(tx, { role: 'bitim_app', personId: anna });
      expect(await count(tx)).toBe(1);
    });
  });
});
