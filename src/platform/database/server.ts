import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { beginWithFirst } from '#platform/database/begin-with-first.ts';
import type { NoTables, OpenConnection, Unlisten } from '#platform/database/database.ts';
import { parsedTypes, parserOf } from '#platform/database/value-parsers.ts';

const own = new Map<number, (text: string) => unknown>(parsedTypes.map((type) => [type, parserOf(type)]));

const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary'): ((text: string) => unknown) =>
    own.get(type) ?? pg.types.getTypeParser(type, format),
} as pg.CustomTypesConfig;

const limits = {
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
  lock_timeout: 10_000,
  connectionTimeoutMillis: 10_000,
};

/** A connection of its own that listens, and comes back a second after it was lost. */
async function listenOn(url: string, channel: string, handler: (payload: string) => void): Promise<Unlisten> {
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    client = next;
    next.on('notification', (message) => handler(message.payload ?? ''));
    next.on('error', () => next.end().catch(() => undefined));
    next.on('end', retry);
    await next.connect();
    await next.query(`listen ${next.escapeIdentifier(channel)}`);
  };
  const retry = (): void => {
    if (stopped) return;
    clearTimeout(again);
    again = setTimeout(() => connect().catch(retry), 1000);
  };
  await connect();
  return async () => {
    stopped = true;
    clearTimeout(again);
    await client?.end();
  };
}

/** How many different questions a connection keeps planned. */
const mostPlanned = 300;
const planned = new Map<string, string>();

/** Name under which a question is planned once on each connection; undefined for writes and when there are too many already. */
function planOf(text: string): string | undefined {
  const known = planned.get(text);
  if (known !== undefined || !text.startsWith('select ') || planned.size >= mostPlanned) return known;
  const name = `bitim_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  planned.set(text, name);
  return name;
}

async function ask(client: pg.PoolClient, text: string, parameters: readonly unknown[]): Promise<unknown> {
  const name = parameters.length > 0 ? planOf(text) : undefined;
  if (name !== undefined) return client.query({ name, text, values: [...parameters] });
  const answer: unknown = await client.query(text, [...parameters]);
  return Array.isArray(answer) ? answer.at(-1) : answer;
}

function poolOf(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      const query = beginWithFirst((text, parameters) => ask(client, text, parameters));
      return { query, release: () => client.release() } as unknown as PostgresPoolClient;
    },
    end: () => pool.end(),
  };
}

/** Opens a pool of connections to a PostgreSQL server, 15 or later. Connections are made when first needed. */
export function openServer(url: string): OpenConnection {
  const pool = new pg.Pool({ connectionString: url, max: 10, types, ...limits });
  // An idle connection that breaks is dropped by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const kysely = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool: poolOf(pool) }) });
  const open = new Set<Unlisten>();
  return {
    kind: 'server',
    kysely,
    listen: async (channel, handler) => {
      const stop = await listenOn(url, channel, handler);
      open.add(stop);
      return async () => {
        open.delete(stop);
        await stop();
      };
    },
    close: async () => {
      await Promise.all([...open].map((stop) => stop()));
      await kysely.destroy();
    },
  };
}
