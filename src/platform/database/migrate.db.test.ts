import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { platformMigrations } from '#platform/database/migrations.ts';
import { testDatabase } from '#platform/database/test-database.ts';

const first = { id: '9001-first', sql: 'create table first_one (a integer); create table first_two (a integer);' };
const second = { id: '9002-second', sql: 'alter table first_one add column b integer;' };

describe('migrations', () => {
  let db: Database;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.close());

  it('are applied once, in order of their ids', async () => {
    expect(await migrate(db, [second, ...platformMigrations, first])).toEqual(['9001-first', '9002-second']);
    expect(await migrate(db, [second, ...platformMigrations, first])).toEqual([]);
  });

  it('stop when one was changed after it had been applied', async () => {
    const changed = { ...second, sql: 'alter table first_one add column c integer;' };
    await expect(migrate(db, [...platformMigrations, first, changed])).rejects.toThrow('9002-second was changed');
  });

  it('stop when the database is ahead of the program', async () => {
    await expect(migrate(db, [...platformMigrations, first])).rejects.toThrow('9002-second was applied to this database but is unknown');
  });

  it('apply all or none', async () => {
    const good = { id: '9003-good', sql: 'create table third (a integer);' };
    const bad = { id: '9004-bad', sql: 'create table fourth (a nonsense);' };
    await expect(migrate(db, [...platformMigrations, first, second, good, bad])).rejects.toThrow(/nonsense/);
    const { rows } = await db.owner((tx) => sql`select 1 from pg_tables where tablename = 'third'`.execute(tx));
    expect(rows).toEqual([]);
  });

  it('refuse repeated and nameless ids', () => {
    expect(() => migrate(db, [first, first])).toThrow('9001-first');
    expect(() => migrate(db, [{ id: 'later', sql: '' }])).toThrow('later');
  });
});
