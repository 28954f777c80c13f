import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { beginWithFirst } from '#platform/database/begin-with-first.ts';
import type { NoTables, OpenConnection, Unlisten } from '#platform/database/database.ts';
import { executionOf, planOf } from '#platform/database/planned-questions.ts';
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

/** The questions that each connection has planned by name. */
const plannedOn = new WeakMap<pg.PoolClient, Set<string>>();

async function ask(client: pg.PoolClient, text: string, parameters: readonly unknown[]): Promise<unknown> {
  const name = parameters.length > 0 ? planOf(text) : undefined;
  if (name !== undefined) {
    const answer = await client.query({ name, text, values: [...parameters] });
    plannedOn.set(client, (plannedOn.get(client) ?? new Set()).add(name));
    return answer;
  }
  const answer: unknown = await client.query(text, [...parameters]);
  return Array.isArray(answer) ? answer.at(-1) : answer;
}

function poolOf(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      const planned = (text: string, parameters: readonly unknown[]): string | undefined => {
        const execution = executionOf(text, parameters);
        return execution && plannedOn.get(client)?.has(execution.name) ? execution.statement : undefined;
      };
      const query = beginWithFirst((text, parameters) => ask(client, text, parameters), planned);
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
