import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { beginWithFirst } from '#platform/database/begin-with-first.ts';
import type { NoTables, OpenConnection } from '#platform/database/database.ts';
import { lockDirectory } from '#platform/database/directory-lock.ts';
import { executionOf } from '#platform/database/planned-questions.ts';
import { openQueue, type Queue } from '#platform/database/queue.ts';
import { bytesOf, parsedTypes, parserOf } from '#platform/database/value-parsers.ts';

const bytea = 17;
const parsers = { ...Object.fromEntries(parsedTypes.map((type) => [type, parserOf(type)])), [bytea]: bytesOf };

/** One connection dressed as a pool: whoever connects holds it until release, so transactions follow each other. */
function poolOf(pglite: PGlite, queue: Queue): PostgresPool {
  const known = new Set<string>();
  const planned = (text: string, parameters: readonly unknown[]): string | undefined => {
    const execution = executionOf(text, parameters);
    return execution && known.has(execution.name) ? execution.statement : undefined;
  };
  const query = async (text: string, parameters: readonly unknown[]): Promise<unknown> => {
    if (parameters.length === 0) return (await pglite.exec(text)).at(-1);
    const execution = executionOf(text, parameters);
    if (!execution) return pglite.query(text, [...parameters]);
    if (!known.has(execution.name)) await pglite.exec(`prepare ${execution.name} as ${text}`);
    known.add(execution.name);
    return (await pglite.exec(execution.statement)).at(-1);
  };
  return {
    connect: async () => {
      const release = await queue.turn();
      return { query: beginWithFirst(query, planned), release } as unknown as PostgresPoolClient;
    },
    end: () => pglite.close(),
  };
}

function connectionOf(pglite: PGlite, unlock: () => Promise<void>): OpenConnection {
  const queue = openQueue();
  const kysely = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool: poolOf(pglite, queue) }) });
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await queue.turn();
    try {
      return await work();
    } finally {
      release();
    }
  };
  return {
    kind: 'embedded',
    kysely,
    listen: async (channel, handler) => {
      const stop = await inTurn(() => pglite.listen(channel, handler));
      return () => inTurn(() => stop());
    },
    close: async () => {
      await inTurn(() => kysely.destroy());
      await unlock();
    },
  };
}

/** Opens the embedded database in a folder, made when missing, or in memory. One process at a time may hold a folder. */
export async function openEmbedded(directory: string | undefined): Promise<OpenConnection> {
  if (directory === undefined) return connectionOf(await PGlite.create({ parsers }), async () => undefined);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const unlock = await lockDirectory(directory);
  try {
    return connectionOf(await PGlite.create(directory, { parsers }), unlock);
  } catch (problem) {
    await unlock();
    throw problem;
  }
}

/** Opens an embedded database in memory from a dump of another: much quicker than making one from nothing. */
export async function openEmbeddedFrom(dump: Blob): Promise<OpenConnection> {
  return connectionOf(await PGlite.create({ parsers, loadDataDir: dump }), async () => undefined);
}
