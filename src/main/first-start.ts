import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Config } from '#platform/config.ts';

/** Argument by which the program only makes its installation ready and ends. */
export const prepareOnly = '--prepare';

/** Nothing was ever kept here: the installation's key is the first thing that is written. */
export function isFirstStart(config: Pick<Config, 'keyFile'>): boolean {
  return !existsSync(config.keyFile);
}

/**
 * Makes the installation ready in a process of its own. Making a cluster of the embedded database and playing the demonstration
 * take memory that a process never gives back; this way it goes with that process.
 *
 * @param program - Path of the running program.
 * @throws When that process failed; it has told why.
 */
export async function prepareApart(program: string): Promise<void> {
  const child = fork(program, [prepareOnly], { stdio: 'inherit' });
  const end = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGTERM', end).on('SIGINT', end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exit) => resolve(exit));
  });
  process.off('SIGTERM', end).off('SIGINT', end);
  if (code !== 0) throw new Error('the installation could not be made ready, see the message above');
}
