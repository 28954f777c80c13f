import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench, Figure } from '#tools/bench/frame.ts';
import { programFlags } from '#tools/program-flags.mjs';
import { openTestDatabase } from '#tools/test-database.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const entry = join(root, 'dist', 'server.js');
const port = 18_473;
const idleMs = 8000;

/** Memory of a process as the system counts it, in MB. */
function memoryOf({ pid }: ChildProcess, line: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
}

async function untilHealthy(child: ChildProcess): Promise<number> {
  const started = performance.now();
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null);
    if (answer?.ok) return performance.now() - started;
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

interface Started {
  readonly readyMs: number;
  readonly idle: number;
  readonly peak: number;
}

async function startOnce(dataDir: string, url: string | undefined): Promise<Started> {
  const { DATABASE_URL: _, ...rest } = process.env;
  const env = { ...rest, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error', ...(url ? { DATABASE_URL: url } : {}) };
  const child = spawn(process.execPath, [...programFlags, entry], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const readyMs = await untilHealthy(child);
    for (let at = 0; at < 20; at += 1) await fetch(`http://127.0.0.1:${port}/`);
    await new Promise((resolve) => setTimeout(resolve, idleMs));
    return { readyMs, idle: memoryOf(child, 'VmRSS'), peak: memoryOf(child, 'VmHWM') };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

async function figures(url: string | undefined): Promise<readonly Figure[] | string> {
  if (!existsSync(entry)) return 'there is no built program; run npm run build first';
  if (!existsSync('/proc/self/status')) return 'this system does not tell the memory of a process';
  const dataDir = await mkdtemp(join(tmpdir(), 'bitim-bench-'));
  const bar = { atMost: url ? 150 : 500 };
  try {
    const first = await startOnce(dataDir, url);
    const again = await startOnce(dataDir, url);
    return [
      { name: 'first start, from an empty folder to /health', value: first.readyMs / 1000, unit: 's', bar: { atMost: 90 } },
      { name: 'later start to /health', value: again.readyMs / 1000, unit: 's' },
      { name: 'memory idle, first start', value: first.idle, unit: 'MB', bar },
      { name: 'memory idle, later start', value: again.idle, unit: 'MB', bar },
      { name: 'most memory of the first start', value: first.peak, unit: 'MB' },
    ];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function onServer(): Promise<readonly Figure[] | string> {
  const found = await openTestDatabase();
  if ('missing' in found) return `no PostgreSQL server: ${found.missing}`;
  try {
    return await figures(found.url);
  } finally {
    await found.drop();
  }
}

/** The built program in a process of its own: how soon it serves, how much memory it holds. */
export const benches: readonly Bench[] = [
  { name: 'installation, embedded', run: () => figures(undefined) },
  { name: 'installation, server', run: onServer },
];
