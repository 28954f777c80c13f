import type { Kysely, Transaction } from 'kysely';
import type { Standing } from '#platform/database/standing.ts';

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
