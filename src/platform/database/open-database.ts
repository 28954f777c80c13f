import { AsyncLocalStorage } from 'node:async_hooks';
import { type Kysely, sql } from 'kysely';
import { asConcurrentChange, ConcurrentChange } from '#platform/database/concurrent-change.ts';
import type { Database, NoTables, OpenConnection, Tx } from '#platform/database/database.ts';
import { openEmbedded } from '#platform/database/embedded.ts';
import { openServer } from '#platform/database/server.ts';
import { become } from '#platform/database/standing.ts';

const current = new AsyncLocalStorage<{ open: boolean }>();

async function transact<T>(kysely: Kysely<NoTables>, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (current.getStore()?.open) throw new Error('a transaction was begun inside another one: pass `tx` on instead');
  const scope = { open: true };
  try {
    return await current.run(scope, () => kysely.transaction().execute(work));
  } catch (problem) {
    throw problem instanceof ConcurrentChange ? problem : asConcurrentChange(problem);
  } finally {
    scope.open = false;
  }
}

/**
 * Opens the database: a server when `url` is given, else embedded in `directory`, else embedded in memory.
 *
 * @throws When the directory is in use by another process, or the server does not answer.
 */
export async function openDatabase(place: {
  readonly url?: string | undefined;
  readonly directory?: string | undefined;
}): Promise<Database> {
  return overConnection(place.url ? openServer(place.url) : await openEmbedded(place.directory));
}

/** The database over an opened connection. */
export async function overConnection(connection: OpenConnection): Promise<Database> {
  const { kysely } = connection;
  const answer = await sql<{ version: string }>`select current_setting('server_version') as version`
    .execute(kysely)
    .catch(async (problem: unknown) => {
      await connection.close();
      throw problem;
    });
  return {
    kind: connection.kind,
    version: answer.rows[0]?.version.split(' ')[0] ?? 'unknown',
    as: (standing, work) =>
      transact(kysely, async (tx) => {
        await become(tx, standing);
        return work(tx);
      }),
    owner: (work) => transact(kysely, work),
    listen: connection.listen,
    close: connection.close,
  };
}

/** Wakes those who listen on the channel, once this transaction is committed. The payload holds ids and codes only. */
export async function notify(tx: Tx, channel: string, payload: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${payload})`.execute(tx);
}
