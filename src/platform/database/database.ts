import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, sql, type Transaction } from 'kysely';
import { ConcurrentChange, asConcurrentChange } from '#platform/database/concurrent-change.ts';
import { openEmbedded } from '#platform/database/embedded.ts';
import { openServer } from '#platform/database/server.ts';
import { become, type Standing } from '#platform/database/standing.ts';

/** No table is known here; a store says which it means: `tx.withTables<{ case_event: CaseEventRow }>()`. */
export type NoTables = Record<never, never>;

/** An open transaction. */
export type Tx = Transaction<NoTables>;

/** Stops a subscription. */
export type Unlisten = () => Promise<void>;

/**
 * The one way to the data, on either kind of database.
 *
 * Values come back alike from both: `timestamptz` as `Instant` text, `date` as `Day` text, `bigint` as number, `numeric` as text,
 * `bytea` as `Uint8Array`, `jsonb` parsed. JSON is written with `jsonb(value)` of `#platform/database/jsonb.ts`.
 */
export interface Database {
  readonly kind: 'embedded' | 'server';
  /** Version of PostgreSQL, such as `15.20`. */
  readonly version: string;
  /**
   * Runs work in one transaction under a role without privileges of the owner; commits, or rolls back when work throws.
   *
   * @throws ConcurrentChange - Another transaction won; nothing was written.
   */
  readonly as: <T>(standing: Standing, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** The same as the owner of the tables: migrations, seeds, backups. Never a request. */
  readonly owner: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Calls the handler for each `notify` on the channel that was committed. Wake-ups may be lost: always look at the rows as well. */
  readonly listen: (channel: string, handler: (payload: string) => void) => Promise<Unlisten>;
  readonly close: () => Promise<void>;
}

/** What a driver gives; the rest is the same for both. */
export interface OpenConnection {
  readonly kind: Database['kind'];
  readonly kysely: Kysely<NoTables>;
  readonly listen: Database['listen'];
  readonly close: () => Promise<void>;
}

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
export async function openDatabase(place: { readonly url?: string | undefined; readonly directory?: string | undefined }): Promise<Database> {
  return overConnection(place.url ? openServer(place.url) : await openEmbedded(place.directory));
}

/** The database over an opened connection. */
export async function overConnection(connection: OpenConnection): Promise<Database> {
  const { kysely } = connection;
  const answer = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(kysely).catch(async (problem: unknown) => {
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
