// @ts-check
/** Finds a PostgreSQL server for the tests and gives them a database of their own on it. */
import { userInfo } from 'node:os';
import { env, pid } from 'node:process';

/** @typedef {{ url: string, drop: () => Promise<void> }} TestDatabase */

/** @param {string} url */
async function connect(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    await client.end().catch(() => undefined);
    return undefined;
  }
}

/** Where a server may be: the one that was given, else TCP on this machine, else its sockets. */
function places() {
  const given = env['DATABASE_URL'];
  if (given) return [given];
  const user = encodeURIComponent(userInfo().username);
  const sockets = ['/var/run/postgresql', '/tmp'].map(encodeURIComponent);
  return [
    'postgres://postgres@127.0.0.1:5432/postgres',
    ...sockets.map((socket) => `postgres://${user}@${socket}/postgres`),
    ...sockets.map((socket) => `postgres://postgres@${socket}/postgres`),
  ];
}

/** The same address with another database. @param {string} url @param {string} name */
function withDatabase(url, name) {
  return url.replace(/^(\w+:\/\/[^/]*)(\/[^?]*)?/, `$1/${name}`);
}

/**
 * A new, empty database on the server that was given by DATABASE_URL or found on this machine; the tests never touch
 * a database that was there before.
 *
 * @returns {Promise<TestDatabase | { missing: string }>} `missing` says in plain words why there is none.
 */
export async function openTestDatabase() {
  for (const place of places()) {
    const client = await connect(place);
    if (!client) continue;
    const name = `bitim_test_${pid}_${Date.now().toString(36)}`;
    try {
      await client.query(`create database ${name} template template0 encoding 'UTF8'`);
    } catch (error) {
      await client.end();
      if (env['DATABASE_URL'])
        return { missing: `a database could not be created on it (${error instanceof Error ? error.message : 'unknown reason'})` };
      continue;
    }
    const drop = async () => {
      await client.query(`drop database if exists ${name} with (force)`).catch(() => undefined);
      await client.end();
    };
    return { url: withDatabase(place, name), drop };
  }
  return {
    missing: env['DATABASE_URL']
      ? 'the server of DATABASE_URL did not answer'
      : 'none was given by DATABASE_URL and none was found on this machine',
  };
}
