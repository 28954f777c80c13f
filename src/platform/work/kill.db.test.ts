import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { systemClock } from '#platform/clock.ts';
import { migrate } from '#platform/database/migrate.ts';
import { platformMigrations } from '#platform/database/migrations.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { freshServerDatabase, testServerUrl } from '#platform/database/test-database.ts';
import { schedule } from '#platform/work/due-work.ts';

const effects = { id: '9000-effects', sql: 'create table effect (key text not null); grant select, insert on effect to bitim_worker;' };
const keys = Array.from({ length: 40 }, (_, n) => `k${String(n).padStart(2, '0')}`);

/** Does the work in a process of its own; every effect is two statements with a pause between, so a kill mostly falls inside one. */
const child = `
import { sql } from 'kysely';
import { openDatabase } from '#platform/database/open-database.ts';
import { runDue } from '#platform/work/run-due.ts';
import { systemClock } from '#platform/clock.ts';
const db = await openDatabase(JSON.parse(process.argv.at(-1)));
const note = async (tx, work) => {
  await sql\`insert into effect values (\${work.key})\`.execute(tx);
  await new Promise((done) => setTimeout(done, 15));
  await sql\`insert into effect values (\${work.key + ' again'})\`.execute(tx);
  process.stdout.write('.');
};
await runDue(db, { handlers: { note }, clock: systemClock, limit: 1000 });
await db.close();
`;

/** Runs the child and kills it inside its work after so many pieces; resolves with whether it came to its own end. */
function runAndKill(place: object, after: number): Promise<boolean> {
  const running = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', child, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let dots = 0;
  running.stdout.on('data', (part: Buffer) => {
    dots += part.length;
    if (dots >= after) running.kill('SIGKILL');
  });
  return new Promise((resolve, reject) => {
    running.once('exit', (code, signal) =>
      code === 0 || signal === 'SIGKILL' ? resolve(code === 0) : reject(new Error(`the child ended with ${code}`)),
    );
  });
}

async function workThroughKills(place: { readonly url?: string; readonly directory?: string }): Promise<void> {
  const before = await openDatabase(place);
  await migrate(before, [...platformMigrations, effects]);
  await before.as({ role: 'bitim_steward' }, async (tx) => {
    for (const key of keys) await schedule(tx, { key, kind: 'note', caseId: null, runAt: systemClock.now(), payload: {} });
  });
  await before.close();
  let kills = 0;
  for (let isEnded = false; !isEnded; ) {
    isEnded = await runAndKill(place, kills < 4 ? 3 + kills * 2 : Number.POSITIVE_INFINITY);
    if (!isEnded) kills += 1;
  }
  const after = await openDatabase(place);
  const { rows } = await after.owner((tx) => sql<{ key: string }>`select key from effect order by key`.execute(tx));
  await after.close();
  expect(kills).toBe(4);
  expect(rows.map((row) => row.key)).toEqual(keys.flatMap((key) => [key, `${key} again`]));
}

async function inFolder(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bitim-kill-'));
  try {
    await workThroughKills({ directory: join(folder, 'database') });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function onServer(server: string): Promise<void> {
  const { url, drop } = await freshServerDatabase(server);
  try {
    await workThroughKills({ url });
  } finally {
    await drop();
  }
}

const server = testServerUrl();
const places: readonly (readonly [string, () => Promise<void>])[] = [
  ['embedded', inFolder],
  ...(server ? [['server', () => onServer(server)] as const] : []),
];

describe('a worker killed in the middle of its work', () => {
  it.each(places)('has done each piece exactly once when it has been started again: %s', async (_, run) => {
    await run();
  });
});
