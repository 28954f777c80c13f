import { readFile, rm, writeFile } from 'node:fs/promises';

/** Start time of a process as the kernel counts it, so that a used-again process id is not taken for the old holder. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? '';
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
}

const heldHere = new Set<string>();

async function isHeld(path: string): Promise<boolean> {
  if (heldHere.has(path)) return true;
  const [pid, start] = (await readFile(path, 'utf8').catch(() => '')).split(' ');
  if (!pid || Number(pid) === process.pid) return false;
  return isRunning(Number(pid)) && (await startOf(Number(pid))) === (start ?? '');
}

/**
 * Takes a folder for this process; a lock left by a killed process does not count.
 *
 * @returns The function that gives it back.
 * @throws When another living process holds it: two processes on one embedded database would destroy it.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = `${directory}.lock`;
  if (await isHeld(path))
    throw new Error('the embedded database is in use by another process; stop it, or set DATABASE_URL to share a server');
  await writeFile(path, `${process.pid} ${await startOf(process.pid)}`, { mode: 0o600 });
  heldHere.add(path);
  return async () => {
    heldHere.delete(path);
    await rm(path, { force: true });
  };
}
