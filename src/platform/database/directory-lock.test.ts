import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDirectory } from '#platform/database/directory-lock.ts';

describe('the lock of an embedded database', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bitim-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lets one holder in and the next one after it', async () => {
    const unlock = await lockDirectory(join(folder, 'database'));
    await expect(lockDirectory(join(folder, 'database'))).rejects.toThrow('in use by another process');
    await unlock();
    await (await lockDirectory(join(folder, 'database')))();
  });

  it('respects another living process and takes over from a dead one', async () => {
    const path = join(folder, 'database.lock');
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const stat = await readFile(`/proc/${other.pid}/stat`, 'utf8').catch(() => '');
    await writeFile(path, `${other.pid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? ''}`);
    await expect(lockDirectory(join(folder, 'database'))).rejects.toThrow('in use by another process');
    const ended = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await ended;
    await (await lockDirectory(join(folder, 'database')))();
  });
});
