import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database, Tx } from '#platform/database/database.ts';
import { openEmbeddedFrom } from '#platform/database/embedded.ts';
import { type Migration, migrate } from '#platform/database/migrate.ts';
import { platformMigrations } from '#platform/database/migrations.ts';
import { openDatabase, overConnection } from '#platform/database/open-database.ts';

/** Address of the server for tests, or undefined when they run on the embedded database. */
export function testServerUrl(): string | undefined {
  return process.env['DATABASE_URL'] || undefined;
}

/** An empty cluster takes seconds to make and is always the same: kept between test files, in the system's folder for such things. */
async function emptyCluster(): Promise<Blob> {
  const version = createHash('sha256').update(PGlite.toString()).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `bitim-test-${process.getuid?.() ?? 0}`);
  const path = join(folder, `cluster-${version}.tar`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return new Blob([kept]);
  const pglite = await PGlite.create();
  const dump = await pglite.dumpDataDir('none');
  await pglite.close();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, new Uint8Array(await dump.arrayBuffer()));
  await rename(draft, path);
  return dump;
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Makes an empty database on a server; `drop` removes it. */
export async function freshServerDatabase(server: string): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `bitim_test_${randomBytes(8).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name}`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`)) };
}

async function openOnServer(server: string): Promise<Database> {
  const { url, drop } = await freshServerDatabase(server);
  const db = await openDatabase({ url });
  return {
    ...db,
    close: async () => {
      await db.close();
      await drop();
    },
  };
}

/**
 * A database for the tests of one file, with the platform's migrations and those given: embedded in memory, or a fresh one on the
 * server that `DATABASE_URL` names. Close it in `afterAll`; on a server that drops it.
 */
export async function testDatabase(migrations: readonly Migration[] = [], server: string | undefined = testServerUrl()): Promise<Database> {
  const db = server ? await openOnServer(server) : await overConnection(await openEmbeddedFrom(await emptyCluster()));
  const all = new Map([...platformMigrations, ...migrations].map((migration) => [migration.id, migration]));
  await migrate(db, [...all.values()]);
  return db;
}

class RolledBack extends Error {}

/** Runs a test in a transaction that is never kept; `become(tx, standing)` plays the roles within it. */
export async function rolledBack(db: Database, work: (tx: Tx) => Promise<void>): Promise<void> {
  const end = new RolledBack();
  try {
    await db.owner(async (tx) => {
      await work(tx);
      throw end;
    });
  } catch (problem) {
    if (problem !== end) throw problem;
  }
}
