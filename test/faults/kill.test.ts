import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { applicationExample } from '#case/http/act-examples/act-examples.ts';
import { verifyHistory } from '#case/store/verify-history.ts';
import { systemClock } from '#platform/clock.ts';
import { openDatabase } from '#platform/database/open-database.ts';
import { freshServerDatabase, testServerUrl } from '#platform/database/test-database.ts';
import { compileTexts, readRooms } from '#web/text/compile.ts';

const office = '01990a5e-0000-7000-8000-0000000000f1';
const signIn = { email: 'azamat@example.kz', password: 'Korkem-daryn-2026' };
const acts = 500;
/** After how many acknowledged acts the program is killed, each time in the middle of others. */
const killsAfter = [60, 190, 350];
const atOnce = 4;

interface Served {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly cookie: string;
}

interface Place {
  readonly dataDir: string;
  readonly url?: string;
}

const folder = join('.build', 'killed');
const [bundle, texts] = [join(folder, 'program.mjs'), join(folder, 'texts.json')];

/** Bundles the program once, so that each start is a quick one. */
async function bundleProgram(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(texts, JSON.stringify(compileTexts(readRooms('src')).catalogue));
  await build({
    entryPoints: ['test/faults/program-to-kill.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
}

async function start({ dataDir, url }: Place): Promise<Served> {
  const { DATABASE_URL: _, ...rest } = process.env;
  const env = {
    ...rest,
    PORT: '0',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    BASE_URL: 'http://localhost:8080',
    ...(url ? { DATABASE_URL: url } : {}),
  };
  const child = spawn(process.execPath, [bundle, texts], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      const found = /port (\d+)/.exec(String(part))?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
  const origin = `http://127.0.0.1:${port}`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/api/v1/session`, { method: 'POST', headers, body: JSON.stringify(signIn) });
  return {
    child,
    origin,
    cookie: answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  };
}

interface Wish {
  readonly key: string;
  readonly url: string;
  readonly body: object;
  readonly onAcknowledged: (body: { readonly caseId: string }) => void;
}

/** Sends one act; true when its acknowledgement came. */
async function send(served: Served, wish: Wish): Promise<boolean> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': wish.key, cookie: served.cookie };
  try {
    const answer = await fetch(`${served.origin}${wish.url}`, { method: 'POST', headers, body: JSON.stringify(wish.body) });
    const body = (await answer.json()) as { readonly caseId: string };
    if (answer.status >= 300) throw new Error(`refused with ${answer.status}: ${JSON.stringify(body)}`);
    wish.onAcknowledged(body);
    return true;
  } catch (problem) {
    if (problem instanceof Error && problem.message.startsWith('refused')) throw problem;
    return false;
  }
}

interface Acknowledged {
  readonly cases: Set<string>;
  /** Cases to which a second act, a request for a review of the law's answer, was acknowledged. */
  readonly reviewed: Set<string>;
}

/** Five hundred acts: an application, then an act on it, and so on. An act whose answer was lost is sent again under its own key. */
function wishes(known: Acknowledged): Wish[] {
  const body = { ...applicationExample, organisationId: office };
  const waiting: Wish[] = [];
  for (let at = 0; at < acts / 2; at += 1) {
    waiting.push({
      key: randomUUID(),
      url: '/api/v1/applications',
      body,
      onAcknowledged: ({ caseId }) => {
        known.cases.add(caseId);
        waiting.push({
          key: randomUUID(),
          url: `/api/v1/cases/${caseId}/ask-review`,
          body: { about: 'law-checked', words: '' },
          onAcknowledged: () => known.reviewed.add(caseId),
        });
      },
    });
  }
  return waiting;
}

/** Works until everything is acknowledged, killing the program on the way. @returns how often it was killed. */
async function workThroughKills(place: Place, known: Acknowledged): Promise<number> {
  const waiting = wishes(known);
  let [done, kills] = [0, 0];
  let served = await start(place);
  while (waiting.length > 0) {
    const round = waiting.splice(0, atOnce);
    const isKilled = done >= (killsAfter[kills] ?? Number.POSITIVE_INFINITY);
    const sent = round.map((wish) => send(served, wish));
    if (isKilled) setTimeout(() => served.child.kill('SIGKILL'), 5 + kills * 7);
    const answers = await Promise.all(sent);
    done += answers.filter(Boolean).length;
    waiting.unshift(...round.filter((_, at) => !answers[at]));
    if (!isKilled) continue;
    if (served.child.exitCode === null && served.child.signalCode === null)
      await new Promise((resolve) => served.child.once('exit', resolve));
    kills += 1;
    served = await start(place);
  }
  served.child.kill('SIGKILL');
  await new Promise((resolve) => served.child.once('exit', resolve));
  return kills;
}

async function prove(place: Place): Promise<void> {
  const known: Acknowledged = { cases: new Set(), reviewed: new Set() };
  const kills = await workThroughKills(place, known);
  const database = await openDatabase(place.url ? { url: place.url } : { directory: join(place.dataDir, 'database') });
  try {
    const report = await verifyHistory(database, systemClock.today());
    const { rows } = await database.owner((tx) =>
      sql<{ case_id: string; number: string; kinds: string[] }>`select f.case_id, f.number, array_agg(e.kind order by e.seq) as kinds
        from case_file f left join case_event e on e.case_id = f.case_id group by f.case_id, f.number`.execute(tx),
    );
    expect([kills, report.problems]).toEqual([killsAfter.length, []]);
    expect(new Set(rows.map((row) => row.case_id))).toEqual(known.cases);
    expect([known.cases.size, known.reviewed.size, new Set(rows.map((row) => row.number)).size]).toEqual([acts / 2, acts / 2, acts / 2]);
    const whole = rows[0]?.kinds ?? [];
    expect([whole[0], whole.at(-1)]).toEqual(['case-opened', 'review-asked']);
    for (const row of rows) expect(row.kinds).toEqual(whole);
  } finally {
    await database.close();
  }
}

async function inFolder(url?: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bitim-killed-'));
  try {
    await prove({ dataDir, ...(url ? { url } : {}) });
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function onServer(server: string): Promise<void> {
  const { url, drop } = await freshServerDatabase(server);
  try {
    await inFolder(url);
  } finally {
    await drop();
  }
}

const server = testServerUrl();

describe('the program killed in the middle of five hundred acts', () => {
  it(`has every acknowledged act exactly once and no half-written case: ${server ? 'server' : 'embedded'}`, {
    timeout: 400_000,
  }, async () => {
    await bundleProgram();
    await (server ? onServer(server) : inFolder());
  });
});
